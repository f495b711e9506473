import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { periodsOf } from './periods.ts'

/** How far from the word for a period or a day its lord may stand. */
const NEAR = 7

const isNear = (around: string) =>
  /\b(dasha|mahadasha|period|years|weekday|day of the week|that of|in)\b/.test(around)

/** `She was born in the dasha of the Moon and he in that of Mars`; the weekday of Mars. */
export function birthLordClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const text = read.sentence.toLowerCase()
  if (/\byogini\b/.test(text)) return []
  const isDasha = /\bborn\b/.test(text) && segment.mentions.some(({ kind }) => kind === 'dasha')
  const isDay = /\b(weekday|day of the week)\b/.test(text)
  if (!isDasha && !isDay) return []
  return segment.mentions
    .filter(
      ({ kind, at }) =>
        kind === 'body' &&
        isNear(wordsOf(read.tokens, at - NEAR, at + NEAR)) &&
        (isDasha || /\bof( the)?$/.test(wordsOf(read.tokens, at - 2, at))),
    )
    .flatMap((body): Claim[] => {
      const term = isDasha ? 'mahadasha of birth' : 'vara'
      const known = knowledge
        .with('term')
        .filter((each) => each.mark.term === term && isOf(body.owner, each))
      // Who tells the period of a birth whose hour nobody knows has it from elsewhere.
      if (known.length === 0)
        return isDasha && knowledge.systems.has('vedic') && /\bborn (in|into|under)\b/.test(text)
          ? [{ kind: 'dasha', words: `${term} ${body.words}`, verdict: 'unknown' }]
          : []
      const has = known.some(({ mark }) => mark.body === body.value)
      return [
        {
          kind: 'dasha',
          words: `${term} ${body.words}`,
          verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, body)),
          instead: known.map(({ mark }) => mark.body).join(' or '),
        },
      ]
    })
}

/** `its twenty years` of a lord. */
export function lengthClaims(ground: Ground): Claim[] {
  const { segment } = ground
  const years = segment.mentions.filter(
    ({ kind, at, end }) =>
      kind === 'number' &&
      segment.mentions.some(
        (each) =>
          each.kind === 'quantity' &&
          each.value === 'years' &&
          each.at === end &&
          at < each.at &&
          // `had been four years in the care of the Moon`: so long by then.
          ground.read.tokens[at - 1]?.lower !== 'been' &&
          !/^(later|before|after|earlier|older|younger|ago|apart|on)$/.test(
            ground.read.tokens[each.end]?.lower ?? '',
          ),
      ),
  )
  const lords = segment.mentions.filter(({ kind }) => kind === 'body')
  if (!/\b(period|mahadasha|dasha|years of|its|takes|rules?|follows)\b/i.test(ground.read.sentence))
    return []
  return years.flatMap((number): Claim[] => {
    // Of several lords, the one that was named last.
    const lord = lords.length === 1 ? lords[0] : lords.findLast(({ end }) => end <= number.at)
    if (!lord) return []
    const own = periodsOf(ground).filter(
      ({ known }) =>
        known.mark.body === lord.value &&
        known.mark.term === 'mahadasha' &&
        isOf(lord.owner, known),
    )
    const lengths = own.map(({ known }) => known.fact.measures['years']?.value ?? 0)
    if (lengths.length === 0) return []
    const has = lengths.some((length) => Math.abs(length - Number(number.value)) < 0.6)
    return [
      {
        kind: 'dasha',
        words: `${lord.words} ${number.words} years`,
        verdict: has ? 'supported' : 'contradicted',
        instead: lengths.map((each) => each.toFixed(1)).join(' or '),
      },
    ]
  })
}
