import type { Cast } from '#astrology/cast.ts'
import { GRAHA_NAMES, SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, SIGNS } from '#astrology/vedic/signs.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath, hatchPath, linePath } from '../paths.ts'
import { SIGN_SIGNS } from '../western/zodiac-band.ts'
import { rangeInWords, rangeOf, type Range } from '../numbers.ts'
import { sign, words } from '../words.ts'
import { houseFrom } from './square-contents.ts'

const WIDTH = 1000
const [LEFT, COLUMN] = [136, 70]
const [TOP, TALLEST] = [60, 240]
const BASE = TOP + TALLEST
const TABLE = BASE + 96
const ROW = 44
/** 337 bindus over twelve signs: what a sign has on the average. */
const AVERAGE = 337 / 12

/**
 * The bindus of every sign: all seven grahas together as columns, in the order of the zodiac, and each graha's own
 * below. Null without a birth time; where the birth window changes a count, from the least to the most.
 */
export function ashtakavargaBars({ charts, window }: Cast, name: string): Drawing | null {
  const looks = window.vedic.map((look) => look.ashtakavarga)
  const { lagna, ashtakavarga } = charts.vedic
  if (ashtakavarga === null || lagna === null || looks.some((look) => look === null)) return null
  const isOneLagna = window.vedic.every((look) => look.lagna?.sign === lagna.sign)
  const sarva = SIGNS.map((_, place) => rangeOf(looks.map((look) => look!.sarva[place]!)))
  const bhinna = (graha: SevenGraha, place: number) =>
    rangeOf(looks.map((look) => look!.bhinna[graha][place]!))
  const most = Math.max(40, ...sarva.map(([, high]) => high))
  const y = (bindus: number) => BASE - (bindus / most) * TALLEST
  const bottom = TABLE + SEVEN_GRAHAS.length * ROW
  return {
    width: WIDTH,
    height: bottom + 34,
    title: `Ashtakavarga of ${name}`,
    description: `Bindus of each sign, all grahas together: ${SIGNS.map((one, place) => `${one} ${rangeInWords(sarva[place]!)}`).join(', ')}. ${SEVEN_GRAHAS.map((graha) => `${GRAHA_NAMES[graha]}: ${SIGNS.map((_, place) => rangeInWords(bhinna(graha, place))).join(' ')}`).join('; ')}.`,
    shapes: [
      {
        path: linePath({ x: LEFT - 16, y: y(AVERAGE) }, { x: 980, y: y(AVERAGE) }),
        stroke: 'hard',
        width: WEIGHT.fine,
        dash: [8, 5],
      },
      ...SIGNS.flatMap((one, place) =>
        column(
          {
            place,
            range: sarva[place]!,
            house: isOneLagna ? houseFrom(lagna.sign, place) : null,
            isLagna: isOneLagna && indexOfSign(lagna.sign) === place,
            name: one,
          },
          y,
        ),
      ),
      words(
        '28',
        { x: LEFT - 24, y: y(AVERAGE) },
        { size: TYPE.small, fill: 'hard', align: 'end' },
      ),
      words('sarva', { x: 24, y: TOP + 10 }, { face: 'italic', fill: 'quiet', align: 'start' }),
      {
        path: linePath({ x: LEFT - 16, y: BASE }, { x: 980, y: BASE }),
        stroke: 'ink',
        width: WEIGHT.line,
      },
      ...SEVEN_GRAHAS.flatMap((graha, row) => [
        words(GRAHA_NAMES[graha], { x: 24, y: TABLE + row * ROW + ROW / 2 }, { align: 'start' }),
        ...SIGNS.flatMap((_, place) => cell(bhinna(graha, place), place, row, graha)),
      ]),
    ],
  }
}

interface Column {
  readonly place: number
  readonly name: string
  readonly range: Range
  readonly house: number | null
  readonly isLagna: boolean
}

function column(
  { place, name, range, house, isLagna }: Column,
  y: (bindus: number) => number,
): Shape[] {
  const x = LEFT + place * COLUMN + COLUMN / 2
  const [least, most] = range
  const box = { left: x - 22, top: y(least), right: x + 22, bottom: BASE }
  const isFew = most < AVERAGE
  return [
    { path: boxPath(box), fill: isFew ? 'fire' : 'water', part: `sarva ${name}` },
    ...(isFew ? [{ path: hatchPath(box, 12), stroke: 'hard', width: WEIGHT.hair } as const] : []),
    { path: boxPath(box), stroke: 'ink', width: isLagna ? WEIGHT.bold : WEIGHT.fine },
    ...(most > least
      ? [
          {
            path: boxPath({ ...box, top: y(most), bottom: y(least) }),
            stroke: 'ink',
            width: WEIGHT.fine,
            dash: [4, 4],
          } as const,
        ]
      : []),
    words(rangeInWords(range), { x, y: y(most) - 17 }, { face: 'strong', size: TYPE.text }),
    sign(SIGN_SIGNS[place]!, { x, y: BASE + 28 }, { size: 32, fill: 'gold' }),
    ...(house === null
      ? []
      : [
          words(
            `${house}`,
            { x, y: BASE + 64 },
            { size: TYPE.small, fill: 'quiet', face: isLagna ? 'strong' : 'text' },
          ),
        ]),
  ]
}

/** The more bindus, the fuller the cell. */
function cell(range: Range, place: number, row: number, graha: SevenGraha): Shape[] {
  const left = LEFT + place * COLUMN + 3
  const top = TABLE + row * ROW + 3
  const box = { left, top, right: left + COLUMN - 6, bottom: top + ROW - 6 }
  const full = { ...box, top: box.bottom - ((box.bottom - box.top) * range[0]) / 8 }
  return [
    { path: boxPath(box), stroke: 'rule', width: WEIGHT.hair },
    { path: boxPath(full), fill: range[1] >= 4 ? 'water' : 'fire' },
    words(
      rangeInWords(range),
      { x: left + COLUMN / 2 - 3, y: top + ROW / 2 - 3 },
      { size: TYPE.text - 1, part: `${graha} ${place + 1}` },
    ),
  ]
}
