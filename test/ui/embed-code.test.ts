// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedCode } from '@/ui/panels/embed-code';

it('the code for another page is one frame with the view of the link, whatever its title and its values are', () => {
  const values = fc.string({ unit: fc.constantFrom('a', '"', '<', '>', '&', ' ', "'", '&lt;') });
  fc.assert(
    fc.property(values, values, (title, value) => {
      const link = `https://example.org/app/?${new URLSearchParams({ from: '2014', only: value }).toString()}`;
      // As another element: a frame would load what it names.
      const code = embedCode(link, title).replaceAll('iframe', 'article');
      const page = new DOMParser().parseFromString(code, 'text/html');
      const [frame, ...others] = page.body.children;
      expect(others).toEqual([]);
      expect(frame!.getAttribute('title')).toBe(title);
      const { searchParams, pathname } = new URL(frame!.getAttribute('src')!);
      expect(pathname).toBe('/app/');
      expect(Object.fromEntries(searchParams)).toEqual({ from: '2014', only: value, embed: '1' });
    }),
  );
});
