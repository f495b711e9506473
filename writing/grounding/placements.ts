import type { Fact, Names } from '#astrology/facts.ts'
import type { Evidence } from '../text.ts'
import { finding, type Finding } from './finding.ts'
import { vouched } from './fact-marks.ts'
import { BODY_NAMES, markKey, SIGN_NAMES } from './marks.ts'
import { wholeName } from './person.ts'

/** `the Moon (Chandra) stands in sidereal Leo`, `Venus in Virgo`: a body said to be in a sign, in so many words. */
const IN_SIGN = new RegExp(
  String.raw`\b(${BODY_NAMES})(?: \(\w+\))?,?(?: (?:is|was|stands|stood|sits|lies|falls|placed|found))?,? in (?:sidereal |the sign of )?(${SIGN_NAMES})\b`,
  'g',
)

const TOPICS: Readonly<Record<string, readonly string[]>> = {
  'north node': ['trueNode', 'meanNode', 'northNode', 'rahu'],
  'south node': ['southNode', 'ketu'],
  lilith: ['meanLilith', 'osculatingLilith'],
  ascendant: ['ascendant', 'lagna'],
}

/**
 * A body in a sign, checked as a pair: two true facts must not be crossed into a false one.
 * Whose body is meant is read from a name directly before it; otherwise anyone's will do.
 */
export function checkPlacements(
  { sentence, facts: ids }: Evidence,
  { facts, names }: { readonly facts: readonly Fact[]; readonly names: Names },
): readonly Finding[] {
  return [...sentence.matchAll(IN_SIGN)].flatMap((match) => {
    const [words, body = '', sign = ''] = match
    const owner = ownerOf(sentence.slice(0, match.index), names)
    const topics = TOPICS[body.toLowerCase()] ?? [body.toLowerCase()]
    const known = facts.filter(
      ({ topic, property, subject }) =>
        property === 'sign' && topics.includes(topic) && (owner === null || subject === owner),
    )
    const mayVouch = facts.filter(
      ({ id, subject }) =>
        ids.includes(id) && (owner === null || subject === owner || subject === 'couple'),
    )
    if (mayVouch.some((fact) => vouchesFor(fact, body, sign))) return []
    if (known.length === 0 || known.some(({ value }) => value === sign)) return []
    const complaint = `"${words}" is not so: the facts have ${[...new Set(known.map(({ value }) => String(value)))].join(' or ')}.`
    return [finding('claim', 'serious', { complaint, sentence })]
  })
}

/** One cited fact that speaks of both, such as a composite chart's Sun in Libra. */
function vouchesFor(fact: Fact, body: string, sign: string): boolean {
  const { bodies, marks } = vouched(fact)
  return bodies.has(body) && marks.has(markKey({ kind: 'sign', value: sign.toLowerCase() }))
}

/** `Michael’s `, `Michael has the `, `Michael brings `: the name the clause is about. */
function ownerOf(before: string, names: Names): 'p1' | 'p2' | null {
  if (names.p2 === undefined || names.p1.toLowerCase() === names.p2.toLowerCase()) return null
  const end = /(?:['’]s?|,)?(?: (?:has|brings|carries|keeps|with))?(?: the)? ?$/.exec(before)
  const head = before.slice(0, end?.index ?? before.length)
  return (
    (['p1', 'p2'] as const).find((subject) => {
      const last = [...head.matchAll(wholeName(names[subject] ?? ''))].at(-1)
      return last !== undefined && last.index + last[0].length === head.length
    }) ?? null
  )
}
