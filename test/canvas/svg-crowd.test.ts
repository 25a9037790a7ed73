import { expect, it } from 'vitest';
import { crowdPart } from '@/canvas/svg-crowd';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { graph } from '../support/graph';
import { NO_CROWD, sceneEntity } from './scenes';
import { crowdOf } from '../support/crowd';

const PAGE = { paper: '#fff', ink: '#000', soft: '#888', accent: '#00f', added: '#0f0', changed: '#ff0', note: '#eee' };
const LOOK = { appearance: { types: [], families: [] }, scheme: 'light', letters: 1 } as const;

it('a picture that is taken away has a disc for everybody without a sign of their own, and a line for every tie', () => {
  const dataset = graph('a-b; b-c; c-a; d');
  const staging = { homes: new Float32Array(8), pins: {}, changes: null, paint: null, groups: null };
  const drawn = new Uint8Array(4).fill(1);
  const crowd = crowdOf(dataset, answer(dataset, EVERYTHING), drawn, staging);
  const entities = [{ ...sceneEntity('b'), row: 1 }];
  const svg = crowdPart({ ...NO_CROWD, crowd, entities, ties: [], entityCount: 4 }, LOOK, PAGE, 1).join('\n');
  expect(svg.match(/<circle /g)).toHaveLength(3);
  expect(svg.match(/M[-\d.]+ [-\d.]+L/g)).toHaveLength(3);
});

it('nothing is drawn of a crowd where there is none', () => {
  expect(crowdPart({ ...NO_CROWD, entities: [], ties: [], entityCount: 0 }, LOOK, PAGE, 1)).toEqual([]);
});
