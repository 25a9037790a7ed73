import { describeIssue } from './describe-issue';
import { ENTENTE_LABEL, graphOf, isEntenteFile, saysEntente } from './entente-graph';
import { ententeSchema } from './entente-schema';
import { tooLarge } from './too-large';
import type { ContentResult } from './json-format';
import { jsonFormat } from './json-format';
import { writeEntente } from './write-entente';

/** Entente's own format, version 1: the schema is in `entente-schema.ts`. */
export const ententeFormat = jsonFormat({
  id: 'entente',
  label: ENTENTE_LABEL,
  extensions: ['json'],
  recognises: saysEntente,
  read: (content, { text }, { limits }) => {
    const problems = tooLarge(text, content as object, limits);
    return problems.length > 0 ? { problems } : readEntente(content);
  },
  write: {
    carried: (graph) => graph,
    files: (graph, stem) => [{ name: `${stem}.json`, text: writeEntente(graph) }],
  },
});

/** The graph that parsed JSON in Entente's own format says, before its ends are checked; or what is wrong with it. */
export function readEntente(content: unknown): ContentResult {
  if (isEntenteFile(content)) return { graph: graphOf(content) };
  const result = ententeSchema.safeParse(content);
  return result.success ? { graph: graphOf(result.data) } : { problems: result.error.issues.flatMap(describeIssue) };
}
