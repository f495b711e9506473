import { EVERYTHING_ELSE, part, type SectionPlan } from './section-plan.ts'

/** A hook is one breath long: no headings but its title. */
const ONE_BREATH: readonly SectionPlan[] = [part('light', '', EVERYTHING_ELSE)]

export const HOOKS: Readonly<Record<'sun' | 'moon' | 'rising', readonly SectionPlan[]>> = {
  sun: ONE_BREATH,
  moon: ONE_BREATH,
  rising: ONE_BREATH,
}
