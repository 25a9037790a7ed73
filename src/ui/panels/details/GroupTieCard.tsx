import { Title } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { say } from '@/core/words/say';
import { useLateComputed, useOpened } from '../../app-context';
import { StatementList } from '../../parts/StatementList';

/** One end of a tie: a group, or an entity as a group of one. */
export type TieEnd = { readonly name: string; readonly members: readonly Row[] };

/** Everything between two groups, or a group and an entity, that the filters leave. */
export function GroupTieCard({ ends: [one, other] }: { readonly ends: readonly [TieEnd, TieEnd] }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  if (!subgraph) return null;
  const [isOne, isOther] = [new Set(one.members), new Set(other.members)];
  const { from, to } = dataset.relationships;
  const shown = Array.from(subgraph.relationships).filter(
    (row) => (isOne.has(from[row]!) && isOther.has(to[row]!)) || (isOther.has(from[row]!) && isOne.has(to[row]!)),
  );
  return (
    <article className="card">
      <p className="card-kind">{say('Tie')}</p>
      <Title order={2} className="card-title">
        {one.name} – {other.name}
      </Title>
      <h3 className="card-heading">
        {say('{count, plural, one {# relationship} other {# relationships}} in view', { count: shown.length })}
      </h3>
      <StatementList relationships={shown} first={8} />
    </article>
  );
}
