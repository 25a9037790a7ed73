import { describe, expect, it } from 'vitest';
import { filesBelow, readRepositoryFile } from '../support/repository';

const TOKENS = 'src/ui/tokens.css';
const tokens = readRepositoryFile(TOKENS).text;
const styles = filesBelow('src', /\.css$/).filter(({ path }) => path !== TOKENS);
const scripts = filesBelow('src/ui', /\.tsx?$/);

/** The names of a block of tokens, by what the block is for. */
function namesIn(selector: string): readonly string[] {
  const block = new RegExp(`(?:^|\\n)${selector} \\{([^}]*)\\}`).exec(tokens)?.[1] ?? '';
  return [...block.matchAll(/--entente-([\w-]+):/g)].map(([, name]) => name!);
}

/** What a pattern finds in the style sheets, with the place. */
function found(pattern: RegExp): readonly string[] {
  return styles.flatMap(({ path, text }) =>
    [...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(pattern)].map(([all]) => `${path}: ${all}`),
  );
}

const PAPER = namesIn(':root,\\n.on-paper');
const DARK = namesIn(":root\\[data-mantine-color-scheme='dark'\\]");
const SCALES = namesIn(':root');

describe('The tokens', () => {
  it('give every colour in both themes, in OKLCH', () => {
    expect(PAPER.length).toBeGreaterThan(10);
    expect(DARK).toEqual(PAPER);
    const colours = [...tokens.matchAll(/--entente-([\w-]+): (.*);/g)].filter(([, name]) => PAPER.includes(name!));
    expect(colours.filter(([, , value]) => !value!.startsWith('oklch('))).toEqual([]);
  });

  it('have steps of type, room, corners and height above the paper', () => {
    const steps = (kind: string): number => SCALES.filter((name) => name.startsWith(`${kind}-`)).length;
    expect([steps('text'), steps('space'), steps('radius')].every((count) => count >= 5)).toBe(true);
    expect(SCALES.filter((name) => name.startsWith('raised'))).toHaveLength(4);
  });

  it('are all used, and none is used that does not exist', () => {
    const all = new Set([...PAPER, ...SCALES]);
    const texts = [tokens, ...styles.map(({ text }) => text), ...scripts.map(({ text }) => text)];
    const canvas = filesBelow('src/canvas', /\.ts$/).map(({ text }) => text);
    const used = new Set(
      [...texts, ...canvas].flatMap((text) =>
        [...text.matchAll(/--entente-([\w-]+)(?!\w*:)(?=[),'\s])/g)].map(([, name]) => name!),
      ),
    );
    expect([...used].filter((name) => !all.has(name))).toEqual([]);
    expect([...all].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('The style sheets', () => {
  it('have no colours of their own', () => {
    expect(found(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/gi)).toEqual([]);
    expect(found(/: (?:white|black|gr[ae]y|red|green|blue)\b/g)).toEqual([]);
  });

  it('have no sizes of type, corners or shadows of their own', () => {
    expect(found(/font-size: (?!var\(--entente-text-|inherit)[^;]*/g)).toEqual([]);
    expect(found(/font: (?:[^;]*\s)?[\d.]+(?:px|r?em)[^;]*/g)).toEqual([]);
    expect(found(/border-radius: [^;]*\d(?:px|rem)[^;]*/g)).toEqual([]);
    expect(found(/box-shadow: (?!var\(--entente-raised|none|inset)[^;]*/g)).toEqual([]);
  });

  it('take the room between things from the scale, up to its widest step', () => {
    const own = found(/\b(?:gap|padding|margin)[\w-]*: [^;]*/g).filter((line) => !line.includes('calc('));
    expect(own.filter((line) => [...line.matchAll(/([\d.]+)rem/g)].some(([, rem]) => Number(rem) <= 2))).toEqual([]);
  });
});
