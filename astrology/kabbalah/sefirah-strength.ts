import type { ClassicalPlanet } from '#astrology/western/points.ts'
import type { Sign } from '#astrology/western/zodiac.ts'
import {
  DIGNITY_POINTS,
  essentialDignities,
  LORD_OF_SIGN,
  type EssentialDignity,
  type Sect,
} from './essential-dignity.ts'
import type { KabbalahChart, SefirahState, SefirahStrength } from './kabbalah-chart.ts'

/**
 * How each sefirah is held up by the sky: the essential dignity of its planet, in Lilly's
 * points. Malkhut, which has no light of its own, takes that of the lord of the rising sign.
 */
export function sefirotOf(
  points: KabbalahChart['points'],
  sect: Sect | null,
): KabbalahChart['sefirot'] {
  const stateOf = (body: ClassicalPlanet): SefirahState => ({
    body,
    sign: points[body].sign,
    ...strengthOf(body, points[body].sign, sect),
  })
  return {
    Binah: stateOf('saturn'),
    Chesed: stateOf('jupiter'),
    Gevurah: stateOf('mars'),
    Tiferet: stateOf('sun'),
    Netzach: stateOf('venus'),
    Hod: stateOf('mercury'),
    Yesod: stateOf('moon'),
    Malkhut: malkhutOf(points, sect),
  }
}

function malkhutOf(points: KabbalahChart['points'], sect: Sect | null): SefirahState | null {
  if (points.ascendant === null) return null
  const lord = LORD_OF_SIGN[points.ascendant.sign]
  return {
    body: 'ascendant',
    sign: points.ascendant.sign,
    ...strengthOf(lord, points[lord].sign, sect),
  }
}

function strengthOf(
  planet: ClassicalPlanet,
  sign: Sign,
  sect: Sect | null,
): Pick<SefirahState, 'dignities' | 'points' | 'strength'> {
  const dignities = essentialDignities(planet, sign, sect)
  const points = dignities.reduce((sum, dignity) => sum + DIGNITY_POINTS[dignity], 0)
  return { dignities, points, strength: strengthBy(dignities) }
}

function strengthBy(dignities: readonly EssentialDignity[]): SefirahStrength {
  if (dignities.includes('detriment') || dignities.includes('fall')) return 'strained'
  if (dignities.includes('domicile') || dignities.includes('exaltation')) return 'strong'
  return dignities.includes('triplicity') ? 'supported' : 'bare'
}
