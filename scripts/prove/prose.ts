import { AS_OF, factsOfTwo, packageOf, type WrittenDocument } from './prose/a-package.ts'
import { barnum, strangers } from './prose/barnum.ts'
import { COUPLES, randomCouple } from './prose/couples.ts'
import { figuresOf, sharingOf } from './prose/figures.ts'
import { flip, type Flipped } from './prose/flip.ts'
import { shared } from './prose/shared.ts'
import type { Case } from './prove.ts'

const FRESH = ['fresh 1', 'fresh 2'] as const
type CoupleName = keyof typeof COUPLES | (typeof FRESH)[number]

const NAMES: readonly CoupleName[] = [
  ...(Object.keys(COUPLES) as (keyof typeof COUPLES)[]),
  ...FRESH,
]

const written = new Map<string, readonly WrittenDocument[]>()

/** A couple's package, written once; the seed decides who the fresh ones are. */
function packageNamed(name: CoupleName, seed: number): readonly WrittenDocument[] {
  const key = `${name} ${seed}`
  const place = FRESH.indexOf(name as (typeof FRESH)[number])
  const couple =
    place < 0 ? COUPLES[name as keyof typeof COUPLES] : randomCouple(seed * FRESH.length + place)
  const known = written.get(key) ?? packageOf(couple)
  written.set(key, known)
  return known
}

/** Each two of the couples, in both orders: what of the one stands in the other. */
const PAIRS = NAMES.flatMap((one) =>
  NAMES.filter((other) => other !== one).map((other) => [one, other] as const),
)

/** What a reader of the almanac gets, as figures: each case tells them and holds those that are asked for. */
export const PROSE_CASES: readonly Case[] = [
  ...NAMES.map((name): Case => ({
    name: `the package of the couple “${name}” reads as prose`,
    show: async (seed) => held(figuresOf(packageNamed(name, seed))),
  })),
  ...PAIRS.map(([one, other]): Case => ({
    name: `little of the couple “${one}” stands in what “${other}” are told`,
    show: async (seed) => {
      const shares = shared(packageNamed(one, seed), packageNamed(other, seed))
      return held(sharingOf(shares))
    },
  })),
  {
    name: 'little of a couple stands in what another of the same names are told',
    show: async (seed) => {
      const [one, other] = FRESH.map((_, place) => {
        const { names, pronouns } = COUPLES.known
        return packageOf({ ...randomCouple(seed * FRESH.length + place), names, pronouns })
      })
      return held(sharingOf(shared(one!, other!)))
    },
  },
  {
    name: 'what a reading of one person rests on is true of few others',
    show: async (seed) => {
      const others = strangers(1000, seed, AS_OF)
      const readings = packageNamed('known', seed).filter(
        ({ brief }) => brief.document.subject !== 'couple',
      )
      const shares = readings.map((each) => ({ id: each.id, share: barnum(each, others) }))
      const told = shares.map(({ id, share }) => `${id} ${percent(share)}`).join(', ')
      if (shares.some(({ share }) => share > 0.1)) throw new Error(told)
      return told
    },
  },
  {
    name: 'a fact that is another changes what is said of it and leaves the rest',
    show: async (seed) => {
      const others = factsOfTwo(COUPLES.oneSex.births)
      const flips = packageNamed('known', seed).flatMap(({ brief }) => flip(brief, others))
      const [citing, rest] = [average(flips, 'citing'), average(flips, 'others')]
      const told = `of ${flips.length} facts, ${percent(citing)} of the sentences that cite one change, ${percent(rest)} of the others`
      if (citing < 0.6 || rest > 0.1) throw new Error(told)
      return told
    },
  },
]

function held({
  told,
  missed,
}: {
  readonly told: string
  readonly missed: readonly string[]
}): string {
  if (missed.length > 0) throw new Error(`${missed.join('; ')} (${told})`)
  return told
}

function average(flips: readonly Flipped[], key: 'citing' | 'others'): number {
  return flips.reduce((sum, each) => sum + each[key], 0) / flips.length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
