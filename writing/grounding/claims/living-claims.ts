import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { periodsOf } from './periods.ts'

const LIVING =
  /\b(living|lived|lives|was|is|still|already|stood|stands)\b.{0,20}\b(in|under|through)( the| her| his)?( [a-z]+)?( years| period| dasha| mahadasha)?( of)?( the)?$/

/** `When his Jupiter years began, in December 2018, she was living in the years of Venus`: whose period ran at a date. */
export function livingClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const date = segment.mentions.find(({ kind, value }) => kind === 'date' && value.length >= 4)
  if (!date) return []
  return segment.mentions.flatMap((lord): Claim[] => {
    if (lord.kind !== 'body' || lord.at < date.end) return []
    const from = Math.max(date.end, lord.at - 9)
    const person = segment.mentions.findLast(
      ({ kind, at, form }) =>
        kind === 'person' && at >= date.end && at < lord.at && form !== 'possessive',
    )
    if (!person || !LIVING.test(wordsOf(read.tokens, from, lord.at))) return []
    const own = periodsOf(ground).filter(
      ({ known }) => isOf(person.owner, known) && known.mark.term === 'mahadasha',
    )
    const running = own.filter(
      ({ start, end }) =>
        start.slice(0, date.value.length) <= date.value &&
        (end === '' || end.slice(0, date.value.length) >= date.value),
    )
    if (running.length === 0) return []
    const has = running.some(({ known }) => known.mark.body === lord.value)
    return [
      {
        kind: 'dasha',
        words: `${person.words} ${lord.words} ${date.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, lord)),
        instead: running.map(({ known }) => known.mark.body).join(' or '),
      },
    ]
  })
}
