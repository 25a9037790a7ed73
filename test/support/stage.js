import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = join(import.meta.dirname, '../../node_modules');
const isWindows = process.platform === 'win32';

/** Processes under way, to be ended when this one is. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program of an installed package to its end and keeps what it prints.
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, limitMs: number }} options
 * @returns {Promise<{ isOk: boolean, output: string }>}
 */
export function runProgram(packageName, program, args, { env = {}, limitMs }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programFile(packageName, program), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what the program started ends with it.
      detached: !isWindows,
    });
    running.add(child);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    const limit = setTimeout(() => {
      output += `\nStopped after ${limitMs / 60_000} minutes.\n`;
      end(child, 'SIGKILL');
    }, limitMs);
    const finish = (/** @type {boolean} */ isOk) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ isOk, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Ends everything that `runProgram` has under way. */
export function endAll() {
  for (const child of running) end(child, 'SIGTERM');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself between the question and the kill.
  }
}

/**
 * @param {string} packageName
 * @param {string} program
 */
function programFile(packageName, program) {
  const folder = join(packages, packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}
