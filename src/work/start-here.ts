/** A desk at work in the page itself, where it may start no thread: as a worker for whoever speaks to it. */
export function startHere(): Worker {
  const { port1: near, port2: far } = new MessageChannel();
  import('./desk-here').then(
    ({ exposeDesk }) => exposeDesk(far),
    (error: unknown) => near.dispatchEvent(new ErrorEvent('error', { message: String(error) })),
  );
  return Object.assign(near, { terminate: () => near.close() }) as unknown as Worker;
}
