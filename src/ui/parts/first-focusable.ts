const FOCUSABLE = 'input:enabled, button:enabled, select:enabled, a[href], [tabindex="0"]';

/** What takes the keyboard first in a part of the screen, or the part itself; null where nothing in it does. */
export function firstFocusable(part: Element): HTMLElement | null {
  const all = [part, ...part.querySelectorAll(FOCUSABLE)];
  return all.find(
    (one) => one instanceof HTMLElement && one.matches(FOCUSABLE) && one.checkVisibility(),
  ) as HTMLElement | null;
}
