import type { RawGraph } from '../model/records';
import { check } from './check';
import { ENTENTE_LABEL, graphOf, isEntenteFile, saysEntente } from './entente-graph';
import { mayRepeatKeys, tooDeep } from './json-places';
import type { Limits } from './limits';
import type { ImportReport } from './report';
import { plainReport } from './report';
import { tooLarge } from './too-large';

/**
 * What the readers of all formats would give for a file in Entente's own that is sound in every respect; null of any
 * other. Those readers, with all that they have to say of what is wrong, are large and need not be there for this.
 */
export function readSound(text: string, limits: Limits): { graph: RawGraph; report: ImportReport } | null {
  if (!/^\s*\{\s*"format"\s*:\s*"entente"/.test(text) || tooDeep(text, limits.depth)) return null;
  const content = parse(text);
  if (!saysEntente(content) || tooLarge(text, content, limits).length > 0 || !isEntenteFile(content)) return null;
  const graph = graphOf(content);
  if (check(graph).length > 0 || mayRepeatKeys(text, content)) return null;
  return { graph, report: plainReport(ENTENTE_LABEL, graph) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
