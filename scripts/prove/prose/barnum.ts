import type { Fact } from '#astrology/facts.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import { castPerson } from '#astrology/cast.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { randomBirths } from '#writing/random-births.fixture.ts'
import type { WrittenDocument } from './a-package.ts'

const ephemeris = await loadEphemeris()

/** How the facts of random people read: `<topic>.<property>` and value of each, by person. */
export function strangers(
  count: number,
  seed: number,
  asOf: number,
): readonly ReadonlySet<string>[] {
  const birth = randomBirths(seed)
  return Array.from({ length: count }, () => {
    const { jd, latitude, longitude } = birth()
    const resolved = resolveBirth({ jd, latitude, longitude })
    if (resolved.kind !== 'exact') throw new Error('a Julian day is one moment')
    return new Set(personFacts(castPerson(ephemeris, resolved.moment), 'p1', { asOf }).map(claimOf))
  })
}

/** For how many strangers the facts cited hold that a reading of one person rests on: the median over facts, 0 to 1. */
export function barnum(document: WrittenDocument, others: readonly ReadonlySet<string>[]): number {
  const cited = new Set(document.finished.evidence.flatMap((each) => each.facts))
  const facts = document.brief.themes
    .flatMap((theme) => theme.facts)
    .filter(({ fact }) => cited.has(fact.id))
  const shares = facts
    .map(({ fact }) => others.filter((claims) => claims.has(claimOf(fact))).length / others.length)
    .toSorted((one, other) => one - other)
  return shares[Math.floor(shares.length / 2)] ?? 0
}

/** The same claim of anybody: what it says, whoever it is said of. */
function claimOf({ system, topic, property, value }: Fact): string {
  return `${system}.${topic}.${property}=${String(value)}`
}
