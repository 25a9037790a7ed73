/** Ways of seeing colours: all of them, or without one of the three kinds of cones. */
export type Vision = 'full' | 'protan' | 'deutan' | 'tritan';
export const VISIONS: readonly Vision[] = ['full', 'protan', 'deutan', 'tritan'];

type Triple = readonly [number, number, number];

/**
 * What becomes of linear red, green and blue where one kind of cones is missing: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const MISSING: Readonly<Record<Exclude<Vision, 'full'>, readonly [Triple, Triple, Triple]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How far apart two colours written `#rrggbb` are for somebody: the distance in CIE Lab (ΔE*ab of 1976). */
export function differenceSeen(one: string, other: string, vision: Vision): number {
  const [a, b] = [labOf(seen(one, vision)), labOf(seen(other, vision))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Every two of some colours that are nearer to one another than a distance, with it. */
export function confusedBy(
  colours: Readonly<Record<string, string>>,
  vision: Vision,
  least: number,
): readonly string[] {
  const all = Object.entries(colours);
  return all.flatMap(([name, colour], at) =>
    all.slice(at + 1).flatMap(([otherName, other]) => {
      const difference = differenceSeen(colour, other, vision);
      return difference < least ? [`${name} – ${otherName}: ${difference.toFixed(1)}`] : [];
    }),
  );
}

function seen(hex: string, vision: Vision): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  ) as unknown as Triple;
  if (vision === 'full') return [red, green, blue];
  return MISSING[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue)),
  ) as unknown as Triple;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function labOf([red, green, blue]: Triple): Triple {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}
