import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The screen as a person or their assistive software finds it: by roles and names only. */
export type Screen = {
  readonly page: Page;
  readonly open: (search?: string) => Promise<void>;
  readonly search: Locator;
  readonly status: Locator;
  readonly list: Locator;
  readonly graph: Locator;
  readonly details: Locator;
  readonly filters: Locator;
  readonly time: Locator;
  readonly entity: (name: string) => Locator;
  /** Brings an entity into the middle of the picture, by keyboard, and says where on the page that is. */
  readonly bringToMiddle: (name: string) => Promise<{ readonly x: number; readonly y: number }>;
  /** The values of the address's query string. */
  readonly link: () => URLSearchParams;
  readonly checkAccessibility: () => Promise<void>;
};

export const test = base.extend<{ ui: Screen }>({
  ui: async ({ page }, use) => {
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        trouble.push(message.text());
    });
    const list = page.getByRole('listbox', { name: 'Entities in view' });
    await use({
      page,
      open: async (search = '') => {
        await page.goto(`/${search}`);
        await expect(list.getByRole('option').first()).toBeAttached();
      },
      search: page.getByRole('search').getByRole('combobox', { name: 'Search' }),
      status: page.getByRole('status'),
      list,
      graph: page.getByRole('region', { name: 'Graph' }),
      details: page.getByRole('region', { name: 'Details' }),
      filters: page.getByRole('region', { name: 'Filters' }),
      time: page.getByRole('region', { name: 'Time' }),
      entity: (name) => list.getByRole('option').filter({ has: page.getByText(name, { exact: true }) }),
      bringToMiddle: async (name) => {
        await page.getByRole('listbox', { name: 'Entities in view' }).hover();
        await list
          .getByRole('option')
          .filter({ has: page.getByText(name, { exact: true }) })
          .click();
        await page.keyboard.press('Shift+F');
        await page.mouse.move(0, 0);
        await page.waitForTimeout(700);
        const graph = page.getByRole('region', { name: 'Graph' });
        const box = (await graph.getByRole('img').first().boundingBox())!;
        const legend = (await graph.locator('.legend').boundingBox())!;
        // The picture is fitted into the room between the tools and the legend, and a name hangs below its entity.
        return { x: box.x + (14 + box.width - 52) / 2, y: box.y + (46 + box.height - 10 - legend.height) / 2 - 8 };
      },
      link: () => new URL(page.url()).searchParams,
      checkAccessibility: async () => {
        // Legacy mode judges in the page itself: no frame of ours is foreign, and it takes a quarter of the time.
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .options({
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
            resultTypes: ['violations'],
          })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      },
    });
    expect(trouble, 'errors in the console of the page').toEqual([]);
  },
});

export { expect };
