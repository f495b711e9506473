import { parseArgs } from 'node:util'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { CATALOGUE } from '#astrology/couple/rarity/catalogue.ts'
import { setOf } from '#astrology/couple/rarity/counting/sets-of-entries.ts'
import { readRarityTables } from '#astrology/couple/rarity/read-tables.ts'
import { split } from '#astrology/couple/rarity/splitting/split.ts'
import { meanShare } from '#astrology/couple/rarity/splitting/tail-share.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { populatedPlaces } from '../pairs/populated.ts'
import { entriesTogether, type WeightedEntry } from './entries-together.ts'

const USAGE = `npm run simulate -- tail --entries ID,ID,… [--seed N]

How many pairs hold some entries of the catalogue at once, where a million pairs are too few to
count it: by multilevel splitting, from runs that know nothing of each other.

  --entries IDS  entries of the catalogue, by commas
  --seed N       decides all runs (default 1)
  --runs N       how many (default 8)
  --states N     pairs carried along in each (default 300)
  --moves N      moves of each copy (default 6)
  --list         the entries, and how many pairs hold each`

/** The share of the pairs given up at a step: giving up fewer spreads the runs less, and takes longer. */
const GIVEN_UP = 0.5

/** Tells each run and what they come to together. 0 when it is told, 2 when nothing was run. */
export async function simulateTail(args: readonly string[]): Promise<number> {
  const options = optionsFrom(args)
  if (options === null || options.entries.length === 0) {
    console.log(options?.list ? listOfEntries().join('\n') : USAGE)
    return options?.list || args.includes('--help') ? 0 : 2
  }
  const { seed, runs, entries, ...effort } = options
  const deps = { ephemeris: await loadEphemeris(), populated: populatedPlaces() }
  const shares: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const random = generatorOf(seed, run)
    const event = entriesTogether(entries, { ...deps, random })
    shares.push(split(event, { ...effort, givenUp: GIVEN_UP }, () => fraction(random)))
    console.log(`run ${run + 1} of ${runs}: ${oneIn(shares.at(-1)!)}`)
  }
  const { share, interval } = meanShare(shares)
  const between = interval?.toReversed().map(oneIn).join(' to ') ?? 'no run came that far'
  console.log(`together: ${oneIn(share)} (${between})`)
  return 0
}

interface Options {
  readonly seed: number
  readonly runs: number
  readonly states: number
  readonly moves: number
  readonly entries: readonly WeightedEntry[]
  readonly list: boolean
}

/** Null for what cannot be read. */
function optionsFrom(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      entries: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '8' },
      states: { type: 'string', default: '300' },
      moves: { type: 'string', default: '6' },
    },
  })
  const [seed, runs, states, moves] = [values.seed, values.runs, values.states, values.moves].map(
    Number,
  ) as [number, number, number, number]
  const ids = values.entries.split(',').filter((id) => id !== '')
  const entries = weighted().filter(({ entry }) => ids.includes(entry.id))
  const isUsable = [seed, runs, states, moves].every(Number.isSafeInteger) && runs > 1
  if (values.help || !isUsable || entries.length !== ids.length) return null
  return { seed, runs, states, moves, entries, list: values.list }
}

/** The whole catalogue, with how common each entry is in the committed sample. */
function weighted(): WeightedEntry[] {
  const { sets } = readRarityTables()
  return CATALOGUE.map((entry, place) => {
    const { hits, of } = sets[setOf([place])]!
    return { entry, share: Math.max(hits, 1) / of }
  })
}

function listOfEntries(): string[] {
  return weighted()
    .toSorted((one, other) => other.share - one.share)
    .map(({ entry, share }) => `${entry.id.padEnd(40)}${oneIn(share).padEnd(20)}${entry.statement}`)
}

/** Each run has chance of its own, 2⁶⁴ numbers from the next. */
function generatorOf(seed: number, run: number): RandomGenerator {
  const random = xoroshiro128plus(seed)
  for (let jumped = 0; jumped < run; jumped += 1) random.jump()
  return random
}

function fraction(random: RandomGenerator): number {
  return (random.next() >>> 0) / 2 ** 32
}

function oneIn(share: number): string {
  return share === 0 ? 'none' : `one in ${Math.round(1 / share).toLocaleString('en')}`
}
