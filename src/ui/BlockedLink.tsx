import { CloseButton } from '@mantine/core';
import { say } from '@/core/words/say';

type Props = { readonly address: string; readonly isOwn: boolean; readonly onClose: () => void };

/** The address of a link that the page around does not let open, ready to be copied; its own it can show in this frame. */
export function BlockedLink({ address, isOwn, onClose }: Props) {
  return (
    <div className="blocked-link">
      <label>
        {say('The page around this one allows no new tab. The address, to copy:')}{' '}
        <input
          key={address}
          type="text"
          readOnly
          value={address}
          ref={(field) => field?.focus()}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      {isOwn && (
        <a className="lone-link" href={address}>
          {say('Open it here')}
        </a>
      )}
      <CloseButton size="sm" aria-label={say('Put the address away')} onClick={onClose} />
    </div>
  );
}
