import type { StylesheetJson, StylesheetJsonBlock } from 'cytoscape';
import { badgeScale } from './badge';
import { BADGE, NOTE } from './images';
import { WEAK } from './crowd-style';
import type { Look, Page } from './look';
import { className } from './picture';
import { TINTS } from '@/core/show/tints';
import { FONTS } from './text';

/** All looks of the canvas in one place: from what types and families look like, and the page around. */
export function stylesheetOf(look: Look, page: Page): StylesheetJson {
  return [...nodes(look, page), ...edges(look, page), ...states(page)];
}

function rule(selector: string, style: object): StylesheetJsonBlock {
  return { selector, style };
}

function nodes({ appearance, scheme }: Look, page: Page): StylesheetJsonBlock[] {
  return [
    rule('node', {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': page.soft,
      'border-width': 1.5,
      'border-color': page.paper,
      'background-image': 'data(images)',
      'background-image-containment': ['inside', 'over', 'over'],
      'background-clip': ['none', 'none', 'none'],
      'background-fit': ['none', 'none', 'none'],
      'background-position-x': ['50%', '100%', '0%'],
      'background-position-y': ['50%', '0%', '0%'],
      ...badge(badgeScale(0)),
      // Room for the "+n", which stands over the node's upper right.
      'bounds-expansion': [14, 34, 6, 6],
      'overlay-opacity': 0,
      'z-index': 1,
    }),
    rule('.large-badge', badge(badgeScale(Infinity))),
    rule('.labelled', {
      label: 'data(label)',
      color: page.ink,
      'font-family': FONTS,
      'font-size': 'data(font)',
      'text-wrap': 'wrap',
      'text-max-width': '100000px',
      'line-height': 1.15,
      'text-outline-color': page.paper,
      'text-outline-width': 'data(halo)',
      'text-outline-opacity': 0.92,
      // A name lies over the signs of others that have none.
      'z-index': 2,
    }),
    rule('.strong', { 'font-weight': 600 }),
    rule('.below', { 'text-valign': 'bottom', 'text-margin-y': 'data(gap)' }),
    rule('.above', { 'text-valign': 'top', 'text-margin-y': 'data(gap)' }),
    rule('.right', { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 'data(gap)' }),
    rule('.left', { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': 'data(gap)' }),
    ...appearance.types.map(({ id, shape, colour }) =>
      rule(`.${className('type', id)}`, { shape, 'background-color': colour[scheme] }),
    ),
    ...TINTS.map(({ id, colour }) => rule(`node.tint-${id}`, { 'background-color': colour[scheme] })),
  ];
}

/** The icon in the middle of the node, the "+n" over its upper right, the mark of a note over its upper left. */
function badge(scale: number) {
  const [width, height] = [BADGE.width * scale, BADGE.height * scale];
  return {
    'background-width': ['54%', `${width}px`, `${NOTE.width * scale}px`],
    'background-height': ['54%', `${height}px`, `${NOTE.height * scale}px`],
    'background-offset-x': ['0px', `${width / 2 + 2}px`, `${(-NOTE.width * scale) / 2}px`],
    'background-offset-y': ['0px', `${-height / 2}px`, `${(-NOTE.height * scale) / 2}px`],
  };
}

function lineColour(colour: string) {
  return { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour };
}

function edges({ appearance, scheme }: Look, page: Page): StylesheetJsonBlock[] {
  return [
    rule('edge', {
      width: 'data(width)',
      'curve-style': 'straight',
      'line-color': page.soft,
      'line-opacity': 0.85,
      // The head of a thin line is large enough to be seen, that of a thick one no larger than it needs.
      'arrow-scale': 'mapData(width, 1.4, 6, 1, 0.7)',
      'overlay-opacity': 0,
      'z-index': 0,
    }),
    rule('.loop', { 'curve-style': 'bezier', 'loop-direction': '-45deg', 'loop-sweep': '60deg' }),
    ...appearance.families.map(({ id, colour }) => rule(`.${className('family', id)}`, lineColour(colour[scheme]))),
    ...TINTS.map(({ id, colour }) => rule(`edge.tint-${id}`, lineColour(colour[scheme]))),
    rule('.reported', { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] }),
    rule('.disputed', { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4] }),
    rule('.arrow-to', { 'target-arrow-shape': 'triangle' }),
    rule('.arrow-from', { 'source-arrow-shape': 'triangle' }),
    rule('.possible', { 'line-opacity': 0.4 }),
    rule('edge.added', lineColour(page.added)),
    rule('edge.ended', { ...lineColour(page.soft), 'line-opacity': 0.5 }),
    rule('edge.continued', { 'line-opacity': 0.35 }),
    rule('edge.changed', lineColour(page.changed)),
    rule('.weak', { 'line-opacity': WEAK }),
    rule('.counted', {
      label: 'data(label)',
      color: page.ink,
      'font-family': FONTS,
      'font-size': 'data(font)',
      'font-weight': 600,
      'text-outline-color': page.paper,
      'text-outline-width': 3,
    }),
    rule('edge.counted.added', { color: page.added }),
    rule('edge.counted.ended', { color: page.soft }),
    rule('edge.counted.changed', { color: page.changed }),
  ];
}

function states(page: Page): StylesheetJsonBlock[] {
  return [
    rule('.group', { 'border-style': 'double', 'border-width': 5, 'border-color': page.soft }),
    rule('node.added', { 'border-color': page.added, 'border-width': 2.5 }),
    // A ghost: its outline stays where it was.
    rule('node.ended', {
      'background-opacity': 0.12,
      'background-image-opacity': 0.55,
      'border-color': page.soft,
      'border-style': 'dashed',
      'border-width': 1.5,
      color: page.soft,
    }),
    rule('.idle', { 'background-opacity': 0.45 }),
    rule('node.near', { 'z-index': 4 }),
    rule('edge.near', { 'z-index': 3, 'line-opacity': 1 }),
    rule('.faded', { opacity: 0.13, 'z-index': 0 }),
    rule('node.selected', {
      'border-color': page.paper,
      'border-width': 'data(ring)',
      'outline-color': page.accent,
      'outline-width': 'data(ring)',
      'z-index': 5,
    }),
    rule('edge.selected', {
      'line-opacity': 1,
      'underlay-color': page.accent,
      'underlay-opacity': 0.25,
      'underlay-padding': 5,
      'z-index': 4,
    }),
    rule(':active', { 'overlay-opacity': 0 }),
    rule('core', {
      'active-bg-opacity': 0,
      'selection-box-color': page.accent,
      'selection-box-opacity': 0.15,
      'selection-box-border-color': page.accent,
      'selection-box-border-width': 1,
    }),
  ];
}
