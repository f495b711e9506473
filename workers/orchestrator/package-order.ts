import { isOfAge } from '#astrology/couple/scores/of-age.ts'
import { julianDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Commission } from '#core/commission.ts'
import type { PackageOrder } from '#writing/request-in-package.ts'
import { momentOf } from './moment-of.ts'

/** What the documents of a commission are briefed from. Throws `InputError` for a birth that is not one moment. */
export function packageOrderOf(commission: Commission, facts: readonly Fact[]): PackageOrder {
  const { question, relation, asOf, words, language, people, documents } = commission
  const now = julianDayOf(new Date(asOf))
  return {
    documents,
    question,
    relation,
    asOf,
    words,
    language,
    country: commission.country ?? null,
    people: people.map((person) => ({
      name: person.name,
      pronouns: person.pronouns ?? null,
      isOfAge: isOfAge(momentOf(person), now),
    })),
    facts,
  }
}
