import type { DocumentPlan, DocumentTheme } from '#core/job-types.ts'
import { SYSTEM_TITLES, SYSTEMS, type System } from '#core/systems.ts'
import type { Names } from '#astrology/facts.ts'

/** `Western Astrology: Iya`, `The Verdict: Iya and Jonathan`. */
export function titleOf({ subject, theme }: DocumentPlan, names: Names): string {
  const whom =
    subject === 'couple' ? `${names.p1} and ${names.p2 ?? ''}`.trim() : (names[subject] ?? '')
  if (theme === 'verdict') return `The Verdict: ${whom}`
  return isSystem(theme) ? `${SYSTEM_TITLES[theme]}: ${whom}` : `${HOOK_TITLES[theme]}: ${whom}`
}

export function isSystem(theme: DocumentTheme): theme is System {
  return (SYSTEMS as readonly string[]).includes(theme)
}

const HOOK_TITLES = { sun: 'The Sun', moon: 'The Moon', rising: 'The Rising Sign' } as const
