import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countBrowserTests, countUnitTests } from './count.js';

const folder = mkdtempSync(join(tmpdir(), 'entente-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the count of tests', () => {
  it('takes passed and failed tests as the runners report them', () => {
    const unit = { numPassedTests: 3, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{}] }] };
    const browser = { stats: { expected: 5, unexpected: 2, flaky: 0, skipped: 1 } };
    expect(countUnitTests(reportOf(unit))).toEqual({ passed: 3, failed: 1 });
    expect(countBrowserTests(reportOf(browser))).toEqual({ passed: 5, failed: 2 });
  });

  it('takes a file that could not be loaded for a failure', () => {
    const unit = { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countUnitTests(reportOf(unit))).toEqual({ passed: 3, failed: 1 });
  });

  it('takes a test that passed at a second try for a failure', () => {
    const browser = { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 } };
    expect(countBrowserTests(reportOf(browser))).toEqual({ passed: 5, failed: 1 });
  });

  it('takes no tests, and no report, for a failure', () => {
    const unit = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
    const browser = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } };
    expect(countUnitTests(reportOf(unit))).toMatchObject({ failed: 1, trouble: 'Vitest found no tests.' });
    expect(countBrowserTests(reportOf(browser))).toMatchObject({ failed: 1, trouble: 'Playwright found no tests.' });
    expect(countUnitTests(join(folder, 'none.json'))).toMatchObject({ failed: 1 });
    expect(countBrowserTests(join(folder, 'none.json'))).toMatchObject({ failed: 1 });
  });
});
