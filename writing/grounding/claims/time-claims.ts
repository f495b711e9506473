import { isoDayOf } from '#astrology/dates.ts'
import { isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { systemOf } from './anchors.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

const STARTS =
  /\b(from|since|begins?|began|beginning|starts?|started|starting|takes? .{0,12}over|took over|enters?|entered|opens?|comes|after|into|in)\b/
const ENDS =
  /\b(until|till|to|ends?|ended|ending|leaves?|left|finished|finishes|through|closes?|runs out|out of)\b/

/** Periods of life with their lords and ends, and every other day, month and year that is told. */
export const timeClaims: ClaimReader = (ground) => [
  ...dateClaims(ground),
  ...birthLordClaims(ground),
  ...lengthClaims(ground),
  ...livingClaims(ground),
  ...turnClaims(ground),
]

interface Period {
  readonly known: Known
  readonly start: string
  readonly end: string
}

function periodsOf({ knowledge }: Ground): readonly Period[] {
  return knowledge.with('term').flatMap((known) => {
    const { start, end } = known.fact.measures
    if (start?.unit !== 'julianDay' || known.mark.body === undefined) return []
    // A period that outlasts a hundred years has no end among the facts.
    return [
      { known, start: isoDayOf(start.value), end: end === undefined ? '' : isoDayOf(end.value) },
    ]
  })
}

function dateClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const dates = segment.mentions.filter(({ kind }) => kind === 'date')
  if (dates.length === 0) return []
  const periods = periodsOf(ground)
  const isPeriod =
    segment.mentions.some(({ kind }) => kind === 'dasha') ||
    /\b(periods?|years|takes? (him|her|over)|took over|enters?|entered|until|begins?|began|ends?|turn)\b/i.test(
      read.sentence,
    )
  const isLord =
    (segment.mentions.some(({ kind }) => kind === 'body') && systemOf(ground) === 'vedic') ||
    /\bunder\b/.test(read.sentence)
  return dates.map((date, index): Claim => {
    if (!isLord && !isPeriod && isTold(ground, date))
      return { kind: 'date', words: date.words, verdict: 'supported' }
    const lords = segment.mentions.filter(({ kind }) => kind === 'body')
    const from = dates[index - 1]?.end ?? segment.from
    const lead = read.tokens.slice(Math.max(from, date.at - 8), date.at).map(({ lower }) => lower)
    const isEnd = isEndWord(lead)
    const owner = date.how === 'after' ? date.owner : lordOwner(segment.mentions, date)
    const own = periods.filter(({ known }) =>
      lords.length === 0
        ? isOf(owner, known)
        : lords.some(
            (lord) =>
              lord.value === known.mark.body &&
              isOf(lord.how === 'own' || lord.how === 'after' ? lord.owner : owner, known),
          ),
    )
    const has = own.some(({ start, end }) =>
      isEnd === null ? isOn(start, date) || isOn(end, date) : isOn(isEnd ? end : start, date),
    )
    const isElsewhere = own.length === 0 || (lords.length === 0 && isTold(ground, date))
    if (own.length > 0 && (has || lords.length > 0))
      return {
        kind: 'date',
        words: [...lords, date].map(({ words }) => words).join(' '),
        verdict: told(
          has || within(own, date, lead) ? 'supported' : 'contradicted',
          isNegated(ground, null, date) && !/^(before|until|till)$/.test(lead.at(-1) ?? ''),
        ),
        instead: own
          .map(({ start, end }) => `${start} to ${end}`)
          .join(' or ')
          .slice(0, 80),
      }
    return {
      kind: 'date',
      words: date.words,
      verdict: isElsewhere && isTold(ground, date) ? 'supported' : 'contradicted',
    }
  })
}

/** Who a date is told of: the owner of the lord nearest to it, else who was named. */
function lordOwner(mentions: readonly Owned[], date: Owned) {
  const people = mentions.filter(
    ({ kind, owner }) => kind === 'person' && owner !== 'both' && owner !== null,
  )
  const before = people.findLast(({ end }) => end <= date.at)
  const after = people.find(({ at }) => at >= date.end)
  return before?.owner ?? after?.owner ?? date.owner
}

function isEndWord(lead: readonly string[]): boolean | null {
  if (/\b(runs?|ran|running) out\b|\b(is|are|was|were) over\b/.test(lead.join(' '))) return true
  for (const word of lead.toReversed()) {
    if (/^(until|till|to|ends?|ended|through|leaves?|finished|finishes|left)$/.test(word))
      return true
    if (/^(from|since|begins?|began|starts?|after)$/.test(word)) return false
  }
  const text = lead.join(' ')
  if (ENDS.test(text) && !STARTS.test(text)) return true
  return null
}

const isOn = (iso: string, { value }: Owned) =>
  iso !== '' && (iso.startsWith(value) || value.startsWith(iso))

/** `in 2020 she is in her Rahu period`: a year inside of it. */
function within(periods: readonly Period[], { value }: Owned, lead: readonly string[]): boolean {
  if (isEndWord(lead) !== null) return false
  if (value.length !== 4 || !/^(in|during|by)$/.test(lead.at(-1) ?? '')) return false
  return periods.some(
    ({ start, end }) => start.slice(0, 4) < value && (end === '' || value < end.slice(0, 4)),
  )
}

/** A date that some fact of the document tells. */
function isTold({ knowledge }: Ground, date: Owned): boolean {
  return knowledge.facts.some(
    ({ measures, marks }) =>
      Object.values(measures).some(
        ({ unit, value }) => unit === 'julianDay' && isOn(isoDayOf(value), date),
      ) || marks.some((mark) => mark.date !== undefined && isOn(mark.date, date)),
  )
}

/** `She was born in the dasha of the Moon and he in that of Mars`; the weekday of Mars. */
function birthLordClaims(ground: Ground): Claim[] {
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
function turnClaims(ground: Ground): Claim[] {
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
function livingClaims(ground: Ground): Claim[] {
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
function lengthClaims(ground: Ground): Claim[] {
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
