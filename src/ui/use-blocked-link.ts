import { useEffect, useState } from 'react';

/**
 * Opens every link that asks for a new tab, and gives the address of one that the page around does not let open: a browser
 * says nothing of it, and the link would seem to be dead. Empty where there is none.
 */
export function useBlockedLink(): readonly [address: string, putAway: () => void] {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.target !== '_blank') return;
      event.preventDefault();
      const opened = window.open(link.href, '_blank');
      if (opened) opened.opener = null;
      else setAddress(link.href);
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, []);
  return [address, () => setAddress('')];
}
