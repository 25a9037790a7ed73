import './group.css';
import { Button, Group as Row, TextInput, Title } from '@mantine/core';
import type { Group } from '@/core/group/groups';
import { withOwnNames } from '@/core/group/own-groups';
import { numberWords, say } from '@/core/words/say';
import { labelOf } from '@/core/words/naming';
import { useActions, useFact, useLateComputed, useOpened } from '../../app-context';
import { EntityLink } from '../../parts/EntityLink';
import { FamilyMark } from '../../parts/FamilyMark';

/** Members that are listed before somebody asks for more. */
const LISTED = 40;

/** A group: how many of it are in view, what can be done with it, its members, and what lies within it. */
export function GroupCard({ group }: { readonly group: Group }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  if (!subgraph) return null;
  const inView = group.members
    .filter((row) => subgraph.entityVerdict[row] === 0)
    .toSorted((a, b) => subgraph.degree[b]! - subgraph.degree[a]! || a - b);
  return (
    <article className="card">
      <p className="card-kind">{say('Group')}</p>
      <Title order={2} className="card-title">
        {group.name}
      </Title>
      <p className="hint">
        {say('{shown, number} of {count, number} members in view', {
          shown: inView.length,
          count: group.members.length,
        })}
      </p>
      <GroupActions group={group} ids={inView.map((row) => dataset.entities.records[row]!.id)} />
      {group.id.startsWith('own:') && <OwnGroupEdit group={group} />}
      <Ties group={group} />
      <h3 className="card-heading">{say('Members')}</h3>
      <ul className="plain-list">
        {inView.slice(0, LISTED).map((row) => (
          <li key={row} className="ranked">
            <EntityLink row={row} />
            <span className="count">{numberWords(subgraph.degree[row]!)}</span>
          </li>
        ))}
      </ul>
      {inView.length > LISTED && (
        <p className="hint">{say('and {count, number} more', { count: inView.length - LISTED })}</p>
      )}
    </article>
  );
}

function GroupActions({ group, ids }: { readonly group: Group; readonly ids: readonly string[] }) {
  const { toggleExpanded, ask, hide, select } = useActions();
  return (
    <Row gap={6} my="xs">
      {!group.isOpen && (
        <Button size="compact-xs" variant="light" onClick={() => toggleExpanded(group.id)}>
          {say('Open the group')}
        </Button>
      )}
      <Button size="compact-xs" variant="light" onClick={() => ask({ only: ids })}>
        {say('Isolate')}
      </Button>
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => {
          hide(ids);
          select([]);
        }}
      >
        {say('Hide all')}
      </Button>
    </Row>
  );
}

/** The name of a group made by hand, and its end. */
function OwnGroupEdit({ group }: { readonly group: Group }) {
  const groups = useFact((state) => state.view.arrangement.groups);
  const { arrange } = useActions();
  const rename = (name: string): void => {
    if (name === '' || name === group.name) return;
    const next = withOwnNames(groups.map((one) => (one.name === group.name ? { ...one, name } : one)));
    const at = groups.findIndex((one) => one.name === group.name);
    arrange({ groups: next, openGroups: [], select: [`own:${next[at]!.name}`] });
  };
  return (
    <Row gap={6} align="end">
      <TextInput
        size="xs"
        label={say('Name of the group')}
        maxLength={80}
        defaultValue={group.name}
        key={group.name}
        onBlur={(event) => rename(event.currentTarget.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => arrange({ groups: groups.filter(({ name }) => name !== group.name), select: [] })}
      >
        {say('Ungroup')}
      </Button>
    </Row>
  );
}

/** How many relationships a group has within it, and with others, by family. */
function Ties({ group }: { readonly group: Group }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  if (!subgraph) return null;
  const isMember = new Set(group.members);
  const { from, to, family } = dataset.relationships;
  const counts = dataset.families.map(() => ({ within: 0, outward: 0 }));
  for (const row of subgraph.relationships) {
    const [start, end] = [isMember.has(from[row]!), isMember.has(to[row]!)];
    if (start && end) counts[family[row]!]!.within++;
    else if (start || end) counts[family[row]!]!.outward++;
  }
  return (
    <table className="group-ties">
      <caption>{say('Relationships in view')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Family')}</th>
          <th scope="col">{say('within')}</th>
          <th scope="col">{say('with others')}</th>
        </tr>
      </thead>
      <tbody>
        {dataset.families.map(
          (one, at) =>
            counts[at]!.within + counts[at]!.outward > 0 && (
              <tr key={one.id}>
                <th scope="row">
                  <FamilyMark family={at} /> {labelOf(one)}
                </th>
                <td>{numberWords(counts[at]!.within)}</td>
                <td>{numberWords(counts[at]!.outward)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
