import { useActions } from '../app-context';

/** Says how many relationships the filters keep out of a list, and offers to lift them. */
export function HiddenHint({ count }: { readonly count: number }) {
  const { liftAll } = useActions();
  if (count === 0) return null;
  return (
    <p className="hint">
      {count} more {count === 1 ? 'is' : 'are'} hidden by filters.{' '}
      <button type="button" className="text-button" onClick={liftAll}>
        Lift all filters
      </button>
    </p>
  );
}
