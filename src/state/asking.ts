import { say } from '@/core/words/say';
import type { FileEncoding } from '@/core/formats/encodings';
import type { TableMapping, TableQuestion } from '@/core/formats/table/table-mapping';
import type { RemoteDesk } from '@/work/client';
import type { AskedOf, OpeningPhase, OpenRequest, OpenResult } from '@/work/desk';
import type { Session } from './state';

/** How tables are read, null for a guess anew, and the letters of their files; as a trial, or in the end. */
export type TableAnswer = {
  readonly mapping: TableMapping | null;
  readonly encodings: readonly FileEncoding[];
  readonly isFinal: boolean;
};

/** What came of opening, and the request that led to it: with all that was answered on the way. */
export type Answered = {
  readonly result: Exclude<OpenResult, AskedOf>;
  readonly request: OpenRequest;
};

type Way = {
  readonly name: string;
  readonly desk: RemoteDesk;
  /** Whether anybody still waits for it. */
  readonly isWanted: () => boolean;
  readonly onPhase: (phase: OpeningPhase) => void;
};

/** Asks how tables are read, while they are opened, as long as there is something to be asked. */
export function createAsking(set: (change: Pick<Session, 'question'>) => void) {
  /** Takes an answer while one is waited for; what is said before is kept until then. */
  let respond: ((answer: TableAnswer) => void) | null = null;
  let saidBefore: TableAnswer | null = null;

  function ask(name: string, asked: AskedOf): Promise<TableAnswer> {
    if (saidBefore) {
      const answer = saidBefore;
      saidBefore = null;
      return Promise.resolve(answer);
    }
    set({ question: { name, ...asked } });
    return new Promise((resolve) => {
      respond = resolve;
    });
  }

  return {
    /** Forgets what was asked and said. */
    reset: (): void => {
      respond = null;
      saidBefore = null;
    },
    /** Says how tables are read: to see what comes of it, or, in the end, to have it so. */
    answer: (answer: TableAnswer): void => {
      if (answer.isFinal) set({ question: null });
      if (respond) respond(answer);
      else saidBefore = answer;
      respond = null;
    },
    /** Opens files, asking on the way; null where the job was given up meanwhile. */
    open: async (first: OpenRequest, { name, desk, isWanted, onPhase }: Way): Promise<Answered | null> => {
      let request: OpenRequest = { ...first, isAsking: first.mapping === undefined };
      let asked: AskedOf | null = null;
      for (;;) {
        // One question after the other.
        // oxlint-disable-next-line no-await-in-loop
        const result: OpenResult = await desk.open(request, onPhase);
        if (!isWanted()) return null;
        if ('question' in result) asked = result;
        else if ('problems' in result && asked && request.isAsking) asked = unreadable(asked, result.problems[0]?.what);
        else return { result, request };
        // oxlint-disable-next-line no-await-in-loop
        const answer = await ask(name, asked);
        asked = { ...asked, encodings: answer.encodings };
        request = withAnswer(first, answer);
      }
    },
  };
}

function withAnswer(request: OpenRequest, { mapping, encodings, isFinal }: TableAnswer): OpenRequest {
  return { ...request, ...(mapping ? { mapping } : {}), encodings: statedOf(encodings), isAsking: !isFinal };
}

/** The encodings that a person stated, by the place of their files. */
export function statedOf(encodings: readonly FileEncoding[]): NonNullable<OpenRequest['encodings']> {
  return encodings.map(({ encoding, basis }) => (basis === 'stated' ? encoding : null));
}

/** The question as before, where what was tried gives no table at all. */
function unreadable(asked: AskedOf, what = say('it cannot be read')): AskedOf {
  const sheets = asked.question.sheets.map((sheet) => ({ ...sheet, headers: [], rows: [], count: 0 }));
  const question: TableQuestion = {
    ...asked.question,
    sheets,
    outlook: say('Read so, {what}.', { what }),
    isReadable: false,
  };
  return { ...asked, question };
}
