import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { hasNumber, isIn } from './vouched-marks.ts'

/** Whether one cited mark has all that a reader tied together, and nothing of it is denied. */
export function isTied({ tie }: Claim, read: ReadSentence, facts: readonly Fact[]): boolean {
  if (tie === undefined || tie.subjects.length === 0 || isDeniedBefore(read, tie.value))
    return false
  // Where several are cited the value may be another one's.
  const isAlone =
    tie.subjects.every(({ kind }) => kind !== 'lord') &&
    !read.mentions.some(({ kind }) => kind === 'system') &&
    (facts.length === 1 ||
      (facts[0]!.subject !== 'couple' &&
        facts.every(({ subject }) => subject === facts[0]!.subject)) ||
      tie.subjects.every(
        ({ how, owner }) =>
          (how === 'own' || how === 'after') && owner !== 'both' && owner !== null,
      ))
  return facts.some(({ marks, subject: who }) =>
    marks.some(
      (mark) =>
        !isOfOtherSide(mark, read, tie.subjects) &&
        tie.subjects.every((subject) => isIn(mark, subject, who)) &&
        ((isAlone &&
          mark.partnerWhose === undefined &&
          mark.ofHouse === undefined &&
          mark.relation !== 'rules' &&
          isIn(mark, tie.value, who)) ||
          hasNumber(mark, tie.value)),
    ),
  )
}

/** Of the Design, where the sentence speaks of the Personality: by the word right before a body, else by the only one there is. */
function isOfOtherSide(
  { body }: Mark,
  { mentions }: ReadSentence,
  subjects: readonly Owned[],
): boolean {
  const side = /^(Personality|Design) /.exec(body ?? '')?.[1]
  if (side === undefined) return false
  const told = mentions.filter(({ kind, value }) => kind === 'side' && value !== 'one')
  const beside = told.filter(({ end }) => subjects.some(({ at }) => at >= end && at - end <= 1))
  const own = beside.length > 0 ? beside : told
  return own.length > 0 && own.every(({ value }) => value !== side)
}
