import { describe, expect, it } from 'vitest';
import { withAddress } from '../../bin/site.js';
import { readRepositoryBytes, readRepositoryFile } from '../support/repository';

const page = readRepositoryFile('index.html').text;

describe('the page of an app whose address is known', () => {
  it.each(['https://example.org/entente/', 'https://example.org/entente'])(
    'says it in full, given as %s',
    (address) => {
      const html = withAddress(page, address);
      expect(html.match(/https:\/\/example\.org\/entente\/[\w./]*/g)).toEqual([
        'https://example.org/entente/site/preview.png',
        'https://example.org/entente/site/preview.png',
        'https://example.org/entente/',
        'https://example.org/entente/',
      ]);
    },
  );

  it.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)'])('is not built for %s', (address) => {
    expect(() => withAddress(page, address)).toThrow('should be the address of the app');
  });

  it('cannot be changed by what an address holds', () => {
    expect(withAddress(page, 'https://example.org/?"><b>')).not.toContain('<b>');
  });
});

describe('the manifest', () => {
  it('names signs that are there, of the sizes that it says', () => {
    const { icons } = JSON.parse(readRepositoryFile('site/manifest.webmanifest').text) as {
      icons: readonly { src: string; sizes: string }[];
    };
    expect(icons.length).toBeGreaterThan(2);
    for (const { src, sizes } of icons.filter((icon) => icon.src.endsWith('.png'))) {
      const bytes = readRepositoryBytes(`site/${src}`);
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
