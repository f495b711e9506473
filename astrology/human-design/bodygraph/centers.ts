/** The nine centers of the bodygraph, from the top down. */
export const CENTERS = [
  'head',
  'ajna',
  'throat',
  'g',
  'heart',
  'spleen',
  'solarPlexus',
  'sacral',
  'root',
] as const
export type Center = (typeof CENTERS)[number]

interface CenterTraits {
  readonly title: string
  readonly motor: boolean
  readonly gates: readonly number[]
  /** What the center is about, in a few words of our own. */
  readonly theme: string
}

export const CENTER_TRAITS: Readonly<Record<Center, CenterTraits>> = {
  head: {
    title: 'Head',
    motor: false,
    gates: [61, 63, 64],
    theme: 'inspiration and the pressure to find answers',
  },
  ajna: {
    title: 'Ajna',
    motor: false,
    gates: [4, 11, 17, 24, 43, 47],
    theme: 'thinking, concepts and certainty',
  },
  throat: {
    title: 'Throat',
    motor: false,
    gates: [8, 12, 16, 20, 23, 31, 33, 35, 45, 56, 62],
    theme: 'speech, action and being noticed',
  },
  g: {
    title: 'G',
    motor: false,
    gates: [1, 2, 7, 10, 13, 15, 25, 46],
    theme: 'identity, love and direction',
  },
  heart: {
    title: 'Heart',
    motor: true,
    gates: [21, 26, 40, 51],
    theme: 'willpower, worth and promises',
  },
  spleen: {
    title: 'Spleen',
    motor: false,
    gates: [18, 28, 32, 44, 48, 50, 57],
    theme: 'instinct, health and fear',
  },
  solarPlexus: {
    title: 'Solar Plexus',
    motor: true,
    gates: [6, 22, 30, 36, 37, 49, 55],
    theme: 'emotion, mood and desire',
  },
  sacral: {
    title: 'Sacral',
    motor: true,
    gates: [3, 5, 9, 14, 27, 29, 34, 42, 59],
    theme: 'life force, work and sexuality',
  },
  root: {
    title: 'Root',
    motor: true,
    gates: [19, 38, 39, 41, 52, 53, 54, 58, 60],
    theme: 'drive, stress and the pressure to act',
  },
}

export const MOTORS: readonly Center[] = CENTERS.filter((center) => CENTER_TRAITS[center].motor)

const CENTER_OF_GATE: ReadonlyMap<number, Center> = new Map(
  CENTERS.flatMap((center) => CENTER_TRAITS[center].gates.map((gate) => [gate, center] as const)),
)

/** The center a gate belongs to. Throws for a number that is no gate. */
export function centerOf(gate: number): Center {
  const center = CENTER_OF_GATE.get(gate)
  if (center === undefined) throw new RangeError(`${gate} is not a gate`)
  return center
}
