import { entryRarities } from '#astrology/couple/rarity/entry-rarities.ts'
import type { Rarities } from '#astrology/couple/rarity/rarity-of.ts'
import { readRarityTables } from '#astrology/couple/rarity/read-tables.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { drawnName, type DrawnName } from '../names.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { boxPath, circlePath } from '../paths.ts'
import { fitted, words } from '../words.ts'
import { wrapped } from '../wrapped.ts'
import { plainWheel } from '../western/plain-wheel.ts'
import { rarityInWords } from './rarity-in-words.ts'

/** How a card is cut, and where its wheels and words stand. */
interface Cut {
  readonly height: number
  readonly radius: number
  readonly centers: readonly [Point, Point]
  /** Of the first tie. */
  readonly ties: number
}

const CUTS = {
  square: {
    height: 1000,
    radius: 200,
    centers: [
      { x: 268, y: 372 },
      { x: 732, y: 372 },
    ],
    ties: 640,
  },
  portrait: {
    height: 1500,
    radius: 246,
    centers: [
      { x: 310, y: 420 },
      { x: 690, y: 826 },
    ],
    ties: 1140,
  },
} as const satisfies Readonly<Record<string, Cut>>
export type CardCut = keyof typeof CUTS

const WIDTH = 1000
const MARGIN = 84
const MOST_TIES = 3
const PRODUCT = 'One in a Billion'

interface Named extends DrawnName {
  readonly chart: WesternChart
}

/**
 * Two people on a card to be shown to others: their wheels without degrees, what few pairs share
 * with how few, and how many pairs are like them. No date, no place and no degree of a birth is on it.
 */
export function pairCard(
  cut: CardCut,
  people: readonly [Named, Named],
  rarities: Rarities | undefined,
): Drawing | null {
  if (rarities === undefined) return null
  const { height, radius, centers, ties } = CUTS[cut]
  const names = [drawnName(people[0], 'first'), drawnName(people[1], 'second')] as const
  const told = tiesOf(rarities)
  const alike = `Alike in five plain marks each: ${rarityInWords(rarities.billion)} pairs.`
  const unlikely = 'Every pair is about that unlikely.'
  const joined = midway(centers)
  return {
    width: WIDTH,
    height,
    title: `${people[0].name} and ${people[1].name}`,
    description: [
      ...told.map(({ statement, share }) => `${statement}: ${share}.`),
      alike,
      unlikely,
    ].join(' '),
    shapes: [
      {
        path: boxPath({ left: 28, top: 28, right: WIDTH - 28, bottom: height - 28 }),
        stroke: 'gold',
        width: WEIGHT.line,
      },
      fitted(
        words(
          `${names[0]} & ${names[1]}`,
          { x: WIDTH / 2, y: 102 },
          { face: 'strong', size: TYPE.title * 1.2 },
        ),
        WIDTH - 2 * MARGIN,
        'middle',
      ),
      ...people.flatMap(({ chart }, place) =>
        plainWheel(chart, { center: centers[place]!, radius, fill: PEOPLE[place]! }),
      ),
      { path: circlePath(joined, 26), fill: 'paper', stroke: 'gold', width: WEIGHT.line },
      words('&', joined, { face: 'italic', size: TYPE.figure, fill: 'gold' }),
      ...tieShapes(told, ties),
      ...wrapped(
        alike,
        { x: WIDTH / 2, y: height - 150 },
        { width: WIDTH - 2 * MARGIN, leading: 34, size: TYPE.label, fill: 'gold', face: 'strong' },
      ),
      words(
        unlikely,
        { x: WIDTH / 2, y: height - 108 },
        { face: 'italic', size: TYPE.text, fill: 'quiet' },
      ),
      words(PRODUCT, { x: WIDTH / 2, y: height - 62 }, { size: TYPE.small, fill: 'quiet' }),
    ],
  }
}

const PEOPLE: readonly [Tone, Tone] = ['first', 'second']

interface Tie {
  readonly statement: string
  readonly share: string
}

function tiesOf({ together }: Rarities): Tie[] {
  const held = entryRarities(together.entries.slice(0, MOST_TIES), readRarityTables())
  return held.map(({ entry, rarity }) => ({
    statement: entry.statement.charAt(0).toUpperCase() + entry.statement.slice(1),
    share: `${rarityInWords(rarity)} pairs`,
  }))
}

const ROW = 64

function tieShapes(ties: readonly Tie[], top: number): Shape[] {
  return ties.flatMap(({ statement, share }, place) => {
    const y = top + place * ROW
    return [
      fitted(
        words(statement, { x: WIDTH / 2, y }, { size: TYPE.label }),
        WIDTH - 2 * MARGIN,
        'middle',
      ),
      words(
        share,
        { x: WIDTH / 2, y: y + 29 },
        { face: 'italic', size: TYPE.small + 2, fill: 'quiet' },
      ),
    ]
  })
}

function midway([one, other]: readonly [Point, Point]): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}
