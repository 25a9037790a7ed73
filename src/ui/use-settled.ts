import { useEffect, useState } from 'react';

const REST_MS = 90;

/** The value as it was when it last had been the same for a moment, in milliseconds. */
export function useSettled<T>(value: T, rest = REST_MS): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}
