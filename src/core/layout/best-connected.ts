/** Positions of the `count` largest degrees, the largest first; equal ones in their order. */
export function bestConnected(degree: Uint32Array, count: number): Uint32Array {
  const order = Uint32Array.from(degree, (_, position) => position);
  order.sort((a, b) => degree[b]! - degree[a]! || a - b);
  return order.slice(0, Math.max(0, count));
}
