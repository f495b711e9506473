import type { Center } from '../bodygraph/centers.ts'

/** Gates of the centers as hdkit and pyhd list them, apart from the program's own table. */
export const GATES_OF_CENTER: Readonly<Record<Center, readonly number[]>> = {
  root: [58, 38, 54, 53, 60, 52, 19, 39, 41],
  sacral: [27, 34, 5, 14, 29, 59, 9, 3, 42],
  spleen: [18, 28, 32, 50, 44, 57, 48],
  solarPlexus: [6, 37, 22, 36, 30, 55, 49],
  heart: [21, 40, 26, 51],
  g: [1, 13, 25, 46, 2, 15, 10, 7],
  throat: [20, 16, 62, 23, 56, 35, 12, 45, 33, 8, 31],
  ajna: [43, 17, 47, 24, 4, 11],
  head: [64, 61, 63],
}

/** The 36 channels as the same two list them: two gates. */
export const CHANNEL_GATES: readonly (readonly [number, number])[] = [
  [1, 8],
  [2, 14],
  [3, 60],
  [4, 63],
  [5, 15],
  [6, 59],
  [7, 31],
  [9, 52],
  [10, 20],
  [10, 34],
  [10, 57],
  [11, 56],
  [12, 22],
  [13, 33],
  [16, 48],
  [17, 62],
  [18, 58],
  [19, 49],
  [20, 34],
  [20, 57],
  [21, 45],
  [23, 43],
  [24, 61],
  [25, 51],
  [26, 44],
  [27, 50],
  [28, 38],
  [29, 46],
  [30, 41],
  [32, 54],
  [34, 57],
  [35, 36],
  [37, 40],
  [39, 55],
  [42, 53],
  [47, 64],
]

interface Derived {
  readonly type: string
  readonly authority: string
  readonly definition: string
  readonly defined: readonly Center[]
  readonly channels: readonly string[]
}

const ORDER = Object.keys(GATES_OF_CENTER) as Center[]
const DEFINITIONS = ['None', 'Single', 'Split', 'Triple Split', 'Quadruple Split']

/**
 * Type, authority and definition a second way: the transitive closure of the nine
 * centers' adjacency matrix (Warshall), where the program walks the graph.
 */
export function deriveByClosure(gates: readonly number[]): Derived {
  const centerOf = (gate: number) => ORDER.findIndex((each) => GATES_OF_CENTER[each].includes(gate))
  const whole = CHANNEL_GATES.filter(([a, b]) => gates.includes(a) && gates.includes(b))
  const linked = ORDER.map(() => ORDER.map(() => false))
  for (const [a, b] of whole) {
    linked[centerOf(a)]![centerOf(b)] = true
    linked[centerOf(b)]![centerOf(a)] = true
  }
  for (const [k] of ORDER.entries())
    for (const [i] of ORDER.entries())
      for (const [j] of ORDER.entries()) if (linked[i]![k] && linked[k]![j]) linked[i]![j] = true

  const joined = (a: Center, b: Center) => linked[ORDER.indexOf(a)]![ORDER.indexOf(b)]!
  // A defined center reaches itself by way of its neighbor; its row names its area.
  const defined = ORDER.filter((center) => joined(center, center))
  const areas = new Set(defined.map((center) => linked[ORDER.indexOf(center)]!.join()))
  const has = (center: Center) => defined.includes(center)
  const motorized = (['heart', 'solarPlexus', 'sacral', 'root'] as const).some((motor) =>
    joined(motor, 'throat'),
  )
  const type = typeFrom(defined.length, has('sacral'), motorized)
  return {
    type,
    authority: authorityFrom(has, type),
    definition: DEFINITIONS[areas.size] ?? 'impossible',
    defined,
    channels: whole.map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  }
}

function typeFrom(definedCount: number, sacral: boolean, motorized: boolean): string {
  if (definedCount === 0) return 'Reflector'
  if (sacral && motorized) return 'Manifesting Generator'
  if (sacral) return 'Generator'
  return motorized ? 'Manifestor' : 'Projector'
}

function authorityFrom(has: (center: Center) => boolean, type: string): string {
  const ranked: readonly (readonly [boolean, string])[] = [
    [has('solarPlexus'), 'Emotional'],
    [has('sacral'), 'Sacral'],
    [has('spleen'), 'Splenic'],
    [has('heart') && type === 'Manifestor', 'Ego Manifested'],
    [has('heart'), 'Ego Projected'],
    [has('g'), 'Self-Projected'],
    [type === 'Reflector', 'Lunar'],
  ]
  return ranked.find(([applies]) => applies)?.[1] ?? 'Mental'
}
