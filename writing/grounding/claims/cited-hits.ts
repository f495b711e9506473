import type { Fact } from '#astrology/facts.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isoDayOf } from '#astrology/dates.ts'
import { isSayable, sayingsOf } from './cited-sayings.ts'
import { figureOf, isSame, kindOf } from './cited-values.ts'

/** What a sentence tells of a fact: each thing and each value of it that is mentioned, once. */
export function hitsOf(
  { mentions }: Pick<ReadSentence, 'mentions'>,
  fact: Fact,
): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) =>
      isOfFact(mention, fact) ? [`${kindOf(mention)} ${mention.value}`] : [],
    ),
  )
}

/** What facts are of, and not what they say of it. */
const THINGS = /^(body|sphere|sefirah|koota|center|channel|person|system) /

/** Whether hits hold what a fact says of its thing, or its thing where it says no more. */
export const isTold = (hits: ReadonlySet<string>) =>
  [...hits].some((hit) => !THINGS.test(hit)) || hits.size > 1

const FIGURES = [
  'points',
  'count',
  'rank',
  'pada',
  'house',
  'gate',
  'line',
  'key',
  'partnerKey',
  'nameNumber',
  'path',
] as const

/** What is not told in passing: who says one that nothing cited has may have put it in the place of a cited one. */
const VALUES: ReadonlySet<string> = new Set(
  'body sign house nakshatra pada gate gateLine line key sphere channel aspect phase motion dignity letter path choir angel tribe pillar world sefirah ring degrees date points hebrewDate hebrewMonth weekday type authority profile definition tara yoga koota'.split(
    ' ',
  ),
)

/** Whether a sentence tells something that nothing cited has. */
export const hasStranger = ({ mentions }: ReadSentence, facts: readonly Fact[]) =>
  mentions.some(
    (mention) =>
      (VALUES.has(kindOf(mention)) || (mention.kind === 'number' && Number(mention.value) > 2)) &&
      !facts.some((fact) => isOfFact(mention, fact)),
  )

/** Whether a fact has what is mentioned, of the same person where the words beside it say whose it is. */
export function isOfFact(mention: Owned, { measures, marks, subject, ...fact }: Fact): boolean {
  const all = Object.values(measures)
  if (mention.kind === 'degrees') {
    const { from = 0, to = 0 } = mention
    return all.some(
      ({ unit, value, from: least = value, to: most = value }) =>
        unit === 'degrees' && most >= from && least <= to,
    )
  }
  if (mention.kind === 'date')
    return (
      mention.value.length >= 4 &&
      (all.some(
        ({ unit, value }) => unit === 'julianDay' && isoDayOf(value).startsWith(mention.value),
      ) ||
        marks.some(({ date }) => date?.startsWith(mention.value) === true))
    )
  const kind = kindOf(mention)
  const number = figureOf(mention)
  if (/^(number|points|ordinal)$/.test(mention.kind) && !Number.isNaN(number)) {
    const isMarked = marks.some((mark) =>
      FIGURES.some((field) => Math.abs(mark[field] ?? NaN) === number),
    )
    const isMeasured = all.some(
      ({ unit, value }) => unit !== 'julianDay' && Math.round(Math.abs(value)) === number,
    )
    if (isMarked || isMeasured) return true
  }
  return (
    isSayable(kind) &&
    sayingsOf(kind, { measures, marks, subject, ...fact }).some(
      ({ value, who }) =>
        isSame(mention, value) &&
        (mention.how === 'near' ||
          mention.owner === null ||
          mention.owner === 'both' ||
          who === mention.owner ||
          subject === 'couple'),
    )
  )
}
