// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Breakdown } from '@/ui/panels/Breakdown';

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error('a tie without ends');
  return <p>whole again</p>;
}

describe('when a part of the screen breaks', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    // React tells the console of every error that a boundary catches.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('the page says what happened, gives the link, and goes on when asked', () => {
    const page = document.body.appendChild(document.createElement('div'));
    act(() =>
      createRoot(page).render(
        <MantineProvider>
          <ErrorBoundary FallbackComponent={Breakdown}>
            <Fragile />
          </ErrorBoundary>
        </MantineProvider>,
      ),
    );
    expect(page.querySelector('[role=alert]')?.textContent).toContain('a tie without ends');
    expect(page.querySelector('a')?.textContent).toBe(location.href);
    isBroken = false;
    act(() => [...page.querySelectorAll('button')].find((button) => button.textContent === 'Try again')?.click());
    expect(page.textContent).toContain('whole again');
  });
});
