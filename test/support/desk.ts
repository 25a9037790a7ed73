import { plainReport } from '@/core/formats/report';
import { wholeGraph } from '@/core/model/extract';
import type { Dataset } from '@/core/model/dataset';
import type { Loaded } from '@/state/opening';
import type { RemoteDesk, StartedDesk } from '@/work/client';

/** The file that a desk of these opens as the dataset of this name. */
export function fileOf(name: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(name) };
}

export const loadNamed = (data: string): Promise<Loaded> =>
  Promise.resolve(data === 'missing' ? { trouble: 'missing could not be had' } : { files: [fileOf(data)] });

/** A desk that opens datasets by the names of files at once, and calls any other broken. */
function deskOf(datasets: Readonly<Record<string, Dataset>>, jobs: Partial<RemoteDesk> = {}): RemoteDesk {
  let open: Dataset | undefined;
  return {
    open: ({ files }) => {
      const dataset = datasets[files[0]!.name];
      if (!dataset) return Promise.resolve({ problems: [{ what: 'it is broken', expected: 'a sound file' }] });
      open = dataset;
      return Promise.resolve({
        dataset,
        encodings: [],
        report: plainReport('Entente JSON', wholeGraph(dataset)),
      });
    },
    layout: () => Promise.resolve(new Float32Array(2 * (open?.entities.count ?? 0))),
    stopLayout: () => Promise.resolve(),
    measure: () => Promise.resolve({}),
    communities: () => Promise.resolve(new Float64Array()),
    write: () => Promise.resolve({ files: [], losses: [] }),
    formats: () => Promise.resolve([{ id: 'gexf', label: 'GEXF', ending: 'gexf' }]),
    prepareSearch: () => Promise.resolve(),
    search: () => Promise.resolve({ hits: [], read: 'all' }),
    ...jobs,
  };
}

/** Starts such desks, and remembers how many of them are at work. */
export function desksOf(
  datasets: Readonly<Record<string, Dataset>>,
  jobs: Partial<RemoteDesk> = {},
): { readonly startDesk: () => StartedDesk; readonly atWork: () => number } {
  let count = 0;
  return {
    startDesk: () => {
      count++;
      return { desk: deskOf(datasets, jobs), end: () => void count--, isSound: () => true };
    },
    atWork: () => count,
  };
}
