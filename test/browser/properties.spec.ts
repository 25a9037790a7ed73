import { readFile } from 'node:fs/promises';
import { expect, test } from './entente';

const FLEETS = [
  { id: 'a', name: 'Ann Lines', sector: ['Shipping'], fleet: ['12'] },
  { id: 'b', name: 'Bo Freight', sector: ['Shipping', 'Rail'], fleet: ['9'] },
  { id: 'c', name: 'Cy Pipes', sector: ['Gas'], fleet: ['100'] },
  { id: 'd', name: 'Di Holding', sector: [], fleet: [] },
];

const proxies = [
  ...FLEETS.map(({ id, name, sector, fleet }) => ({
    id,
    schema: 'Company',
    properties: { name: [name], sector, shipsOwned: fleet },
  })),
  ...['a', 'b', 'c'].map((asset, at) => ({
    id: `o-${asset}`,
    schema: 'Ownership',
    properties: { owner: ['d'], asset: [asset], startDate: ['2014'], dossier: [`No. ${9 + at}`] },
  })),
];
const file = {
  name: 'fleets.ftm.json',
  mimeType: 'application/json',
  buffer: Buffer.from(proxies.map((proxy) => JSON.stringify(proxy)).join('\n')),
};

test('what a file says beyond known fields colours and sizes entities and ties, on the screen, taken away and in the link, and Back undoes it', async ({
  ui,
  page,
}) => {
  await ui.open();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('fleets');
  await page.getByRole('button', { name: 'Colour and size' }).click();
  const colours = page.getByRole('combobox', { name: 'Colour of entities' });
  await colours.fill('sect');
  await page.getByRole('option', { name: 'Sector' }).click();
  const legend = page.getByRole('list', { name: 'Colour of entities' });
  await expect(legend.getByRole('listitem')).toHaveText([
    'Colour: Sector',
    'Shipping2',
    'Gas1',
    'not given1',
    'the first of several values: 1',
  ]);
  await page.getByRole('combobox', { name: 'Size of entities' }).click();
  await expect(page.getByRole('option', { name: 'Sector' })).toHaveCount(0);
  await page.getByRole('option', { name: 'Ships owned' }).click();
  await expect(page.getByRole('list', { name: 'Size of entities' })).toContainText('9100given3');
  await page.getByRole('combobox', { name: 'Colour of ties' }).click();
  await page.getByRole('option', { name: 'Dossier' }).click();
  await expect(page.getByRole('list', { name: 'Colour of ties' })).toContainText('No. 91No. 101No. 111');
  await expect(page.getByRole('list', { name: 'Families of relationships' })).toHaveCount(0);
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.link().get('tie-colour')).toBe('relation-property:dossier');
  await expect.poll(() => ui.link().get('colour')).toBe('property:sector');
  await expect.poll(() => ui.link().get('size')).toBe('property:shipsOwned');

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Drawing (SVG)', exact: true }).click();
  const svg = await readFile(await (await coming).path(), 'utf8');
  for (const part of [
    'Colour: Sector',
    'Shipping (2)',
    'not given (1)',
    'Size: Ships owned',
    '9 to 100',
    'Ties: Dossier',
  ])
    expect(svg).toContain(part);

  await page.goBack();
  await expect(page.getByRole('list', { name: 'Colour of ties' })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Size of entities' })).toHaveCount(0);
  await page.goBack();
  await expect(legend).toHaveCount(0);
  await expect.poll(() => ui.link().get('colour')).toBeNull();
});

test('properties are columns of both tables, numbers sorted as numbers', async ({ ui, page }) => {
  await ui.open();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('fleets');
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Dossier' }).check();
  await page.keyboard.press('Escape');
  const relationships = page.getByRole('table', { name: 'Relationships in view' });
  await relationships.getByRole('button', { name: 'Dossier' }).click();
  await expect(relationships.getByRole('row').nth(1)).toContainText('No. 9');

  await page.getByRole('region', { name: 'Table' }).getByText('Entities', { exact: true }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Ships owned' }).check();
  await ui.checkAccessibility();
  await page.keyboard.press('Escape');
  await expect.poll(() => ui.link().get('columns')).toBe('relation-property:dossier,property:shipsOwned');
  const entities = page.getByRole('table', { name: 'Entities in view' });
  const heading = entities.getByRole('columnheader', { name: 'Ships owned' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(entities.getByRole('row')).toContainText([/Ships owned/, /100/, /12/, /9/, /Di Holding/]);
  await page.goBack();
  await expect(heading).toHaveCount(0);
});

test('a link that names a property which the data does not have says so, and shows the rest', async ({ ui, page }) => {
  await ui.open('?colour=property:__proto__&size=property:a,b:c&columns=property:constructor&select=gazprom');
  for (const name of ['property __proto__', 'property a,b:c', 'property constructor'])
    await expect(page.getByText(`This dataset has no “${name}”`)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Colour of entities' })).toHaveCount(0);
  await expect(ui.details.getByRole('heading', { name: 'Gazprom', exact: true })).toBeVisible();
});

test('among hundreds of properties one is found by typing, by keyboard alone', async ({ ui, page }) => {
  await ui.open();
  const keys = Array.from({ length: 400 }, (_, at) => `field_${at}`);
  const entities = Array.from({ length: 30 }, (_, at) => ({
    id: `e${at}`,
    type: 'company',
    name: `Company ${at}`,
    properties: Object.fromEntries(keys.map((key, field) => [key, (at * field) % 7])),
  }));
  const relationships = entities.slice(1).map(({ id }) => ({
    id: `r-${id}`,
    type: 'owns',
    from: 'e0',
    to: id,
    confidence: 'confirmed',
    sources: ['s'],
  }));
  const many = {
    format: 'entente',
    version: 1,
    id: 'many',
    title: 'Many fields',
    sources: [{ id: 's', publisher: 'The Paper' }],
    entities,
    relationships,
  };
  const buffer = Buffer.from(JSON.stringify(many));
  await page.locator('input[type=file]').setInputFiles({ name: 'many.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Many fields');
  await page.getByRole('button', { name: 'Colour and size' }).press('Enter');
  await page.getByRole('combobox', { name: 'Colour of entities' }).press('ArrowDown');
  await expect(page.getByRole('option', { name: /^Field/ }).first()).toBeVisible();
  const listed = await page.getByRole('option', { name: /^Field/ }).count();
  expect(listed).toBeLessThanOrEqual(80);
  await page.getByRole('combobox', { name: 'Colour of entities' }).fill('field 377');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Colour of entities' })).toContainText('Field 377');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('region', { name: 'Table' }).getByText('Entities', { exact: true }).click();
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await page.getByRole('textbox', { name: 'Find a property' }).fill('377');
  await page.getByRole('checkbox', { name: 'Field 377' }).press('Space');
  await expect(page.getByRole('columnheader', { name: 'Field 377' })).toBeVisible();
});
