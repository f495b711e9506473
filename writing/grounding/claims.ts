import type { Fact, Names } from '#astrology/facts.ts'
import type { Evidence, Finished } from '../text.ts'
import { bodiesOf, vouched, type Vouched } from './fact-marks.ts'
import { finding, type Finding } from './finding.ts'
import { markKey, marksOf, type Mark } from './marks.ts'
import { checkPlacements } from './placements.ts'
import { wholeName, withoutNames } from './person.ts'

interface Grounds {
  readonly names: Names
  readonly all: readonly Vouched[]
  readonly byId: ReadonlyMap<string, Vouched>
}

/**
 * Astrological claims of the text that no fact supports. A term is supported when a fact
 * the sentence cites vouches for it. Where the cited facts hold no term of its kind, another
 * fact may, together with a body the sentence names: then it is true and only badly cited.
 */
export function checkClaims(
  { evidence }: Finished,
  { facts, names }: { readonly facts: readonly Fact[]; readonly names: Names },
): readonly Finding[] {
  const all = facts.map(vouched)
  const grounds: Grounds = { names, all, byId: new Map(all.map((each) => [each.fact.id, each])) }
  return evidence.flatMap((sentence) => [
    ...checkSentence(sentence, grounds),
    ...checkPlacements(sentence, { facts, names }),
    ...checkWhose(sentence, grounds),
  ])
}

function checkSentence({ sentence, facts: ids }: Evidence, grounds: Grounds): readonly Finding[] {
  const text = withoutNames(sentence, grounds.names)
  const marks = marksOf(text)
  if (marks.length === 0) return []
  const cited = ids.flatMap((id) => grounds.byId.get(id) ?? [])
  return marks.flatMap((mark) => {
    const support = supportOf(mark, { text, cited, all: grounds.all })
    if (support === 'cited') return []
    const severity = support === 'elsewhere' ? 'minor' : 'serious'
    return [finding('claim', severity, { complaint: complaintOf(mark, severity), sentence })]
  })
}

/** Without any citation it is enough that some fact knows the term: such sentences are mostly general. */
function supportOf(
  mark: Mark,
  { text, cited, all }: { text: string; cited: readonly Vouched[]; all: readonly Vouched[] },
): 'cited' | 'elsewhere' | 'none' {
  const key = markKey(mark)
  if (cited.some(({ marks }) => marks.has(key))) return 'cited'
  const knowing = all.filter(({ marks }) => marks.has(key))
  if (cited.length === 0) return knowing.length > 0 ? 'cited' : 'none'
  const isContradicted = cited.some(({ marks }) =>
    [...marks].some((each) => each.startsWith(`${mark.kind} `)),
  )
  if (isContradicted) return 'none'
  const named = bodiesOf(text)
  return knowing.some(({ bodies }) => [...named].some((body) => bodies.has(body)))
    ? 'elsewhere'
    : 'none'
}

function complaintOf({ kind, words }: Mark, severity: 'minor' | 'serious'): string {
  return severity === 'minor'
    ? `"${words}" is true but not by the facts cited here; cite the fact it rests on.`
    : `No fact supports the ${kind} "${words}" as it is said here; say only what the facts say.`
}

/** A sentence about one person may not rest on facts of the other alone. */
function checkWhose(
  { sentence, facts: ids }: Evidence,
  { names, byId }: Grounds,
): readonly Finding[] {
  const { p1, p2 } = names
  if (p2 === undefined || p1.toLowerCase() === p2.toLowerCase()) return []
  const subjects = new Set(
    ids.map((id) => byId.get(id)?.fact.subject).filter((subject) => subject !== undefined),
  )
  const [subject, ...more] = subjects
  if (subject === undefined || subject === 'couple' || more.length > 0) return []
  const own = names[subject] ?? ''
  const other = subject === 'p1' ? p2 : p1
  if (wholeName(own).test(sentence) || !wholeName(other).test(sentence)) return []
  const complaint = `The sentence speaks of ${other} but rests on facts of ${own}.`
  return [finding('claim', 'serious', { complaint, sentence })]
}
