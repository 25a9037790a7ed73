import { say } from '@/core/words/say';
import { useActions } from '../app-context';

/** Says how many relationships the filters keep out of a list, and offers to lift them. */
export function HiddenHint({ count }: { readonly count: number }) {
  const { liftAll } = useActions();
  if (count === 0) return null;
  return (
    <p className="hint">
      {say('{count, plural, one {# more is} other {# more are}} hidden by filters.', { count })}{' '}
      <button type="button" className="text-button" onClick={liftAll}>
        {say('Lift all filters')}
      </button>
    </p>
  );
}
