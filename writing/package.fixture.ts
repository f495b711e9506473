import { castPerson } from '#astrology/cast.ts'
import { isOfAge } from '#astrology/couple/scores/of-age.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { factsOfPeople } from '#astrology/facts-of-people.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { planDocuments } from '#core/job-types.ts'
import type { Pronouns } from '#core/person.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { CHARMAINE, MICHAEL, momentOf, type Birth } from './couple.fixture.ts'
import type { PackageOrder } from './request-in-package.ts'

const ephemeris = await loadEphemeris()

interface Person {
  readonly name: string
  readonly pronouns: Pronouns
  readonly birth: Birth
}

/** Both times are known. */
export const KNOWN_COUPLE: readonly [Person, Person] = [
  { name: 'Michael', pronouns: 'he', birth: MICHAEL },
  { name: 'Charmaine', pronouns: 'she', birth: CHARMAINE },
]

/** The second was born at some time of a day. */
export const UNKNOWN_COUPLE: readonly [Person, Person] = [
  {
    name: 'Marta',
    pronouns: 'she',
    birth: { jd: 2_446_312.84, latitude: 52.23, longitude: 21.01 },
  },
  {
    name: 'Anselm',
    pronouns: 'he',
    birth: { jd: 2_445_288.0, latitude: 48.21, longitude: 16.37, minutes: 720 },
  },
]

/** A package about two partners as a job orders it, with every fact cast from the real sky. */
export function packageOrder(
  people: readonly [Person, Person],
  wish: Partial<Pick<PackageOrder, 'question' | 'words' | 'country' | 'relation'>> = {},
): PackageOrder {
  const asOf = '2026-11-26T00:00:00.000Z'
  const now = julianDayOf(new Date(asOf))
  const cast = people.map(({ birth }) => ({ cast: castPerson(ephemeris, momentOf(birth)) }))
  const question = { relation: wish.relation ?? 'partners', asOf: now } as const
  return {
    documents: planDocuments('nuclear_v2'),
    people: people.map(({ name, pronouns, birth }) => ({
      name,
      pronouns,
      isOfAge: isOfAge(momentOf(birth), now),
    })),
    relation: 'partners',
    question: null,
    asOf,
    words: 1900,
    language: 'en',
    country: null,
    facts: toTheEnd(factsOfPeople(ephemeris, cast, question)),
    ...wish,
  }
}
