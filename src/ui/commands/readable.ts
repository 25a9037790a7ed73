const READABLE: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** A key as people write it: "Ctrl/⌘ + Z". */
export function readable(keys: string): string {
  return keys
    .split(/\+(?=.)/)
    .map((key) => (key === 'Mod' ? 'Ctrl/⌘' : (READABLE[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key))))
    .join(' + ');
}
