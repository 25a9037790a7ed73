/** Diameters of the smallest and of a very large entity, in world units. */
export const SMALLEST = 20;
export const LARGEST = 66;

/** Diameter of an entity with so many relationships, in world units: its area grows with their logarithm. */
export function entitySize(degree: number): number {
  return Math.round(SMALLEST + 5 * Math.log2(1 + degree));
}
