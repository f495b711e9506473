import type { Fact } from '#astrology/facts.ts'
import type { DocumentPlan } from '#core/job-types.ts'
import type { Register, Theme, Thesis } from './brief.ts'
import { byWeight, ofPerson, type Candidate } from './candidates.ts'
import { withTokens } from './links.ts'
import { themeOf } from './themes.ts'

/** One argument in three parts: what a person wants, what they need, what they show. */
const PARTS = {
  sun: { id: 'wants', about: 'what this person wants' },
  moon: { id: 'needs', about: 'what this person needs' },
  rising: { id: 'shows', about: 'what this person shows' },
} as const
export type Light = keyof typeof PARTS

/** Six facts are as much as nine hundred characters bear. */
const MOST_FACTS = 6
const FEWEST_FACTS = 4

/** The light's facts, its own alone: what two lights make between them is told with the first of them. */
const OWN: Readonly<Record<Light, RegExp>> = {
  sun: /^sun\.|^aspect\.(?:sun-\w+|\w+-sun)$|^house10\.rulerHouse$/,
  moon: /^moon\.|^aspect\.(?:moon-\w+|(?!sun)\w+-moon)$|^chart\.lunarPhase$/,
  rising:
    /^ascendant\.|^aspect\.(?:(?!sun|moon)\w+-ascendant|ascendant-\w+)$|^house1\.ruler|^chart\.(?:shape|finalDispositor)$|^descendant\.sign$/,
}

/** What stands in where the time of birth keeps a light's own things back. */
const INSTEAD: Readonly<Record<Light, RegExp>> = {
  sun: /^mars\.(?:sign|domicile|exaltation|detriment|fall|motion)$/,
  moon: /^venus\.(?:sign|domicile|exaltation|detriment|fall|motion)$|^aspect\.venus-/,
  rising: /^mercury\.|^aspect\.mercury-|^balance\.|^pattern\./,
}

export function isLight(theme: DocumentPlan['theme']): theme is Light {
  return theme in PARTS
}

/** The one theme of a hook. Its sign first among equals; the rarest true thing is named by the brief's `rare`. */
export function hookTheme(
  facts: readonly Fact[],
  { subject, light, register }: { subject: Fact['subject']; light: Light; register: Register },
): Theme {
  const { matters, among } = ofPerson(facts, { system: 'western', subject, register })
  const own = among(matters).filter(({ fact }) => OWN[light].test(`${fact.topic}.${fact.property}`))
  const spare = among(matters).filter(({ fact }) =>
    INSTEAD[light].test(`${fact.topic}.${fact.property}`),
  )
  const chosen = [
    ...own.toSorted(essentialFirst).slice(0, MOST_FACTS),
    ...spare.slice(0, Math.max(0, FEWEST_FACTS - own.length)),
  ]
  const { id, about } = PARTS[light]
  return themeOf({ id, about, facts: chosen.map(withTokens) })
}

function essentialFirst(one: Candidate, other: Candidate): number {
  return Number(other.isEssential) - Number(one.isEssential) || byWeight(one, other)
}

/** A part of the argument stands on its light, and against it is what strains. */
export function hookThesis({ id, pillar, counter, facts }: Theme): Thesis {
  const against = counter === null ? [] : [counter]
  const rest = facts.map(({ fact }) => fact.id).filter((each) => each !== counter)
  return { kind: id as Thesis['kind'], for: [...new Set([pillar, ...rest])].slice(0, 4), against }
}
