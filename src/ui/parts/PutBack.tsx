import { say } from '@/core/words/say';

type PutBackProps = {
  /** What was removed: "Note". */
  readonly what: string;
  readonly onPutBack: () => void;
};

/** Says that something of the person's own was removed, and offers to undo that; it takes the focus of the button that is gone. */
export function PutBack({ what, onPutBack }: PutBackProps) {
  return (
    <p className="hint put-back">
      {say('{what} removed.', { what })}{' '}
      <button type="button" className="text-button" ref={focusOnce} onClick={onPutBack}>
        {say('Put it back')}
      </button>
    </p>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true });
}
