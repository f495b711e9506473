import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { DENIAL, clausesOf, type Clause } from './clauses.ts'

type Person = 'p1' | 'p2'

/** What goes from one of two to the other: who conditions whom, who lends, who brings a world, who stands over whose channel. */
const GIVEN = /^(conditions|lends|brings|dominates)$/

/** Verbs of who gives, and of who takes; a giving verb in the passive is one of taking. */
const GIVES =
  /\b(conditions?|conditioning|conditioned|colou?rs?|shap(es?|ing)|influences?|affects?|sways?|works? on|reach(es)?( into| across)?|lends?|lent|lending|gives?|brings?|hands?|offers?|supplies|provides|teaches|carries|lights? up|switch(es)? on|sets the (tone|weather)|impress(es)?|mark(s)?|tints?|stirs?|dominates?|spares?|loans?|moves|touches|floods?|fills?)\b/g
const TAKES =
  /\b(borrows?|borrowed|borrowing|takes? (in|on|over|up|from)|takes?|receives?|gets|absorbs?|amplif(y|ies)|picks? up|learns? from|owes?|feels|drinks in|soaks? up|(is|are|was|were|gets?|be|being) (\w+ )?(conditioned|colou?red|shaped|influenced|affected|moved|touched|lent|brought|given|handed|offered|filled|flooded) (\w+ ){0,3}(by|from))\b/g

/**
 * Who gives and who takes, where cited facts know it: `his Root conditions her`, `she borrows Hod from
 * him`. Where the other one is told to give, it is not so.
 */
export function givingClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const givers = new Set(
    facts.flatMap(({ marks }) =>
      marks.flatMap(({ relation, whose, partnerWhose }) =>
        GIVEN.test(relation ?? '') && partnerWhose !== undefined ? (whose ?? []) : [],
      ),
    ),
  )
  const [giver] = givers
  if (givers.size !== 1 || (giver !== 'p1' && giver !== 'p2')) return []
  const wrong = clausesOf(read).find((clause) => {
    const said = isOfOthers(clause, read, facts) ? null : giverIn(clause, read)
    return (
      said !== null &&
      said !== giver &&
      !DENIAL.test(clause.text.replace(/\b(that|which|who) .*$/, ''))
    )
  })
  if (!wrong) return []
  return [{ kind: 'giving', words: wrong.text.trim(), verdict: 'contradicted' }]
}

/** Whether a clause gives things of which none is cited: `…, Binah he can lend her`. */
function isOfOthers(
  { from, to }: Clause,
  { mentions }: ReadSentence,
  facts: readonly Fact[],
): boolean {
  const cited = new Set(
    facts.flatMap(({ marks }) => marks.flatMap(({ sefirah, center }) => [sefirah, center])),
  )
  const told = mentions.filter(
    ({ kind, at }) => /^(sefirah|center)$/.test(kind) && at >= from && at < to,
  )
  return told.length > 0 && told.every(({ value }) => !cited.has(value))
}

/** Who gives by the verb of a clause, with its subject before it and its object behind it; null where nobody can tell. */
function giverIn({ text, from, people }: Clause, { tokens }: ReadSentence): Person | null {
  const taking = [...text.matchAll(TAKES)][0]
  const verb = taking ?? [...text.matchAll(GIVES)][0]
  if (!verb) return null
  const at = from + text.slice(0, verb.index).split(' ').length - 1
  const end = at + verb[0].split(' ').length
  const single = people.filter(
    ({ owner, at: here }) =>
      (owner === 'p1' || owner === 'p2') && tokens[here - 1]?.lower !== 'than',
  )
  const before = single.findLast((person) => person.at < at)
  // `From Nora he has …`, `by her`: no subject.
  // `and can lend it to Emil`: whoever is given to.
  const isGivenTo = /^(to|for|upon)$/.test(tokens[(single[0]?.at ?? 0) - 1]?.lower ?? '')
  const isUntold = isGivenTo || /\b(by|from) /.test(text)
  const subject = before ?? (isUntold ? undefined : single[0])
  const object = single.find((person) => person.at >= end && person.owner !== subject?.owner)
  const [one, two] = taking ? [object, subject] : [subject, object]
  if (one) return one.owner as Person
  if (!two) return null
  return two.owner === 'p1' ? 'p2' : 'p1'
}
