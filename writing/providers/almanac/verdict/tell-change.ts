import type { Paragraph } from '../plan/paragraph.ts'
import {
  CHANGES,
  CHANGES_OF_TWO,
  MISSING,
  UNCOUNTED,
  UNWEIGHED,
} from '../skeletons/verdict-changes.ts'
import { NO_TIME } from '../skeletons/verdict-time.ts'
import { listed } from '../clauses/clause.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** What the verdict hangs on: what weighs most in it, what a birth time leaves open, who could not be heard. */
export function tellChange({ theme, brief, told, teller, place }: Court): readonly Paragraph[] {
  teller.startParagraph()
  const facts = [...theme.facts.map(({ fact }) => fact.id), ...theme.recalls].flatMap(
    (id) => told.get(id) ?? [],
  )
  const [one, two, three, four] = facts
  const weighed = (rank: 'first' | 'next', f?: Told, g?: Told) =>
    (f && g ? teller.tell(CHANGES_OF_TWO[rank], { f, g }, `${place}.${rank}`) : null) ??
    (f ? teller.tellAnyhow(CHANGES[rank], { f }, `${place}.${rank}`) : null)
  const said = [weighed('first', one, two), weighed('next', three, four)]
  const open = brief.withheld.length > 0 ? teller.choose(NO_TIME, 'change.time') : null
  const missing = brief.missing.length > 0 ? teller.choose(MISSING, 'change.missing') : null
  const isScored = told.has('couple.together.score.overall')
  const uncounted = teller.choose(isScored ? UNCOUNTED : UNWEIGHED, `${place}.uncounted`)
  const heard = missing?.replace('[missing]', listed(brief.missing)) ?? null
  return [
    [
      ...(open === null
        ? []
        : [teller.quote({ text: open, cites: brief.withheld.slice(0, 1).map(({ id }) => id) })]),
      ...(heard === null ? [] : [teller.quote({ text: heard, cites: [] })]),
      ...said.flatMap((each) => each ?? []),
      ...(uncounted === null ? [] : [teller.quote({ text: uncounted, cites: [] })]),
    ],
  ]
}
