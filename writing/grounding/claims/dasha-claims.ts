import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOn, periodsOf } from './periods.ts'

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
        kind === 'body' && (isDasha || /\bof( the)?$/.test(wordsOf(read.tokens, at - 2, at))),
    )
    .flatMap((body): Claim[] => {
      const term = isDasha ? 'mahadasha of birth' : 'vara'
      const known = knowledge
        .with('term')
        .filter((each) => each.mark.term === term && isOf(body.owner, each))
      if (known.length === 0) return []
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

/** `He went from Rahu’s years into Jupiter’s in September 2020`: one period ends where the next begins, and then. */
export function turnClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const lords = segment.mentions.filter(({ kind }) => kind === 'body')
  return lords.flatMap((from, index): Claim[] => {
    const to = lords[index + 1]
    if (
      !to ||
      !/\b(from|out of|left)( the| her| his)?( years of| period of)?( the)?$/.test(
        wordsOf(read.tokens, from.at - 5, from.at),
      )
    )
      return []
    if (
      !/\b(to|into|for|in)( the| that of| those of)*$/.test(wordsOf(read.tokens, from.end, to.at))
    )
      return []
    const own = periodsOf(ground).filter(
      ({ known }) => isOf(from.owner, known) && known.mark.term === 'mahadasha',
    )
    const ends = own.filter(({ known }) => known.mark.body === from.value)
    const starts = own.filter(({ known }) => known.mark.body === to.value)
    if (ends.length === 0 || starts.length === 0) return []
    const date = segment.mentions.find(({ kind }) => kind === 'date')
    const has = ends.some(({ end, known }) =>
      starts.some(
        (next) =>
          next.known.who === known.who &&
          next.start.slice(0, 7) === end.slice(0, 7) &&
          (date === undefined || isOn(end, date)),
      ),
    )
    return [
      {
        kind: 'dasha',
        words: `${from.words} ${to.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, to)),
      },
    ]
  })
}

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
          !/^(later|before|after|earlier|older|younger|ago|apart|on)$/.test(
            ground.read.tokens[each.end]?.lower ?? '',
          ),
      ),
  )
  const lords = segment.mentions.filter(({ kind }) => kind === 'body')
  const [lord] = lords
  if (
    lords.length !== 1 ||
    !lord ||
    !/\b(period|mahadasha|dasha|years of|its|takes)\b/i.test(ground.read.sentence)
  )
    return []
  return years.flatMap((number): Claim[] => {
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
