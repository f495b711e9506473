import type { DocumentPlan } from '#core/job-types.ts'
import type { Fact } from '#astrology/facts.ts'

/**
 * What comes first when not everything can be said. Asked of `<topic>.<property>`, first
 * match wins. The order is editorial: what is most personal outweighs what a generation
 * shares, what is measured between two outweighs what either has alone.
 */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/score|total|rarity/i, 100],
  [/^(sun|moon|ascendant|lagna|rising)\.(sign|nakshatra|house)/, 90],
  [/\.(type|authority|strategy|profile)$|^(type|authority|profile)\./, 90],
  [/^(lifesWork|evolution|radiance|purpose)\b/, 90],
  [/hebrewDate|birthDate/i, 90],
  [/^(sun|moon|ascendant|lagna|rising)\b/, 80],
  [/electromagnetic|koota|nadi|bhakoot|shared/i, 80],
  [/^(mercury|venus|mars|midheaven)\b/, 70],
  [/cross|definition|channel|yoga|dosha|dasha|sefir|letter/i, 65],
  [/^(jupiter|saturn|rahu|ketu)\b/, 60],
  [/aspect|pattern|center/i, 55],
  [/^(uranus|neptune|pluto|trueNode|northNode)\b/, 45],
]

export function weightOf({ subject }: DocumentPlan, fact: Fact): number {
  const asked = `${fact.topic}.${fact.property}`
  const own = WEIGHTS.find(([pattern]) => pattern.test(asked))?.[1] ?? 40
  const shared = subject === 'couple' && fact.subject === 'couple' ? 100 : 0
  return own + shared
}
