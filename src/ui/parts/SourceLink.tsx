import './sources.css';
import { say } from '@/core/words/say';

type SourceLinkProps = { readonly url: string; readonly publisher: string };

/** The way to a source. Only http and https addresses become links. */
export function SourceLink({ url, publisher }: SourceLinkProps) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'http:' && address?.protocol !== 'https:') return <span>{url}</span>;
  return (
    <a
      href={address.href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={say('Read at {address} ({publisher})', { address: address.host, publisher })}
    >
      {address.host.replace(/^www\./, '')}
    </a>
  );
}
