import { useLocalStorage } from '@mantine/hooks';

/** Whether keys of a single character do anything (WCAG 2.1.4), and how to say so: kept in the browser. */
export function useSingleKeys(): readonly [isOn: boolean, set: (isOn: boolean) => void] {
  const [isOn, set] = useLocalStorage({
    key: 'entente-single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return [isOn, set];
}
