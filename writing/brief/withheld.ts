import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { System } from '#core/systems.ts'

/** What a reader would look for, by topic, the most missed first; what nobody misses is not told. */
const MISSED = [
  'ascendant',
  'lagna',
  'type',
  'lifesWork',
  'moon',
  'authority',
  'profile',
  'house1',
  'midheaven',
  'runningDasha',
  'definition',
  'hebrewDate',
  'malkhut',
  'yesod',
  'cross',
  'evolution',
  'purpose',
  'tikkun',
  'ashtakoota',
  'relationshipScore',
  'joint',
  'overlay',
  'composite.ascendant',
  'electromagnetic',
  'mangal',
  'sharedKey',
  'lending',
  'runningDashas',
  'time',
  'channel',
  'sefirot',
  'aspect',
  'synastry',
] as const

const MOST = 8

/**
 * What the time of birth withholds from a document, as far as it would be missed there: at most
 * eight things, the most missed first. Of a verdict what lies between the two.
 */
export function withheldFrom(
  facts: readonly Fact[],
  {
    subject,
    system,
  }: { readonly subject: DocumentPlan['subject']; readonly system: System | null },
): readonly Fact[] {
  return facts
    .filter(
      (fact) =>
        fact.property === 'withheld' &&
        placeOf(fact) !== -1 &&
        (system === null || fact.system === system) &&
        (fact.subject === subject || (subject === 'couple' && system !== null)),
    )
    .toSorted((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1))
    .slice(0, MOST)
}

function placeOf({ topic }: Fact): number {
  return MISSED.indexOf(topic as (typeof MISSED)[number])
}
