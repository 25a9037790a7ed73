/** A task that runs at most once per animation frame, however often it is asked for. */
export type Frame = { readonly request: () => void; readonly flush: () => void; readonly cancel: () => void };

export function oncePerFrame(task: () => void): Frame {
  let asked: number | null = null;
  const run = (): void => {
    asked = null;
    task();
  };
  const cancel = (): void => {
    if (asked !== null) cancelAnimationFrame(asked);
    asked = null;
  };
  return {
    request: () => {
      asked ??= requestAnimationFrame(run);
    },
    /** Runs it now, if it was asked for, and again as long as it asks for itself. */
    flush: () => {
      for (;;) {
        if (asked === null) return;
        cancel();
        task();
      }
    },
    cancel,
  };
}
