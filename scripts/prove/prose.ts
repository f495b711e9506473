import { barnum, strangers } from './prose/barnum.ts'
import { COUPLES } from './prose/couples.ts'
import { flip, type Flipped } from './prose/flip.ts'
import { measure, overlap, shared, type Measured } from './prose/measures.ts'
import { AS_OF, factsOfTwo, packageOf, type WrittenDocument } from './prose/a-package.ts'
import type { Case } from './prove.ts'

type CoupleName = keyof typeof COUPLES

const written = new Map<CoupleName, readonly WrittenDocument[]>()

/** A couple's package, written once. */
function packageNamed(name: CoupleName): readonly WrittenDocument[] {
  const known = written.get(name) ?? packageOf(COUPLES[name])
  written.set(name, known)
  return known
}

const NAMES = Object.keys(COUPLES) as CoupleName[]

/** What a reader of the almanac gets, as figures: each case tells them and holds those that are reached. */
export const PROSE_CASES: readonly Case[] = [
  ...NAMES.map((name): Case => ({
    name: `the package of the couple “${name}” reads as prose`,
    show: async () => {
      const measured = packageNamed(name).map(measure)
      const dump = mean(measured, 'dump')
      const median = Math.max(...measured.map((each) => each.median))
      const told = `bare facts ${percent(dump)}, openings ${percent(mean(measured, 'opening3'))}, median sentence at most ${median} words, joined ${percent(mean(measured, 'joined'))}, closing uncited ${percent(mean(measured, 'uncitedClose'))}, overlap ${JSON.stringify(overlap(packageNamed(name)))}`
      if (dump > 0.08 || median > 20) throw new Error(told)
      return told
    },
  })),
  {
    name: 'two customers share few sentences',
    show: async () => {
      const shares = shared(packageNamed('unknown'), packageNamed('oneSex'))
      const most = Math.max(...shares.map(({ named }) => named))
      const told = `at most ${percent(most)} of a document with names masked`
      if (most > 0.08) throw new Error(told)
      return told
    },
  },
  {
    name: 'what a reading of one person rests on is true of few others',
    show: async (seed) => {
      const others = strangers(1000, seed, AS_OF)
      const readings = packageNamed('known').filter(
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
    show: async () => {
      const others = factsOfTwo(COUPLES.oneSex.births)
      const flips = packageNamed('known').flatMap(({ brief }) => flip(brief, others))
      const [citing, rest] = [average(flips, 'citing'), average(flips, 'others')]
      const told = `of ${flips.length} facts, ${percent(citing)} of the sentences that cite one change, ${percent(rest)} of the others`
      if (citing < 0.6 || rest > 0.1) throw new Error(told)
      return told
    },
  },
]

function average(flips: readonly Flipped[], key: 'citing' | 'others'): number {
  return flips.reduce((sum, each) => sum + each[key], 0) / flips.length
}

function mean(measured: readonly Measured[], key: 'dump' | 'opening3' | 'joined' | 'uncitedClose') {
  return measured.reduce((sum, each) => sum + each[key], 0) / measured.length
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
