/** Diameter of an entity with so many relationships, in world units: its area grows with their logarithm. */
export function entitySize(degree: number): number {
  return Math.round(20 + 5 * Math.log2(1 + degree));
}
