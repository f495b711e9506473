import { isOfAge } from '#astrology/couple/scores/of-age.ts'
import { julianDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { Brief, Digest } from '#writing/brief/brief.ts'
import { briefOf } from '#writing/brief/brief-of.ts'
import { digestOf } from '#writing/brief/ledger.ts'
import type { BriefOrder } from '#writing/brief/order.ts'
import { scenesTold } from '#writing/providers/almanac/scenes-told.ts'
import type { StoredText } from '#writing/stored-text.ts'
import { momentOf } from './moment-of.ts'
import type { DocumentWork } from './work.ts'

export interface BriefMaterial {
  /** Every fact of the job. */
  readonly facts: readonly Fact[]
  /** The documents before this one, as far as they were written. */
  readonly earlier: ReadonlyMap<DocumentPlan['id'], StoredText>
  /** Titles of the systems whose texts were given up. */
  readonly missing: readonly string[]
}

/**
 * What a document is to say, with what those before it told: their briefs follow from the same
 * facts, and their texts show what was used of them. Stops after each of them.
 */
export function* briefFor(
  work: DocumentWork,
  { facts, earlier, missing }: BriefMaterial,
): Generator<undefined, Brief> {
  const { commission, document } = work
  const digests: Digest[] = []
  const order = (plan: DocumentPlan): BriefOrder => ({
    ...orderOf(work),
    document: plan,
    facts,
    digests: digests.filter((digest) => plan.after.includes(digest.document)),
    missing: plan.id === document.id ? missing : [],
  })
  for (const plan of commission.documents) {
    const text = earlier.get(plan.id)
    if (text === undefined || !document.after.includes(plan.id)) continue
    const brief = briefOf(order(plan))
    const scenes = scenesTold(
      brief,
      text.evidence.map(({ sentence }) => sentence),
    )
    digests.push(digestOf(brief, { facts: text.evidence.flatMap((each) => each.facts), scenes }))
    yield
  }
  return briefOf(order(document))
}

function orderOf({ commission }: DocumentWork) {
  const { question, relation, asOf, words, language, people } = commission
  const now = julianDayOf(new Date(asOf))
  return {
    question,
    relation,
    asOf,
    words,
    language,
    // Nobody is asked for a country; help is looked up in the directory of the world.
    country: null,
    people: people.map((person) => ({
      name: person.name,
      pronouns: person.pronouns ?? null,
      isOfAge: isOfAge(momentOf(person), now),
    })),
  }
}
