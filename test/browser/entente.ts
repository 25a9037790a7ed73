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
      entity: (name) => list.getByRole('option', { name: new RegExp(`^${name}\\b`) }),
      link: () => new URL(page.url()).searchParams,
      checkAccessibility: async () => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      },
    });
    expect(trouble, 'errors in the console of the page').toEqual([]);
  },
});

export { expect };
