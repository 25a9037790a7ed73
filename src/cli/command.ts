/** Where a command writes and reads: so that it can be run in a test as in a terminal. */
export type Terminal = {
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages. */
  readonly err: (text: string) => void;
  /** The bytes of a file, or of standard input for `-`, unpacked, at most so many; or why it could not be read. */
  readonly readFile: (
    path: string,
    most: number,
  ) => { readonly bytes: Uint8Array } | { readonly trouble: string; readonly isLimit?: boolean };
  /** Writes a file; gives null, or why it could not be written. */
  readonly writeFile: (path: string, text: string) => string | null;
  /** Whether two paths lead to one file. */
  readonly isSameFile: (one: string, other: string) => boolean;
  /** Serves the app with a file open in it, until it is interrupted; port 0 takes any free one. */
  readonly serve: (shown: Shown, port: number) => void;
};

/** What the app is served with: a file of the disk, or a text by the name of one. */
export type Shown = { readonly path: string } | { readonly name: string; readonly text: string };

/** Results were printed and all is well. */
export const OK = 0;
/** The command did its work and found problems. */
export const PROBLEMS = 1;
/** The command was called in a way that means nothing. */
export const MISUSE = 2;

/** One command of the command line. Add one by writing a file in `commands/` and adding it to the list in `main.ts`. */
export type Command = {
  readonly name: string;
  /** What follows the name: `FILE…`. */
  readonly usage: string;
  /** What it does, in one sentence. */
  readonly summary: string;
  /** Its flags, one line each. */
  readonly flags: readonly (readonly [flag: string, help: string])[];
  /** Whether a flag takes the word behind it as its value; absent: always. */
  readonly takes?: TakesValue;
  readonly run: (args: Arguments, terminal: Terminal) => number;
};

/** Whether a flag takes the word behind it as its value, or stands alone. */
export type TakesValue = (flag: string, next: string) => boolean;

/** Words after the command's name: plain ones, and flags with their values (`--name value`, `--name=value`, `--name`). */
export type Arguments = {
  readonly words: readonly string[];
  readonly flags: ReadonlyMap<string, string | null>;
  /** Flags that stand more than once. */
  readonly repeated: readonly string[];
};

/** Reads the words of a command. */
export function readArguments(argv: readonly string[], takes: TakesValue): Arguments {
  const words: string[] = [];
  const repeated: string[] = [];
  const flags = new Map<string, string | null>();
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!;
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    const flag = /^--([^=]+)(?:=(.*))?$/s.exec(word);
    if (!flag) {
      words.push(word);
      continue;
    }
    const [, name = '', value] = flag;
    const next = argv[at + 1];
    if (flags.has(name)) repeated.push(name);
    if (value !== undefined) flags.set(name, value);
    else if (next === undefined || (next.startsWith('--') && next.length > 2) || !takes(name, next))
      flags.set(name, null);
    else {
      flags.set(name, next);
      at++;
    }
  }
  return { words, flags, repeated };
}

/** How a command is used, for `--help`. */
export function helpText({ name, usage, summary, flags }: Command): string {
  const width = Math.max(0, ...flags.map(([flag]) => flag.length));
  const lines = flags.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`);
  return [`Usage: entente ${name} ${usage}`, '', summary, ...(lines.length > 0 ? ['', ...lines] : []), ''].join('\n');
}
