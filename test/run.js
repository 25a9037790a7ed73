#!/usr/bin/env node
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { obtainBrowser } from './support/browser.js';
import { countBrowserTests, countUnitTests } from './support/count.js';
import { endAll, runProgram } from './support/stage.js';

/** @typedef {import('./support/count.js').Count} Count */
/** @typedef {{ count: Count, output: string }} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Stage */

const LIMIT_MS = 40 * 60_000;
const reports = mkdtempSync(join(tmpdir(), 'entente-test-'));

/** Everything that `npm test` checks, in order; a failure does not keep the rest from running. @type {readonly Stage[]} */
const STAGES = [
  { name: 'format', run: () => check('oxfmt', 'oxfmt', ['--check']) },
  { name: 'lint', run: () => check('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'types', run: () => check('typescript', 'tsc', ['-b']) },
  { name: 'knip', run: () => check('knip', 'knip', ['--no-progress']) },
  { name: 'unit', run: runUnitTests },
  { name: 'build', run: () => check('vite', 'vite', ['build']) },
  { name: 'browser', run: runBrowserTests },
];

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    endAll();
    process.exit(130);
  });
}
process.chdir(join(import.meta.dirname, '..'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const wanted = readWanted();
if (typeof wanted === 'string') {
  console.error(wanted);
  process.exitCode = 2;
} else process.exitCode = await runAll(wanted);

/** The stages asked for with `--only`, all by default, or a sentence saying what is wrong with the command line. */
function readWanted() {
  const names = STAGES.map((stage) => stage.name);
  const usage = `Usage: npm test [-- --only NAME[,NAME…]], with the names ${names.join(', ')}.`;
  try {
    const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
    const only = values.only?.flatMap((text) => text.split(',')) ?? names;
    const unknown = only.filter((name) => !names.includes(name));
    if (unknown.length > 0) return `There is no stage “${unknown.join('”, “')}”. ${usage}`;
    return STAGES.filter((stage) => only.includes(stage.name));
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

/**
 * Runs stages one after another and prints the totals; gives the exit code.
 * @param {readonly Stage[]} stages
 */
async function runAll(stages) {
  let passed = 0;
  let failed = 0;
  for (const stage of stages) {
    const started = performance.now();
    // One stage after another: the machine may have no more than two cores.
    // oxlint-disable-next-line no-await-in-loop
    const { count, output } = await stage.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const tests = count.passed + count.failed > 1 ? `, ${count.passed} of ${count.passed + count.failed} tests` : '';
    console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name} (${seconds} s${tests})`);
    if (count.failed > 0) console.log(indent([output, count.trouble ?? ''].join('\n')));
    passed += count.passed;
    failed += count.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * A stage that is one check: right or wrong.
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(packageName, program, args) {
  const { isOk, output } = await runProgram(packageName, program, args, { limitMs: LIMIT_MS });
  return { count: { passed: Number(isOk), failed: Number(!isOk) }, output };
}

/** @returns {Promise<Outcome>} */
async function runUnitTests() {
  const report = join(reports, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { isOk, output } = await runProgram('vitest', 'vitest', args, { limitMs: LIMIT_MS });
  return { count: agree(countUnitTests(report), isOk), output };
}

/** @returns {Promise<Outcome>} */
async function runBrowserTests() {
  const browser = obtainBrowser();
  if ('trouble' in browser) return { count: { passed: 0, failed: 1, trouble: browser.trouble }, output: '' };
  const report = join(reports, 'browser.json');
  const env = { CHROME_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', '--reporter=list,json'];
  const { isOk, output } = await runProgram('@playwright/test', 'playwright', args, { env, limitMs: LIMIT_MS });
  return { count: agree(countBrowserTests(report), isOk), output };
}

/**
 * A runner that ends badly without a failed test (an error outside of any) has failed all the same.
 * @param {Count} count
 * @param {boolean} isOk
 * @returns {Count}
 */
function agree(count, isOk) {
  if (isOk || count.failed > 0) return count;
  return { ...count, failed: 1, trouble: 'All tests passed, but the run itself failed.' };
}

/** @param {string} text */
function indent(text) {
  return text.trim().replaceAll(/^/gm, '    ');
}
