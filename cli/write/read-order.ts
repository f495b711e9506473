import { castPerson } from '#astrology/cast.ts'
import { isOfAge } from '#astrology/couple/scores/of-age.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { factsOfPeople } from '#astrology/facts-of-people.ts'
import type { CheckedCouple } from '#cli/check/checked-couple.ts'
import { utcOf } from '#cli/parser/read-moment.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import type { PackageOrder } from '#writing/request-in-package.ts'

interface Wish {
  readonly asOf: JulianDay
  readonly words: number
  readonly question: string | null
  /** As ISO 3166 has it, for lines of help; of no country by default. */
  readonly country?: string | null
  /** The one document that is wanted; null for a package of sixteen. */
  readonly document: DocumentPlan | null
}

/**
 * What is briefed for a couple: a package, or the one document with those it builds on. A hook is
 * about the first of the two alone.
 */
export function orderOf(
  ephemeris: Ephemeris,
  { births, names, pronouns, relation }: CheckedCouple,
  { asOf, words, question, country = null, document }: Wish,
): PackageOrder {
  const isHook = document?.lane === 'preview'
  const sides = isHook ? (['p1'] as const) : (['p1', 'p2'] as const)
  const moments = births.slice(0, sides.length)
  const people = moments.map((moment) => ({ cast: castPerson(ephemeris, moment) }))
  const facts = toTheEnd(factsOfPeople(ephemeris, people, { relation, asOf }))
  return {
    documents: documentsFor(document),
    question,
    relation: isHook ? null : relation,
    asOf: utcOf(asOf),
    words,
    language: 'en',
    country,
    people: sides.map((side, place) => ({
      name: names[side],
      pronouns: pronouns[side],
      isOfAge: isOfAge(moments[place]!, asOf),
    })),
    facts,
  }
}

function documentsFor(document: DocumentPlan | null): readonly DocumentPlan[] {
  const all = planDocuments('nuclear_v2')
  if (document === null) return all
  return [...all.filter(({ id }) => document.after.includes(id)), document]
}
