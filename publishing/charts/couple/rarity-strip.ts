import { CATALOGUE } from '#astrology/couple/rarity/catalogue.ts'
import type { Rarities } from '#astrology/couple/rarity/rarity-of.ts'
import type { Rarity } from '#astrology/couple/rarity/rarity.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { boxPath, circlePath, linePath, polyPath } from '../paths.ts'
import { fitted, words } from '../words.ts'
import { rarityInWords } from './rarity-in-words.ts'

const WIDTH = 1000
const [LEFT, RIGHT] = [60, 940]
const [TOP, ROW] = [40, 134]
/** From a row's title to its line. */
const LINE = 62

/** What is told under the ticks of the scale; every other power of ten where there are many. */
const POWERS = [
  '1',
  '10',
  '100',
  '1,000',
  '10,000',
  '100,000',
  'a million',
  '10 million',
  '100 million',
  'a billion',
  '10 billion',
  '100 billion',
  'a trillion',
]

/**
 * How rare a couple is, counted three ways, on a scale on which each step is ten times as many pairs: the
 * mark is the count, the band its interval at 95 in 100, an arrow what is rarer than could be counted.
 */
export function rarityStrip(
  rarities: Rarities | undefined,
  names: readonly [string, string],
): Drawing | null {
  if (rarities === undefined) return null
  const rows = rowsOf(rarities)
  const rarest = Math.max(...rows.map(({ rarity }) => rarity.interval[1] ?? rarity.oneIn * 10))
  const most = Math.min(POWERS.length - 1, Math.max(9, Math.ceil(Math.log10(rarest) + 0.3)))
  const x = (oneIn: number) =>
    LEFT + (Math.min(most, Math.log10(Math.max(1, oneIn))) / most) * (RIGHT - LEFT)
  const bottom = TOP + rows.length * ROW - 34
  return {
    width: WIDTH,
    height: bottom + 66,
    title: `How rare ${names[0]} and ${names[1]} are`,
    description: `${rows.map(({ title, beside, rarity }) => `${title}: ${rarityInWords(rarity)}${beside === '' ? '' : ` (${beside})`}`).join('. ')}. Counted in a sample of pairs, at 95 in 100.`,
    shapes: [
      ...scale({ most, rows: rows.length, bottom }, x),
      ...rows.flatMap((row, place) => rowShapes(row, TOP + place * ROW, x)),
      words(
        'one pair in so many',
        { x: WIDTH / 2, y: bottom + 38 },
        { face: 'italic', size: TYPE.small + 1, fill: 'quiet' },
      ),
    ],
  }
}

/** Rarer than this, nobody would call it common. */
const FEW = 20

interface Row {
  readonly title: string
  readonly beside: string
  readonly rarity: Rarity
}

function rowsOf({ fair, together, billion }: Rarities): Row[] {
  const entries = together.entries.map(
    (id) => CATALOGUE.find((entry) => entry.id === id)?.statement ?? id,
  )
  const alike = {
    title: 'Alike in five plain marks each',
    beside: 'every pair is about that unlikely',
    rarity: billion,
  }
  if (entries.length === 0) return [alike]
  return [
    {
      title: entries.length === 1 ? 'Their rarest' : 'All of their rarest at once',
      beside: entries.join('; '),
      rarity: together,
    },
    {
      title: 'Something at least as rare',
      beside: fair.oneIn > FEW ? '' : 'to have something rare is common',
      rarity: fair,
    },
    alike,
  ]
}

function rowShapes(
  { title, beside, rarity }: Row,
  top: number,
  x: (oneIn: number) => number,
): Shape[] {
  const { oneIn, interval, bound } = rarity
  const y = top + LINE
  const [from, to] = interval
  const band = {
    left: x(from),
    top: y - 9,
    right: Math.max(x(from) + 1, x(to ?? from)),
    bottom: y + 9,
  }
  const tip = x(from) + 64
  const told = rarityInWords(rarity)
  const at = x(bound ? from : oneIn)
  return [
    words(title, { x: LEFT - 30, y: top - 6 }, { face: 'strong', size: TYPE.text, align: 'start' }),
    fitted(
      words(
        beside,
        { x: LEFT - 30, y: top + 24 },
        { face: 'italic', size: TYPE.small + 2, fill: 'quiet', align: 'start' },
      ),
      930,
      'start',
    ),
    words(
      told,
      { x: RIGHT + 30, y: top - 6 },
      { face: 'strong', size: TYPE.text, fill: 'gold', align: 'end' },
    ),
    { path: linePath({ x: LEFT, y }, { x: RIGHT, y }), stroke: 'rule', width: WEIGHT.line },
    ...(bound
      ? [
          {
            path: linePath({ x: x(from), y }, { x: tip, y }),
            stroke: 'both',
            width: WEIGHT.heavy,
          } as const,
          {
            path: polyPath([
              { x: tip + 14, y },
              { x: tip - 4, y: y - 10 },
              { x: tip - 4, y: y + 10 },
            ]),
            fill: 'both',
          } as const,
        ]
      : [{ path: boxPath(band), fill: 'both', opacity: 0.3, part: `interval ${title}` } as const]),
    { path: circlePath({ x: at, y }, 9), fill: 'both', part: `mark ${title}` },
  ]
}

/** Ticks along each row, and under the last what they mean. */
function scale(
  { most, rows, bottom }: { most: number; rows: number; bottom: number },
  x: (oneIn: number) => number,
): Shape[] {
  return Array.from({ length: most + 1 }, (_, power): Shape[] => {
    const at = x(10 ** power)
    const isTold = power % 3 === 0
    const isBillion = power === 9
    const reach = isTold ? 15 : 8
    const path = Array.from({ length: rows }, (__, row) => {
      const y = TOP + row * ROW + LINE
      return linePath({ x: at, y: y - reach }, { x: at, y: y + reach })
    }).join('')
    return [
      {
        path,
        stroke: isBillion ? 'gold' : 'rule',
        width: isBillion ? WEIGHT.bold : WEIGHT.line,
      },
      ...(isTold
        ? [
            words(
              POWERS[power]!,
              { x: at, y: bottom },
              { size: TYPE.small, fill: isBillion ? 'gold' : 'quiet' },
            ),
          ]
        : []),
    ]
  }).flat()
}
