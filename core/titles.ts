import type { DocumentPlan, DocumentTheme } from './job-types.ts'
import type { PersonSnapshot } from './person.ts'
import { SYSTEM_TITLES } from './systems.ts'

const THEME_TITLES: Readonly<Record<DocumentTheme, string>> = {
  ...SYSTEM_TITLES,
  verdict: 'The Verdict',
  sun: 'Sun',
  moon: 'Moon',
  rising: 'Rising',
}

/** A document's title as people see it: `Michael · Vedic Astrology`, `Michael & Charmaine · The Verdict`. */
export function titleOf(
  { people }: { readonly people: readonly Pick<PersonSnapshot, 'name'>[] },
  { subject, theme }: Pick<DocumentPlan, 'subject' | 'theme'>,
): string {
  const names = people.map(({ name }) => name)
  const who = { p1: names[0], p2: names[1], couple: names.join(' & ') }[subject]
  return `${who} · ${THEME_TITLES[theme]}`
}
