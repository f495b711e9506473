import type { DocumentPlan } from '#core/job-types.ts'
import type { Fact } from '#astrology/facts.ts'

/**
 * What comes first when not everything can be said. Asked of `<topic>.<property>`, first
 * match wins. The order is editorial: what is most personal outweighs what a generation
 * shares, what is measured between two outweighs what either has alone. Within one weight
 * the order the astrology gave stays.
 */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(relationshipScore|compatibility)\.points|\.total$|rarity/i, 100],
  [/^(sun|moon|ascendant|lagna|tiferet|yesod)\.(sign|nakshatra|pada|house|strength|motion)/, 90],
  [/^(type|authority|profile|lifesWork|evolution|radiance|purpose|hebrewDate)\./, 90],
  [/^(ashtakoota|joint|sharedKey|sunName|hebrewMonth|month)\./, 80],
  [/^(electromagnetic|partnerKeys|cross|weekday|tikkun|sefirot)\./, 75],
  [
    /^(mercury|venus|mars|midheaven|malkhut|binah|chesed|gevurah|netzach|hod)\.(sign|house|motion|nakshatra|pada|strength)/,
    70,
  ],
  [/^chart\./, 66],
  [/^(runningDasha|nextDasha)\./, 68],
  [/^(lord\d+|D\d+|shadbala|ashtakavarga)\./, 20],
  [/^(definition|channel|yoga|dosha|mangal)|dasha|Center\./, 65],
  [/^(jupiter|saturn|rahu|ketu)\.(sign|house|motion|nakshatra|pada)/, 60],
  [/^(aspect|synastry|pattern|relationshipScore|companionship|completedChannel)/, 55],
  [/^(uranus|neptune|pluto|trueNode|chiron)\.(sign|house|motion)/, 45],
  [
    /\.(degree|fine|fixing|doubleLetter|letter|face|bound|peregrine)$|^(aspectMotion|house\d+|houses)\b/,
    10,
  ],
]

const UNKNOWN = 40

export function weightOf({ subject }: DocumentPlan, fact: Fact): number {
  const asked = `${fact.topic}.${fact.property}`
  const own = WEIGHTS.find(([pattern]) => pattern.test(asked))?.[1] ?? UNKNOWN
  const shared = subject === 'couple' && fact.subject === 'couple' ? 100 : 0
  return own + shared
}
