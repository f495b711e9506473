import { isoDayOf } from '#astrology/dates.ts'
import { isOf, told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { systemOf } from './system-of.ts'
import { isNegated } from './negation.ts'
import { partOf } from './cited-swaps.ts'
import { type Period, isOn, periodsOf } from './periods.ts'

const STARTS =
  /\b(from|since|begins?|began|beginning|starts?|started|starting|takes? .{0,12}over|took over|enters?|entered|opens?|comes|after|into|in)\b/

const ENDS =
  /\b(until|till|to|ends?|ended|ending|leaves?|left|finished|finishes|through|closes?|runs out|out of)\b/

/** Every day, month and year that is told, with the lord whose period begins or ends there. */
export function dateClaims(ground: Ground): Claim[] {
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
    const lords = lordsOf(ground, date)
    const from = dates[index - 1]?.end ?? segment.from
    const lead = read.tokens.slice(Math.max(from, date.at - 8), date.at).map(({ lower }) => lower)
    const isEnd = isEndWord(lead)
    const owner = date.how === 'after' ? date.owner : lordOwner(segment.mentions, date)
    const isOfTwo = new Set(lords.map((lord) => lord.owner)).size > 1
    const own = periods.filter(({ known }) =>
      lords.length === 0
        ? isOf(owner, known)
        : lords.some(
            (lord) =>
              lord.value === known.mark.body &&
              isOf(
                isOfTwo || lord.how === 'own' || lord.how === 'after' ? lord.owner : owner,
                known,
              ),
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
          has || within(own, date, lead) || isCitedOf(ground, lords, date)
            ? 'supported'
            : 'contradicted',
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

/** The lords in a date's own part of the sentence, else all of it. */
function lordsOf(
  { segment: { mentions }, read: { tokens } }: Ground,
  date: Owned,
): readonly Owned[] {
  const lords = mentions.filter(({ kind }) => kind === 'body')
  const { from, to } = partOf(tokens, date, /^[,;]$/)
  const own = lords.filter(({ at }) => at >= from && at < to)
  const isOfTwo =
    new Set(mentions.flatMap(({ kind, owner }) => (kind === 'person' ? [owner] : []))).size > 1
  if (own.length === 0 || !isOfTwo) return lords
  const people = mentions.filter(({ kind, at }) => kind === 'person' && at >= from && at < to)
  const [person] = people
  return person && people.every(({ owner }) => owner === person.owner)
    ? own.map((lord) => ({ ...lord, owner: person.owner, how: 'own' as const }))
    : own
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
  if (/\b(runs?|ran|running) out\b|\b(is|are|was|were|be) over\b/.test(lead.join(' '))) return true
  for (const word of lead.toReversed()) {
    if (/^(until|till|to|ends?|ended|through|leaves?|finished|finishes|left)$/.test(word))
      return true
    if (/^(from|since|begins?|began|starts?|after)$/.test(word)) return false
  }
  const text = lead.join(' ')
  if (ENDS.test(text) && !STARTS.test(text)) return true
  return null
}

/** `in 2020 she is in her Rahu period`: a year inside of it. */
function within(periods: readonly Period[], { value }: Owned, lead: readonly string[]): boolean {
  if (isEndWord(lead) !== null) return false
  if (value.length > 7 || !/^(in|during|by)$/.test(lead.at(-1) ?? '')) return false
  return periods.some(
    ({ start, end }) =>
      start.slice(0, value.length) < value && (end === '' || value < end.slice(0, value.length)),
  )
}

/** An end of the span in which, without an hour of birth, a cited period of one of the lords may turn. */
function isCitedOf({ knowledge, cited }: Ground, lords: readonly Owned[], date: Owned): boolean {
  return cited.some((id) => {
    const fact = knowledge.byId(id)
    const isOfLord = lords.some(({ value }) => fact?.marks.some(({ body }) => body === value))
    const ends = Object.values(fact?.measures ?? {}).flatMap(({ unit, from, to }) =>
      unit === 'julianDay' && from !== undefined && to !== undefined ? [from, to] : [],
    )
    return isOfLord && ends.some((end) => isOn(isoDayOf(end), date))
  })
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
