import type { Cast } from '#astrology/cast.ts'
import { GRAHA_NAMES, SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { REQUIRED_RUPAS, type Shadbala } from '#astrology/vedic/shadbala/shadbala.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath, hatchPath, linePath } from '../paths.ts'
import { PLANET_SIGNS } from '../planet-signs.ts'
import { rangeInWords, rangeOf, type Range } from '../numbers.ts'
import { sign, words } from '../words.ts'

const WIDTH = 1000
const [LEFT, RIGHT] = [172, 530]
const [TOP, ROW, THICK] = [96, 58, 30]
const PARTS = ['sthana', 'dig', 'kala', 'cheshta', 'naisargika', 'drik'] as const
const FIRST_COLUMN = 656
const COLUMN = 54

interface Strength {
  readonly graha: SevenGraha
  readonly own: Shadbala
  /** Rupas, from the least to the most within the birth window. */
  readonly rupas: Range
  readonly ranks: Range
}

/**
 * The sixfold strength of the seven in rupas against what each needs, with the parts it is made of in
 * shashtiamsas. Null without a birth time, which half of it hangs on.
 */
export function shadbalaBars({ charts, window }: Cast, name: string): Drawing | null {
  const { shadbala } = charts.vedic
  if (shadbala === null) return null
  const looks = [...window.vedic.map((look) => look.shadbala), ...window.strengths]
  if (looks.some((look) => look === null)) return null
  const strengths = SEVEN_GRAHAS.map((graha): Strength => {
    const all = looks.map((look) => look![graha])
    const [rupas, ranks] = [all.map((each) => each.rupas), all.map((each) => each.rank)]
    return { graha, own: shadbala[graha], rupas: rangeOf(rupas), ranks: rangeOf(ranks) }
  })
  const most = Math.max(
    ...strengths.flatMap(({ graha, rupas }) => [rupas[1], REQUIRED_RUPAS[graha]]),
  )
  const x = (rupas: number) => LEFT + (rupas / (Math.ceil(most) + 0.5)) * (RIGHT - LEFT)
  const isExact = looks.length === 1
  const bottom = TOP + SEVEN_GRAHAS.length * ROW
  return {
    width: WIDTH,
    height: bottom + 66,
    title: `Shadbala of ${name}`,
    description: `Strength in rupas, and what is needed: ${strengths.map(({ graha, rupas, ranks }) => `${GRAHA_NAMES[graha]} ${rangeInWords(rupas, 2)} of ${REQUIRED_RUPAS[graha]}, rank ${rangeInWords(ranks)}`).join('; ')}.`,
    shapes: [
      ...grid(x, Math.ceil(most), bottom),
      ...strengths.flatMap((strength, place) => bar(strength, TOP + place * ROW + ROW / 2, x)),
      ...(isExact ? parts(strengths) : []),
      ...headings(isExact),
      words(
        'rupas; the upright line is what the graha needs to do its work',
        { x: LEFT, y: bottom + 42 },
        { face: 'italic', size: TYPE.small, fill: 'quiet', align: 'start' },
      ),
    ],
  }
}

function bar(
  { graha, own, rupas, ranks }: Strength,
  y: number,
  x: (rupas: number) => number,
): Shape[] {
  const isEnough = rupas[0] >= REQUIRED_RUPAS[graha]
  const box = { left: LEFT, top: y - THICK / 2, right: x(rupas[0]), bottom: y + THICK / 2 }
  const needed = x(REQUIRED_RUPAS[graha])
  const isRange = rupas[1] > rupas[0]
  const open = { ...box, left: x(rupas[0]), right: x(rupas[1]) }
  return [
    sign(PLANET_SIGNS[graha], { x: 40, y }, { size: 32 }),
    words(GRAHA_NAMES[graha], { x: 66, y }, { size: TYPE.text, align: 'start', part: graha }),
    { path: boxPath(box), fill: isEnough ? 'water' : 'fire', part: `bar ${graha}` },
    // What falls short is hatched beside its colour.
    ...(isEnough
      ? []
      : [{ path: hatchPath(box, 12), stroke: 'hard', width: WEIGHT.hair } as const]),
    { path: boxPath(box), stroke: 'ink', width: WEIGHT.fine },
    ...(isRange
      ? [{ path: boxPath(open), stroke: 'ink', width: WEIGHT.fine, dash: [4, 4] } as const]
      : []),
    {
      path: linePath({ x: needed, y: y - 22 }, { x: needed, y: y + 22 }),
      stroke: 'ink',
      width: WEIGHT.bold,
      part: `needed ${graha}`,
    },
    words(
      isRange ? rangeInWords(rupas, 1) : own.rupas.toFixed(2),
      { x: 606, y },
      { size: TYPE.text, face: 'strong', align: 'end' },
    ),
    words(rangeInWords(ranks), { x: 640, y }, { size: TYPE.text, fill: 'gold' }),
  ]
}

function parts(strengths: readonly Strength[]): Shape[] {
  return strengths.flatMap(({ own }, row) =>
    PARTS.map((part, column) => {
      const value = own[part]
      const number = typeof value === 'number' ? value : value.total
      return words(
        Math.round(number).toString().replace('-', '−'),
        { x: FIRST_COLUMN + column * COLUMN + 40, y: TOP + row * ROW + ROW / 2 },
        { size: TYPE.small + 1, fill: 'quiet', align: 'end' },
      )
    }),
  )
}

function headings(isExact: boolean): Shape[] {
  const style = { face: 'italic', size: TYPE.small, fill: 'quiet' } as const
  return [
    words('rupas', { x: 606, y: TOP - 26 }, { ...style, align: 'end' }),
    words('rank', { x: 640, y: TOP - 26 }, style),
    ...(isExact
      ? PARTS.map((part, column) =>
          words(
            part.slice(0, 7) === part ? part : 'naisarg.',
            { x: FIRST_COLUMN + column * COLUMN + 42, y: TOP - (column % 2 === 0 ? 54 : 26) },
            { ...style, align: 'end' },
          ),
        )
      : []),
    {
      path: linePath({ x: 20, y: TOP - 6 }, { x: 980, y: TOP - 6 }),
      stroke: 'gold',
      width: WEIGHT.fine,
    },
  ]
}

function grid(x: (rupas: number) => number, most: number, bottom: number): Shape[] {
  return Array.from({ length: most + 1 }, (_, rupas): Shape[] => [
    {
      path: linePath({ x: x(rupas), y: TOP }, { x: x(rupas), y: bottom }),
      stroke: 'rule',
      width: WEIGHT.hair,
    },
    words(`${rupas}`, { x: x(rupas), y: bottom + 16 }, { size: TYPE.small, fill: 'quiet' }),
  ]).flat()
}
