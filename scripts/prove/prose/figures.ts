import type { WrittenDocument } from './a-package.ts'
import { flesch } from './flesch.ts'
import { measure, type Measured } from './measures.ts'
import { overlap } from './overlap.ts'
import type { Shared } from './shared.ts'

/** What each document is held to: a figure's name, its value, and the least and most it may be. */
interface Held {
  readonly name: string
  readonly of: (measured: Measured) => number
  readonly least?: number
  readonly most?: number
}

const VERDICT = 'couple.verdict'
const isVerdict = ({ id }: Measured) => id === VERDICT

const HELD: readonly Held[] = [
  { name: 'openings', of: ({ opening3 }) => opening3, most: 0.15 },
  { name: 'median sentence', of: ({ median }) => median, most: 20 },
  { name: 'facts cited', of: ({ facts }) => facts, least: 35, most: 55 },
  { name: 'joined', of: ({ joined }) => joined, least: 0.35 },
  { name: 'closing uncited', of: ({ uncitedClose }) => uncitedClose, most: 0.3 },
  {
    name: 'words',
    of: (each) => (isVerdict(each) ? Math.max(each.words, 1550) : each.words),
    least: 1550,
    most: 2200,
  },
  {
    name: 'words of a verdict',
    of: (each) => (isVerdict(each) ? each.words : 1400),
    least: 1400,
  },
]

/** Of a whole package, the share of words in sentences that only state facts, and of 8-grams two documents share. */
const [MOST_BARE, MOST_OVERLAP] = [0.08, 0.01]
/** Reading ease of a whole package. */
const [LEAST_EASE, MOST_EASE] = [55, 80]

/** A package's figures: a line to read, and what is not reached, each with its document's name. */
export function figuresOf(documents: readonly WrittenDocument[]): {
  readonly told: string
  readonly missed: readonly string[]
} {
  const measured = documents.map(measure)
  const missed = measured.flatMap((each) =>
    HELD.flatMap(({ name, of, least = -Infinity, most = Infinity }) => {
      const value = of(each)
      return value < least || value > most ? [`${each.id} ${name} ${short(value)}`] : []
    }),
  )
  const words = measured.reduce((all, each) => all + each.words, 0)
  const bare = measured.reduce((all, { dump, words: own }) => all + dump * own, 0) / words
  const ease = flesch(
    documents.flatMap(({ finished }) => finished.evidence.map((each) => each.sentence)),
  )
  const grams = overlap(documents)
  const range = (of: (each: Measured) => number) => {
    const values = measured.map(of)
    return `${short(Math.min(...values))}–${short(Math.max(...values))}`
  }
  const took = documents.map((each) => each.took)
  const told = [
    `bare facts ${short(bare)}`,
    `openings ${range(({ opening3 }) => opening3)}`,
    `Flesch ${short(ease)}, of documents ${range((each) => each.flesch)}`,
    `median ${range(({ median }) => median)}`,
    `words ${range((each) => each.words)}`,
    `facts ${range(({ facts }) => facts)}`,
    `joined ${range(({ joined }) => joined)}`,
    `closing uncited ${range(({ uncitedClose }) => uncitedClose)}`,
    `overlap ${short(grams.share)} (${grams.between})`,
    `at most ${Math.ceil(Math.max(...took.map(({ whole }) => whole)))} ms a document and ${Math.ceil(Math.max(...took.map(({ longest }) => longest)))} ms a stretch`,
  ].join(', ')
  return {
    told,
    missed: [
      ...missed,
      ...(bare > MOST_BARE ? [`bare facts ${short(bare)}`] : []),
      ...(ease < LEAST_EASE || ease > MOST_EASE ? [`Flesch ${short(ease)}`] : []),
      ...repeated(documents),
      ...(grams.share >= MOST_OVERLAP ? [`overlap ${short(grams.share)} ${grams.between}`] : []),
    ],
  }
}

/** Sentences that stand in two documents of a package. */
function repeated(documents: readonly WrittenDocument[]): readonly string[] {
  const seen = new Map<string, string>()
  const again: string[] = []
  for (const { id, finished } of documents) {
    for (const { sentence } of finished.evidence) {
      const before = seen.get(sentence)
      if (before !== undefined && before !== id) again.push(`${before} and ${id}: ${sentence}`)
      seen.set(sentence, id)
    }
  }
  return again
}

const [MOST_NAMED, MOST_PLACED] = [0.08, 0.12]

/** How much two customers share: a line to read, and the documents that share too much. */
export function sharingOf(shares: readonly Shared[]): {
  readonly told: string
  readonly missed: readonly string[]
} {
  const most = (of: (each: Shared) => number) => Math.max(...shares.map(of))
  return {
    told: `${short(most(({ named }) => named))}, ${short(most(({ placed }) => placed))} with placements masked`,
    missed: shares.flatMap(({ id, named, placed }) =>
      named > MOST_NAMED || placed > MOST_PLACED
        ? [`${id} ${short(named)}, ${short(placed)} with placements masked`]
        : [],
    ),
  }
}

/** Shares as percent, numbers as they are. */
function short(value: number): string {
  return value <= 1 ? `${(value * 100).toFixed(1)} %` : String(Math.round(value))
}
