import { EVERYTHING_ELSE, type SectionPlan } from './section-plan.ts'

/** Everything weighed. The composer groups the facts of each section by system. */
export const VERDICT: readonly SectionPlan[] = [
  { key: 'scores', heading: 'What Was Measured', wants: /score|rarity|total|points/i },
  { key: 'whole', heading: 'What the Five Systems Say', wants: EVERYTHING_ELSE },
]
