import type { DocumentPlan, DocumentTheme } from '#core/job-types.ts'
import { SYSTEM_TITLES, SYSTEMS, type System } from '#core/systems.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import { HOOKS } from './hook-outlines.ts'
import { INDIVIDUALS } from './individual-outlines.ts'
import { OVERLAYS } from './overlay-outlines.ts'
import { EVERYTHING_ELSE, part, type SectionPlan } from './section-plan.ts'

/** What one document is made of, in reading order. */
export interface Outline {
  readonly title: string
  readonly sections: readonly SectionPlan[]
}

export function outlineOf(document: DocumentPlan, names: Names): Outline {
  return { title: titleOf(document, names), sections: sectionsOf(document) }
}

export function isSystem(theme: DocumentTheme): theme is System {
  return (SYSTEMS as readonly string[]).includes(theme)
}

function sectionsOf({ subject, theme }: DocumentPlan): readonly SectionPlan[] {
  if (theme === 'verdict') return VERDICT
  if (!isSystem(theme)) return HOOKS[theme]
  return subject === 'couple' ? OVERLAYS[theme] : INDIVIDUALS[theme]
}

function titleOf({ subject, theme }: DocumentPlan, names: Names): string {
  const whom =
    subject === 'couple' ? `${names.p1} and ${names.p2 ?? ''}`.trim() : (names[subject] ?? '')
  if (theme === 'verdict') return `The Verdict: ${whom}`
  return isSystem(theme) ? `${SYSTEM_TITLES[theme]}: ${whom}` : `${HOOK_TITLES[theme]}: ${whom}`
}

/** A verdict weighs system by system, so all of it is one section until it is told. */
const VERDICT: readonly SectionPlan[] = [part('testimony', 'The Testimony', EVERYTHING_ELSE)]

const HOOK_TITLES = { sun: 'The Sun', moon: 'The Moon', rising: 'The Rising Sign' } as const

export interface FilledSection extends SectionPlan {
  readonly facts: readonly Fact[]
}

/** Each fact put into its section, order kept. */
export function fillSections(
  sections: readonly SectionPlan[],
  facts: readonly Fact[],
): readonly FilledSection[] {
  const home = (fact: Fact) =>
    sections.find(({ wants }) => wants.test(`${fact.topic}.${fact.property}`))
  const homes = facts.map((fact) => home(fact))
  return sections.map((section) => ({
    ...section,
    facts: facts.filter((_, index) => homes[index] === section),
  }))
}
