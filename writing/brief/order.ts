import type { Fact } from '#astrology/facts.ts'
import type { Commission } from '#core/commission.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { Cards } from '../meaning/card.ts'
import type { Spoken } from '../meaning/fill-slots.ts'
import type { Digest } from './brief.ts'

/** A person as a brief is told of them. */
interface BriefPerson extends Spoken {
  /** Whether they have turned 18 by `asOf` (`isOfAge`). */
  readonly isOfAge: boolean
}

/** Everything a brief is made from. The same order gives the same brief, byte for byte. */
export interface BriefOrder extends Pick<
  Commission,
  'question' | 'relation' | 'asOf' | 'words' | 'language'
> {
  readonly document: DocumentPlan
  /** One, or two; `p1` first. */
  readonly people: readonly BriefPerson[]
  /** Where help lines are looked up, as ISO 3166 has it; null where no country is known. */
  readonly country: string | null
  /** Whether another document of the package has the reviewed words whole, where no chart may answer the question. */
  readonly isAnsweredElsewhere?: boolean
  /** Every fact of the job, with how common each is (`withFrequency`). */
  readonly facts: readonly Fact[]
  /** Of the documents before this one, as far as they are finished. */
  readonly digests: readonly Digest[]
  /** Titles of the systems whose texts were given up. */
  readonly missing: readonly string[]
  /** The phrasebook; what is written of it when not given. */
  readonly cards?: Cards
}
