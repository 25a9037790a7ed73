import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, trouble?: string }} Count */

/**
 * Counts the tests in Vitest's JSON report.
 * @param {string} file
 * @returns {Count}
 */
export function countUnitTests(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, trouble: 'Vitest left no report.' };
  /** @type {readonly { status: string, assertionResults: readonly unknown[] }[]} */
  const files = report.testResults ?? [];
  // A file that cannot even be loaded has no tests to fail.
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return judge({ passed: report.numPassedTests, failed: report.numFailedTests + broken.length }, 'Vitest');
}

/**
 * Counts the tests in Playwright's JSON report; a test that passed only at a second try has failed.
 * @param {string} file
 * @returns {Count}
 */
export function countBrowserTests(file) {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, trouble: 'Playwright left no report.' };
  const { expected, unexpected, flaky } = report.stats;
  return judge({ passed: expected, failed: unexpected + flaky }, 'Playwright');
}

/**
 * @param {Count} count
 * @param {string} runner
 * @returns {Count}
 */
function judge(count, runner) {
  if (count.passed + count.failed > 0) return count;
  return { passed: 0, failed: 1, trouble: `${runner} found no tests.` };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
