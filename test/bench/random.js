/**
 * Numbers from 0 to 1 by the generator of Park and Miller, "Random number generators: good ones are hard to find", 1988.
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
