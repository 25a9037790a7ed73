import { useActions, useFact } from '../app-context';

/** Whether keys of a single character do anything (WCAG 2.1.4), and how to say so: kept in the browser. */
export function useSingleKeys(): readonly [isOn: boolean, set: (isOn: boolean) => void] {
  const isOn = useFact((state) => state.settings.singleKeys);
  const { keep } = useActions();
  return [isOn, (singleKeys) => void keep({ singleKeys })];
}
