import type { Center } from '#astrology/human-design/bodygraph/centers.ts'
import { CHANNELS, type Channel } from '#astrology/human-design/bodygraph/channels.ts'
import type { Point } from '../drawing.ts'
import { polyPath, softBoxPath } from '../paths.ts'

/** Where the graph itself stands in a drawing 1000 wide. */
const [LEFT, TOP, SCALE] = [208, 92, 1.123]
/** The height it takes, from the tip of the Head to the foot of the Root. */
export const GRAPH = { top: TOP, bottom: TOP + 868 * SCALE, middle: LEFT + 260 * SCALE } as const

function onPage([x, y]: readonly [number, number]): Point {
  return { x: LEFT + x * SCALE, y: TOP + y * SCALE }
}

/** Corners in a grid 520 wide, as the bodygraph is customarily drawn. */
const OUTLINES: Readonly<Record<Center, readonly (readonly [number, number])[]>> = {
  head: [
    [260, 0],
    [326, 104],
    [194, 104],
  ],
  ajna: [
    [194, 134],
    [326, 134],
    [260, 240],
  ],
  throat: [
    [196, 272],
    [324, 272],
    [324, 402],
    [196, 402],
  ],
  g: [
    [260, 416],
    [328, 484],
    [260, 552],
    [192, 484],
  ],
  heart: [
    [366, 498],
    [428, 578],
    [304, 578],
  ],
  spleen: [
    [14, 556],
    [162, 640],
    [14, 724],
  ],
  solarPlexus: [
    [506, 556],
    [506, 724],
    [358, 640],
  ],
  sacral: [
    [196, 606],
    [324, 606],
    [324, 718],
    [196, 718],
  ],
  root: [
    [196, 756],
    [324, 756],
    [324, 868],
    [196, 868],
  ],
}

/** Where the number of each gate stands. */
const GATES: Readonly<Record<number, readonly [number, number]>> = {
  64: [225, 86],
  61: [260, 86],
  63: [295, 86],
  47: [223, 150],
  24: [260, 150],
  4: [297, 150],
  17: [242, 186],
  11: [278, 186],
  43: [260, 214],
  62: [222, 289],
  23: [260, 289],
  56: [298, 289],
  16: [213, 318],
  20: [213, 352],
  35: [307, 314],
  12: [307, 338],
  45: [307, 362],
  31: [222, 386],
  8: [260, 386],
  33: [298, 386],
  1: [260, 437],
  7: [235, 460],
  13: [285, 460],
  10: [211, 484],
  25: [309, 484],
  15: [235, 508],
  46: [285, 508],
  2: [260, 531],
  21: [366, 528],
  51: [348, 546],
  26: [329, 564],
  40: [403, 564],
  48: [38, 586],
  57: [66, 602],
  44: [95, 618],
  50: [128, 640],
  32: [95, 662],
  28: [66, 678],
  18: [38, 694],
  36: [482, 586],
  22: [454, 602],
  37: [425, 618],
  6: [392, 640],
  49: [425, 662],
  55: [454, 678],
  30: [482, 694],
  5: [222, 623],
  14: [260, 623],
  29: [298, 623],
  34: [213, 650],
  27: [213, 676],
  59: [307, 662],
  42: [222, 702],
  3: [260, 702],
  9: [298, 702],
  53: [222, 773],
  60: [260, 773],
  52: [298, 773],
  54: [213, 801],
  38: [213, 826],
  58: [213, 851],
  19: [307, 801],
  39: [307, 826],
  41: [307, 851],
}

/** Where the six channels of integration meet, left of the G. */
const HUB: readonly [number, number] = [136, 484]
const MEETING = new Set([10, 20, 34, 57])

export function gatePoint(gate: number): Point {
  const place = GATES[gate]
  if (place === undefined) throw new RangeError(`${gate} is not a gate`)
  return onPage(place)
}

/** Where the halves of a channel meet. */
export function middleOf({ gates }: Pick<Channel, 'gates'>): Point {
  if (gates.every((gate) => MEETING.has(gate))) return onPage(HUB)
  const [one, other] = gates.map(gatePoint) as [Point, Point]
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

/** Half of a channel: from a gate to its middle. Those that meet in the hub are one half each. */
export interface Half {
  readonly gate: number
  readonly from: Point
  readonly to: Point
  /** `10-34`; of a half that several channels share, all of them. */
  readonly channels: readonly string[]
}

/** Every half of every channel, once. */
export const HALVES: readonly Half[] = halves()

function halves(): Half[] {
  const all = CHANNELS.flatMap((channel) =>
    channel.gates.map((gate) => ({
      gate,
      from: gatePoint(gate),
      to: middleOf(channel),
      channels: [channel.id],
    })),
  )
  return all
    .filter(
      ({ gate, to }, place) =>
        all.findIndex(
          (other) => other.gate === gate && other.to.x === to.x && other.to.y === to.y,
        ) === place,
    )
    .map((half) => ({
      ...half,
      channels: all
        .filter(
          (other) =>
            other.gate === half.gate && other.to.x === half.to.x && other.to.y === half.to.y,
        )
        .flatMap(({ channels }) => channels),
    }))
}

export function centerPath(center: Center): string {
  const corners = OUTLINES[center].map(onPage)
  const isSquare = center === 'throat' || center === 'sacral' || center === 'root'
  if (!isSquare) return polyPath(corners)
  const [first, , third] = corners as [Point, Point, Point]
  return softBoxPath({ left: first.x, top: first.y, right: third.x, bottom: third.y }, 8)
}
