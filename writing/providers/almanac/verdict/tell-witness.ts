import type { System } from '#core/systems.ts'
import { knotsOf } from '../plan/knots.ts'
import type { Paragraph } from '../plan/paragraph.ts'
import { tellKnot } from '../plan/tell-knot.ts'
import { LEANING, LOOKED_AT, MEASURED, TESTIMONY } from '../skeletons/verdict-witnesses.ts'
import type { Court } from './tell-verdict.ts'

/** What each system itself counts, with its range, by `<topic>.<property>`. */
const MEASURES =
  /^(?:relationshipScore\.points|ashtakoota\.total|joint\.centers|commonKeys\.shared|sefirot\.strongestTogether)$/

/** One system: what it looked at, its own count, how it leans, and what in it eases and strains most. */
export function tellWitness({
  theme,
  told,
  teller,
  wordsAFact,
  place,
}: Court): readonly Paragraph[] {
  const system = theme.id.replace('witness.', '') as System
  const own = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const leaning = own.find(({ fact }) => fact.topic === 'leaning')
  const measure = own.find(({ fact }) => MEASURES.test(`${fact.topic}.${fact.property}`))
  teller.startParagraph()
  const looked = teller.choose(LOOKED_AT[system], place)
  const testimony =
    leaning && measure ? teller.tell(TESTIMONY, { f: measure, g: leaning }, `${place}.count`) : null
  const first = [
    looked === null ? null : teller.quote({ text: looked, cites: [] }),
    testimony ?? (measure ? teller.tellAnyhow(MEASURED, { f: measure }, `${place}.measure`) : null),
    testimony === null && leaning
      ? teller.tellAnyhow(LEANING, { f: leaning }, `${place}.leaning`)
      : null,
  ]
  const rest = theme.facts.filter(({ fact }) => fact.id !== leaning?.id && fact.id !== measure?.id)
  const knots = knotsOf({ ...theme, facts: rest, pillar: rest[0]?.fact.id ?? '' }, told)
  return [
    first.flatMap((said) => said ?? []),
    ...knots.map((knot) => tellKnot(knot, teller, wordsAFact * knot.facts.length * 1.5)),
  ]
}
