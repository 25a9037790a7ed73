import type { Point } from '@/core/show/point';
import type { Scene, SceneEntity, SceneTie } from '@/core/show/scene';
import { CHANGE_SIGNS } from '@/core/model/change';
import { labelBox, letterGrade } from '@/core/show/label';
import type { LabelSide } from '@/core/show/label-choice';
import { labelGap } from '@/core/show/label-choice';
import type { Scheme } from '@/core/show/appearance';
import type { IconNode } from 'lucide';
import { badgeReach, badgeScale, isBadged } from './badge';
import { nodeImages } from './images';

/** One node as Cytoscape is to hold it; `classes` space-separated. */
export type NodeMark = {
  readonly id: string;
  readonly data: NodeData;
  readonly classes: string;
  readonly position: Point;
};
export type EdgeMark = { readonly id: string; readonly data: EdgeData; readonly classes: string };

export type NodeData = {
  /** Id of the entity, as the rest of Entente knows it. */
  readonly entity: string;
  readonly label: string;
  readonly size: number;
  /** The icon, and the "+n" where neighbours are hidden: always the same list for the same two. */
  readonly images: readonly string[];
  readonly font: number;
  /** Of paper around the letters. */
  readonly halo: number;
  /** Width of the ring around it where it is selected, else 0. */
  readonly ring: number;
  /** Between the node and its label; against the axis for what stands above or left. */
  readonly gap: number;
};

export type EdgeData = {
  readonly source: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly label: string;
  readonly font: number;
};

/** Everything that Cytoscape is to hold, as a value; nodes and edges by their element ids. */
export type Picture = {
  readonly nodes: ReadonlyMap<string, NodeMark>;
  readonly edges: ReadonlyMap<string, EdgeMark>;
};

/** Which entities have their labels shown, how large labels are written (in world units), and the icons of types. */
export type Lettering = {
  /** Side of the label, by entity id; an entity without an entry has no label. */
  readonly labelled: ReadonlyMap<string, LabelSide>;
  readonly font: number;
  /** How many times as large as that names are written, as the person has it. */
  readonly letters: number;
  /** Diameters by entity id: larger where the picture is seen from afar. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How much thicker than plain lines are drawn. */
  readonly lineScale: number;
  readonly icons: ReadonlyMap<string, IconNode>;
  /** What the "+n" is drawn for. */
  readonly scheme: Scheme;
};

/** From this many relationships on, a tie that stands out says their number. */
const COUNTED = 3;

/** Says what Cytoscape is to hold for a scene. */
export function pictureOf(scene: Scene, lettering: Lettering): Picture {
  const nodes = scene.entities.map((entity) => nodeOf(entity, lettering));
  const edges = scene.ties.map((tie) => edgeOf(tie, lettering));
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
  };
}

/** Element id of an entity; prefixed, so that it can never be that of a tie. */
export function nodeId(entity: string): string {
  return `e:${entity}`;
}

function nodeOf(entity: SceneEntity, { labelled, font, letters, sizes, icons, scheme }: Lettering): NodeMark {
  const side = labelled.get(entity.id);
  const grade = letterGrade(entity.size);
  const own = Math.round(font * letters * grade.scale * 10) / 10;
  return {
    id: nodeId(entity.id),
    position: entity.position,
    data: {
      entity: entity.id,
      label: labelBox(entity.name).lines.join('\n'),
      size: sizes.get(entity.id) ?? entity.size,
      images: nodeImages(
        icons.get(entity.type),
        isBadged(entity, font) ? entity.hiddenNeighbours : 0,
        entity.noteCount > 0,
        scheme,
      ),
      font: side ? own : 0,
      halo: side ? Math.round(own * HALO * 10) / 10 : 0,
      gap: side ? gapOf(entity, side, font) : 0,
      ring: entity.isSelected ? ringWidth(font) : 0,
    },
    classes: join([
      entity.tint === null ? className('type', entity.type) : `${className('type', entity.type)} tint-${entity.tint}`,
      entity.memberCount !== null && 'group',
      side !== undefined && `labelled ${side}${grade.isStrong ? ' strong' : ''}`,
      badgeScale(font) > 1 && 'large-badge',
      entity.isExpanded && 'expanded',
      entity.change ?? false,
      entity.isIdle && 'idle',
      entity.isSelected && 'selected',
      entity.isNear && 'near',
      entity.isFaded && 'faded',
    ]),
  };
}

/** Against the size of the letters. */
const HALO = 0.21;

/** Width of the ring around what is selected, and of the gap within it: the same on the screen at every zoom. */
export function ringWidth(font: number): number {
  return Math.round(font * 2.2) / 10;
}

/** The rim of a group, which its label keeps clear of. */
const GROUP_RIM = 4;

function gapOf(entity: SceneEntity, side: LabelSide, font: number): number {
  const gap = labelGap(side, badgeReach(entity, font)) + (entity.memberCount === null ? 0 : GROUP_RIM);
  return side === 'above' || side === 'left' ? -gap : gap;
}

function edgeOf(tie: SceneTie, { font, letters, lineScale }: Lettering): EdgeMark {
  const isCounted = tie.count >= COUNTED && (tie.isNear || tie.isSelected);
  // What goes on says so only where a person looks: else every tie had a sign.
  const isSigned = tie.change !== null && (tie.change !== 'continued' || tie.isNear || tie.isSelected);
  const isNoted = tie.noteCount > 0;
  const label = `${isCounted ? `×${tie.count}` : ''}${isNoted ? ' ✎' : ''}`.trim();
  return {
    id: `t:${tie.id}`,
    data: {
      source: nodeId(tie.from),
      target: nodeId(tie.to),
      from: tie.from,
      to: tie.to,
      width: Math.round((1.4 + 0.6 * Math.log2(tie.count)) * lineScale * 10) / 10,
      label: isSigned ? `${CHANGE_SIGNS[tie.change]} ${label}`.trim() : label,
      font: isCounted || isSigned || isNoted ? Math.round(font * letters * (isSigned ? 1.1 : 0.9)) : 0,
    },
    classes: join([
      tie.tint === null ? className('family', tie.family) : `${className('family', tie.family)} tint-${tie.tint}`,
      tie.confidence,
      tie.arrowFrom && 'arrow-from',
      tie.arrowTo && 'arrow-to',
      tie.from === tie.to && 'loop',
      (isCounted || isSigned || isNoted) && 'counted',
      tie.change ?? false,
      tie.isOnlyPossible && 'possible',
      tie.isWeak && 'weak',
      tie.isSelected && 'selected',
      tie.isNear && 'near',
      tie.isFaded && 'faded',
    ]),
  };
}

function join(classes: readonly (string | false)[]): string {
  return classes.filter((one) => one !== false).join(' ');
}

/** A class for an id of any letters: what is not a plain letter or digit is written as its code. */
export function className(kind: 'type' | 'family', id: string): string {
  return `${kind}-${id.replace(/[^a-zA-Z0-9]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`)}`;
}
