import { isoDayOf } from '#astrology/dates.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'
import { spokenIn } from '../reading/spoken.ts'

/** What two may have the same, and which field of marks tells it. */
const FIELDS: Readonly<Record<string, keyof Mark>> = {
  sign: 'sign',
  house: 'house',
  mansion: 'nakshatra',
  nakshatra: 'nakshatra',
  choir: 'choir',
  letter: 'letter',
  name: 'nameNumber',
  graha: 'body',
  planet: 'body',
  lord: 'body',
  tribe: 'tribe',
  world: 'world',
  pillar: 'pillar',
  type: 'type',
  authority: 'authority',
  profile: 'profile',
  definition: 'definition',
  key: 'key',
  gate: 'gate',
  line: 'line',
  path: 'path',
  quarter: 'term',
}

const NOUNS = `${Object.keys(FIELDS).join('|')}|month|year|day`

/** Words that two have the same; the noun, where there is one. */
const SAME = new RegExp(
  String.raw`\b(?:(?:the (?:very )?same|one and the same) (?<of>${NOUNS})|(?:share|shares|sharing|in|of|have|has|are|is|both|with|write|wear|by|under|before|on|into|to|from) (?:just |but |only )?one (?<in>${NOUNS})|shares? an? (?<with>${NOUNS})|(?<common>${NOUNS}) in common|as (?:many|much)\b.*\bas|the (?:very )?same (?:sum|number|count|figure|total|score)|alike|equal(?:s|ly)?|identical|level|evenly matched|neck and neck|no difference)\b`,
)

/** `none has as many`, `twice as many`. */
const MULTIPLE = /\b(none|nobody|nothing|no one)\b|\b(twice|thrice|half|times|more than)( as)? $/

const DIFFERENT = /\b(differs?|different(ly)?|apart|unlike|unequal|opposite|across from)\b/
const DENIED = /\b(not|never|no|neither|nor|without|hardly|far from)\b[^,;]*$/

/**
 * `they share one sign`, `as many planets in earth as in water`: that two are alike, where what is cited
 * for each is known.
 */
export function samenessClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const text = spokenIn(read)
    .map(({ from, to }) => wordsOf(read.tokens, from, to))
    .join(' ')
  const same = SAME.exec(text)
  const before = same === null ? '' : text.slice(0, same.index)
  if (same === null || MULTIPLE.test(before)) return []
  if (DIFFERENT.test(text.replace(same[0], ' '))) return []
  const noun =
    same.groups?.['of'] ?? same.groups?.['in'] ?? same.groups?.['with'] ?? same.groups?.['common']
  // `EQ and IQ share one and the same key`.
  const isCommon = same.groups?.['common'] !== undefined || same[0].startsWith('one and the same')
  const are = areSame(facts, noun, isCommon)
  if (are === null || are !== DENIED.test(text.slice(0, same.index))) return []
  return [{ kind: 'sameness', words: same[0], verdict: 'contradicted' }]
}

/** Whether what is cited of two things is the same; null where it is not of two. */
function areSame(
  [one, two, ...more]: readonly Fact[],
  noun: string | undefined,
  isCommon: boolean,
): boolean | null {
  if (!one || more.length > 0) return null
  if (!two) return ofCouple(one, noun)
  if (/^(month|year)$/.test(noun ?? '')) return isSameDate(one, two, noun === 'month' ? 7 : 4)
  const isOfOne = one.subject === two.subject
  if (isOfOne && noun === undefined) return sameCount(one, two)
  if (isOfOne) return isCommon ? haveSame(one, two, noun!) : null
  if (one.topic !== two.topic || one.property !== two.property) return null
  return sameCount(one, two) ?? one.value === two.value
}

/** `Core and Vocation have no key in common`: two things of one person. */
function haveSame(one: Fact, two: Fact, noun: string): boolean | null {
  const field = FIELDS[noun]
  if (field === undefined || one.property !== two.property) return null
  const [a, b] = [one, two].map(({ marks }) =>
    marks.map((mark) => mark[field]).find((each) => each !== undefined),
  )
  return a === undefined || b === undefined ? null : a === b
}

const countOf = ({ marks }: Fact) =>
  marks.map(({ count, points }) => count ?? points).find((each) => each !== undefined)

function sameCount(one: Fact, two: Fact): boolean | null {
  const [a, b] = [countOf(one), countOf(two)]
  return a === undefined || b === undefined ? null : a === b
}

/** Whether two periods begin or end in one month or year. */
function isSameDate(one: Fact, two: Fact, length: number): boolean | null {
  const [a, b] = [one, two].map(({ measures: { start, end } }) =>
    [start, end].flatMap((each) =>
      each?.unit === 'julianDay' ? [isoDayOf(each.value).slice(0, length)] : [],
    ),
  )
  if (a!.length === 0 || b!.length === 0) return null
  return a!.some((day) => b!.includes(day))
}

/** Of a couple's fact: how far two stand apart, or what each of the two has. */
function ofCouple({ marks, subject }: Fact, noun: string | undefined): boolean | null {
  const one = marks.find(({ whose }) => whose === 'p1')
  const two = marks.find(({ whose }) => whose === 'p2')
  if (subject !== 'couple' || !one || !two) return null
  const isApart = one.partnerWhose !== undefined && one.relation === 'stands'
  if (isApart && one.count !== undefined && noun === 'sign') return one.count === 1
  const field = FIELDS[noun ?? '']
  if (field === undefined || one[field] === undefined || two[field] === undefined) return null
  return one[field] === two[field]
}
