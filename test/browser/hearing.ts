import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Presses a key until something has the focus, as somebody without a pointer does. */
export async function keyTo(page: Page, key: string, target: Locator): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  await expect(target, `is reached with ${key}`).toBeFocused();
}

/** What a screen reader says of what has the focus, from the accessibility tree: its name, and that of the active option. */
export async function spokenAtFocus(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  type Properties = (typeof nodes)[number]['properties'];
  const value = (properties: Properties, name: string) => properties?.find((one) => one.name === name)?.value;
  const focused = nodes.filter(
    (node) => value(node.properties, 'focused')?.value === true && node.role?.value !== 'RootWebArea',
  );
  const names = focused.flatMap((node) => {
    const active = value(node.properties, 'activedescendant')?.relatedNodes?.[0]?.backendDOMNodeId;
    const option = nodes.find((one) => active !== undefined && one.backendDOMNodeId === active);
    return [node.name?.value, option?.name?.value];
  });
  return names.filter((name) => typeof name === 'string' && name !== '').join(' → ');
}

/**
 * Targets smaller than 24 by 24 px that are too near to others (WCAG 2.5.8): a circle of 24 px around the middle of a small one
 * must meet no other target, nor the circle of another small one. Words within a sentence may be smaller, and steppers that
 * only do what typing does (hidden from assistive software).
 */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CONTROLS =
      'a[href], button, input, select, textarea, summary, [role=option], [role=slider], [role=tab], [role=menuitem], [role=switch], [role=radio]';
    type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    const isThere = (one: Element): boolean => {
      const { pointerEvents } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility({ visibilityProperty: true }) && pointerEvents !== 'none' && width > 0 && height > 0;
    };
    const boxOf = (one: Element): Box => {
      const label =
        one.closest('label') ?? (one.id ? document.querySelector(`label[for="${CSS.escape(one.id)}"]`) : null);
      const all = [one, ...(label ? [label] : [])].map((each) => each.getBoundingClientRect());
      return {
        left: Math.min(...all.map(({ left }) => left)),
        top: Math.min(...all.map(({ top }) => top)),
        right: Math.max(...all.map(({ right }) => right)),
        bottom: Math.max(...all.map(({ bottom }) => bottom)),
      };
    };
    const isSmall = ({ left, top, right, bottom }: Box): boolean => right - left < 23.99 || bottom - top < 23.99;
    const isInSentence = (one: Element): boolean =>
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && node.textContent!.trim().length > 1,
      );
    const targets = [...document.querySelectorAll(CONTROLS)]
      .filter((one) => isThere(one) && !one.matches(':disabled, [aria-hidden=true]') && !isInSentence(one))
      .map((element) => ({ element, box: boxOf(element) }));
    const crowds = (one: (typeof targets)[number], other: (typeof targets)[number]): boolean => {
      if (one.element.contains(other.element) || other.element.contains(one.element)) return false;
      const [x, y] = [(one.box.left + one.box.right) / 2, (one.box.top + one.box.bottom) / 2];
      const { left, top, right, bottom } = other.box;
      if (isSmall(other.box)) return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y) < 24;
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12;
    };
    return targets
      .filter((one) => isSmall(one.box) && targets.some((other) => crowds(one, other)))
      .map(({ element, box }) => {
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return `${name.slice(0, 40)} (${element.tagName}): ${Math.round(box.right - box.left)} by ${Math.round(box.bottom - box.top)}`;
      });
  });
}
