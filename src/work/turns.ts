/** So long others wait at most for their answer, but for a step that takes longer, in milliseconds. */
const TURN = 40;

/** Work in steps, in between which others have their turn. */
export function createTurns(): { readonly isOver: () => boolean; readonly next: () => Promise<void> } {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began > TURN,
    next: async () => {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    },
  };
}
