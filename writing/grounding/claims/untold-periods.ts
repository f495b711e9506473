import { isoDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Subject } from '#core/systems.ts'
import type { Claim } from '../claim.ts'
import type { Owner } from '../reading/mention.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'

/** A date told by another. */
const RELATIVE = /\b(later|earlier|before that|after that|then|the same month|the same year)\b/i

/** A period that is cited and named, and no date of the sentence is in it. */
export function untoldPeriods(
  { sentence }: ReadSentence,
  spoken: readonly Owned[],
  facts: readonly Fact[],
): readonly Claim[] {
  const dates = spoken.filter(({ kind }) => kind === 'date')
  if (dates.length === 0 || RELATIVE.test(sentence)) return []
  return facts.flatMap(({ marks, measures: { start, end }, subject }): Claim[] => {
    const lord = marks.find(({ body }) => body !== undefined)?.body
    const named = spoken.find(
      ({ kind, value, owner }) => kind === 'body' && value === lord && isOwner(owner, subject),
    )
    if (start?.unit !== 'julianDay' || !named) return []
    const [from, to] = [isoDayOf(start.value), end === undefined ? '9999' : isoDayOf(end.value)]
    const isInside = dates.some(
      ({ value }) => from.slice(0, value.length) <= value && value <= to.slice(0, value.length),
    )
    if (isInside) return []
    return [
      {
        kind: 'date',
        words: `${named.words} ${dates[0]!.words}`,
        verdict: 'contradicted',
        instead: `${from} to ${to}`,
      },
    ]
  })
}

const isOwner = (owner: Owner, subject: Subject) =>
  owner === null || owner === 'both' || owner === subject
