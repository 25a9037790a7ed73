import './group.css';
import { Button, Group as Row, TextInput, Title } from '@mantine/core';
import type { Group } from '@/core/group/groups';
import { withOwnNames } from '@/core/group/own-groups';
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
      <p className="card-kind">Group</p>
      <Title order={2} className="card-title">
        {group.name}
      </Title>
      <p className="hint">
        {inView.length} of {group.members.length} members in view
      </p>
      <GroupActions group={group} ids={inView.map((row) => dataset.entities.records[row]!.id)} />
      {group.id.startsWith('own:') && <OwnGroupEdit group={group} />}
      <Ties group={group} />
      <h3 className="card-heading">Members</h3>
      <ul className="plain-list">
        {inView.slice(0, LISTED).map((row) => (
          <li key={row} className="ranked">
            <EntityLink row={row} />
            <span className="count">{subgraph.degree[row]}</span>
          </li>
        ))}
      </ul>
      {inView.length > LISTED && <p className="hint">and {inView.length - LISTED} more</p>}
    </article>
  );
}

function GroupActions({ group, ids }: { readonly group: Group; readonly ids: readonly string[] }) {
  const { toggleExpanded, ask, hide, select } = useActions();
  return (
    <Row gap={6} my="xs">
      {!group.isOpen && (
        <Button size="compact-xs" variant="light" onClick={() => toggleExpanded(group.id)}>
          Open the group
        </Button>
      )}
      <Button size="compact-xs" variant="light" onClick={() => ask({ only: ids })}>
        Isolate
      </Button>
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => {
          hide(ids);
          select([]);
        }}
      >
        Hide all
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
        label="Name of the group"
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
        Ungroup
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
      <caption>Relationships in view</caption>
      <thead>
        <tr>
          <th scope="col">Family</th>
          <th scope="col">within</th>
          <th scope="col">with others</th>
        </tr>
      </thead>
      <tbody>
        {dataset.families.map(
          ({ id, label }, at) =>
            counts[at]!.within + counts[at]!.outward > 0 && (
              <tr key={id}>
                <th scope="row">
                  <FamilyMark family={at} /> {label}
                </th>
                <td>{counts[at]!.within}</td>
                <td>{counts[at]!.outward}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
