import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Figure, Length } from './figures.ts'
import { checkOut } from './old-checkout.ts'
import { randomBirths, type RandomBirth } from './random-births.ts'
import { median } from './statistics.ts'

/** Before charts were cast once and windows cut: each sample cast anew by whoever asked. */
const OLD_COMMIT = '8d256a5'
const COUPLES = { whole: 40, short: 6 } as const
/** Not counted: code is compiled, and what outlives a person (Saturn's path) is worked out. */
const WARM_UP = { whole: 10, short: 3 } as const

/** How well a time is known, the half width of its window in days, and how many times as fast as before the facts are promised. */
const KINDS = [
  { name: 'exact', certainty: { kind: 'exact' }, days: 0, promised: 3 },
  {
    name: '± 30 minutes',
    certainty: { kind: 'within', minutes: 30 },
    days: 30 / 1440,
    promised: 2,
  },
  { name: 'unknown', certainty: { kind: 'unknown' }, days: 0.5, promised: 2 },
] as const satisfies readonly {
  name: string
  certainty: BirthMoment['certainty']
  days: number
  promised: number
}[]
type Kind = (typeof KINDS)[number]

/** All facts of two people, from their births on. */
type FactsOf = (first: BirthMoment, second: BirthMoment) => readonly unknown[]

/**
 * All facts of a package, by the old code and the new in turn, so that a busy machine slows both.
 * Promised is that the new is so many times as fast.
 */
export async function benchFacts(length: Length): Promise<readonly Figure[]> {
  const old = await checkOut(OLD_COMMIT)
  try {
    const engines = { old: await oldFacts(old.folder), now: await factsNow() }
    return KINDS.map((kind) => compare(kind, engines, length))
  } finally {
    await old.remove()
  }
}

function compare(
  kind: Kind,
  { old, now }: { readonly old: FactsOf; readonly now: FactsOf },
  length: Length,
): Figure {
  const [couples, warmUp] = [COUPLES[length], WARM_UP[length]]
  const births = randomBirths(2 * (couples + warmUp), 1).map((birth) => momentOf(birth, kind))
  const times: { readonly old: number; readonly now: number }[] = []
  for (let couple = 0; couple < couples + warmUp; couple += 1) {
    const pair = [births[couple * 2]!, births[couple * 2 + 1]!] as const
    const time = { old: timed(() => old(...pair)), now: timed(() => now(...pair)) }
    if (couple >= warmUp) times.push(time)
  }
  const samples = { old: times.map((time) => time.old), now: times.map((time) => time.now) }
  return {
    what: `all facts of a package, times ${kind.name}`,
    unit: 'ms',
    better: 'less',
    sides: [
      { name: 'now', samples: samples.now },
      { name: OLD_COMMIT, samples: samples.old },
    ],
    promise: {
      words: `${kind.promised} times as fast as ${OLD_COMMIT}`,
      isKept: median(samples.old) / median(samples.now) >= kind.promised,
    },
  }
}

function momentOf({ jd, place }: RandomBirth, { certainty, days }: Kind): BirthMoment {
  return {
    jd,
    place,
    civil: null,
    zone: null,
    offsetSeconds: Math.round(place.longitude / 15) * 3600,
    offsetRule: 'given-offset',
    offsetConfidence: 'high',
    certainty,
    window: { from: jd - days, to: jd + days },
  }
}

async function factsNow(): Promise<FactsOf> {
  const ephemeris = await loadEphemeris()
  return (first, second) => {
    const [one, two] = [castPerson(ephemeris, first), castPerson(ephemeris, second)]
    return [
      ...personFacts(one, 'p1'),
      ...personFacts(two, 'p2'),
      ...coupleFacts(castCouple(one, two)),
    ]
  }
}

/** The old code's own names: it took births, and cast them itself. */
async function oldFacts(folder: string): Promise<FactsOf> {
  const from = (path: string) => pathToFileURL(join(folder, path)).href
  const charts = (await import(from('astrology/charts.ts'))) as OldCharts
  const loader = (await import(from('astrology/ephemeris/load-in-node.ts'))) as OldLoader
  const ephemeris = await loader.loadEphemeris()
  return (first, second) => [
    ...charts.personFacts(ephemeris, first, 'p1'),
    ...charts.personFacts(ephemeris, second, 'p2'),
    ...charts.coupleFacts(ephemeris, first, second),
  ]
}

interface OldLoader {
  loadEphemeris(): Promise<unknown>
}

interface OldCharts {
  personFacts(ephemeris: unknown, moment: BirthMoment, subject: 'p1' | 'p2'): readonly unknown[]
  coupleFacts(ephemeris: unknown, first: BirthMoment, second: BirthMoment): readonly unknown[]
}

function timed(work: () => unknown): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}
