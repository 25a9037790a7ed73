import { expect, test } from './entente';

/** So many that their layout can be watched: rings of ten, each tied to the next and to one far off. */
function manyRings(count: number): string {
  const id = (at: number): string => `n${((at % count) + count) % count}`;
  const ends = Array.from({ length: count }, (_, at) => [
    [at, at % 10 === 9 ? at - 9 : at + 1],
    [at, at + 10],
    [at, at * 31 + 7],
  ]).flat();
  return JSON.stringify({
    format: 'entente',
    version: 1,
    id: 'rings',
    title: 'Many rings',
    families: [{ id: 'f', label: 'Ties' }],
    entityTypes: [{ id: 't', label: 'Body' }],
    relationshipTypes: [{ id: 'r', label: 'knows', family: 'f' }],
    sources: [],
    entities: Array.from({ length: count }, (_, at) => ({ id: id(at), type: 't', name: `Body ${at}` })),
    relationships: ends.map(([from, to], at) => ({
      id: `r${at}`,
      type: 'r',
      from: id(from!),
      to: id(to!),
      confidence: 'reported',
      sources: [],
    })),
  });
}

test('a layout of many shows how far it is, and is stopped from the keyboard; the picture it has reached stays', async ({
  ui,
  page,
}) => {
  await ui.open();
  const buffer = Buffer.from(manyRings(30_000));
  await page.locator('input[type=file]').setInputFiles({ name: 'rings.json', mimeType: 'application/json', buffer });
  await expect(ui.status).toContainText('30,000 of 30,000 entities');
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Clusters/ }).click();
  const atWork = ui.graph.getByRole('group', { name: 'Layout at work' });
  await expect(atWork.getByRole('progressbar')).toBeVisible();
  // From the first picture on, the layout is part of the view.
  await expect.poll(() => ui.link().get('layout')).toBe('clusters');
  await atWork.getByRole('button', { name: 'Stop' }).focus();
  await page.keyboard.press('Enter');
  await expect(atWork).toHaveCount(0);
  await expect(ui.list).toBeFocused();
  await expect.poll(() => ui.link().get('layout')).toBe('clusters');
  await ui.checkAccessibility();
});

test('drawing all of many parts them into clusters, as one step that can be undone', async ({ ui, page }) => {
  await ui.open();
  await page.getByRole('button', { name: 'Draw all' }).click();
  await expect.poll(() => ui.link().get('draw')).toBe('all');
  await expect.poll(() => ui.link().get('layout')).toBe('clusters');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => ui.link().get('layout')).toBeNull();
  await expect.poll(() => ui.link().get('draw')).toBeNull();
});
