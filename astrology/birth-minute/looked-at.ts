import type { Fact } from '../facts.ts'

/** What people look for when the time of birth moves, by what follows the subject in a fact's id. */
const LOOKED_AT: readonly RegExp[] = [
  /^western\.(?:ascendant|midheaven|moon|sun|lotOfFortune)\.sign$/,
  /^western\.(?:sun|moon|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto)\.house$/,
  /^western\.chart\.(?:sect|lunarPhase)$/,
  /^western\.house[17]\.ruler$/,
  /^western\.house1\.rulerHouse$/,
  /^vedic\.(?:lagna|moon)\.(?:sign|nakshatra|pada)$/,
  /^vedic\.(?:sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu)\.house$/,
  /^vedic\.(?:dasha\.birthLord|D9\.lagna|panchanga\.tithi|mangalDosha\.grade)$/,
  /^humanDesign\.(?:type\.type|authority\.authority|profile\.profile|cross\.name|definition\.definition)$/,
  /^humanDesign\.\w+Center\.state$/,
  /^humanDesign\.channel\./,
  /^humanDesign\.(?:personality|design)(?:Sun|Earth|Moon)\.(?:gate|line)$/,
  /^geneKeys\.(?:lifesWork|evolution|radiance|purpose|attraction)\.line$/,
  /^kabbalah\.(?:hebrewDate\.date|weekday\.hour|malkhut\.sign|yesod\.sign|sefirot\.strongest|sunName\.number|pillars\.leaning)$/,
]

/** The name of a fact that people look for when the time moves, without whose it is; null of the others. */
export function lookedAt({ id }: Pick<Fact, 'id'>): string | null {
  const name = id.slice(id.indexOf('.') + 1)
  return LOOKED_AT.some((pattern) => pattern.test(name)) ? name : null
}
