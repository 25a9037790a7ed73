import type { Arguments, Command, Terminal } from './command';
import { helpText, MISUSE, OK, readArguments } from './command';
import { convertCommand } from './commands/convert';
import { openCommand } from './commands/open';
import { queryCommand } from './commands/query';
import { schemaCommand } from './commands/schema';
import { statsCommand } from './commands/stats';
import { readingBy } from './read-flags';
import { validateCommand } from './commands/validate';

/** Every command, in the order of the help. */
const COMMANDS: readonly Command[] = [
  validateCommand,
  statsCommand,
  queryCommand,
  convertCommand,
  openCommand,
  schemaCommand,
];

/** Flags that take no value of their own. */
const SWITCHES: ReadonlySet<string> = new Set([
  'help',
  'count',
  'explain',
  'json',
  'all',
  'trust',
  'together',
  'force',
]);

/** Runs the command line; gives the exit code: 0 well, 1 problems found, 2 misuse. */
export function run(argv: readonly string[], terminal: Terminal, version: string): number {
  const [name, ...rest] = argv;
  if (name === '--version') {
    terminal.out(`${version}\n`);
    return OK;
  }
  if (name === undefined || name === '--help' || name === 'help') {
    (name === undefined ? terminal.err : terminal.out)(overview());
    return name === undefined ? MISUSE : OK;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    terminal.err(`entente: there is no command "${name}"\n\n${overview()}`);
    return MISUSE;
  }
  const args = readArguments(rest, (flag, next) => !SWITCHES.has(flag) && (command.takes?.(flag, next) ?? true));
  if (args.flags.has('help')) {
    terminal.out(helpText(command));
    return OK;
  }
  const trouble = troubleWith(args, command);
  if (trouble !== null) {
    terminal.err(`entente ${name}: ${trouble}\n\n${helpText(command)}`);
    return MISUSE;
  }
  return command.run(args, terminal);
}

function troubleWith({ flags, repeated }: Arguments, command: Command): string | null {
  const known = new Set(command.flags.map(([flag]) => flag.split(' ')[0]));
  const unknown = [...flags.keys()].find((flag) => !known.has(`--${flag}`));
  if (unknown !== undefined) return `there is no flag --${unknown}`;
  const [twice] = repeated;
  if (twice !== undefined) return `--${twice} stands twice; several values are joined by commas`;
  const reading = readingBy(flags);
  return typeof reading === 'string' ? reading : null;
}

function overview(): string {
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(9)} ${command.summary}`);
  return ['Usage: entente COMMAND …', '', ...lines, '', 'entente COMMAND --help tells more of each.', ''].join('\n');
}
