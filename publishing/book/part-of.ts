import type { DocumentPlan } from '#core/job-types.ts'
import { titleOf } from '#core/titles.ts'
import type { NumberedText } from '#writing/text.ts'
import type { Drawing } from '../charts/drawing.ts'
import type { Part } from '../document.ts'
import { positionTables, type CastPerson } from './positions/position-tables.ts'

/** A document of a package, with its text and what is drawn for it, as a part of what is printed. */
export function partOf(
  plan: Pick<DocumentPlan, 'id' | 'subject' | 'theme'>,
  {
    text,
    people,
    charts,
  }: {
    readonly text: NumberedText
    readonly people: readonly CastPerson[]
    readonly charts: readonly Drawing[]
  },
): Part {
  const label = titleOf({ people }, plan)
  return {
    id: plan.id,
    label,
    theme: label.slice(label.lastIndexOf(' · ') + 3),
    text,
    charts,
    tables: positionTables(plan.id, people),
  }
}
