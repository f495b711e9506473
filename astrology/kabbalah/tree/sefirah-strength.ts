import {
  essentialDignities,
  type EssentialDignity,
  type Sect,
} from '#astrology/western/dignities/dignities.ts'
import { DOMICILE_RULERS } from '#astrology/western/dignities/dignity-tables.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { KabbalahChart, SefirahState, SefirahStrength } from '../kabbalah-chart.ts'

/**
 * How each sefirah is held up by the sky: the essential dignity of its planet, in the
 * Western chart's points. Malkhut, which has no light of its own, takes that of the lord
 * of the rising sign.
 */
export function sefirotOf(
  points: KabbalahChart['points'],
  sect: Sect | null,
): KabbalahChart['sefirot'] {
  const longitudes = Object.fromEntries(
    CLASSICAL_PLANETS.map((planet) => [planet, points[planet].longitude]),
  ) as Record<ClassicalPlanet, number>
  const judged = new Map(
    essentialDignities(longitudes, sect).map((dignity) => [dignity.planet, dignity]),
  )
  const stateOf = (body: ClassicalPlanet): SefirahState => ({
    body,
    sign: points[body].sign,
    ...strengthOf(judged.get(body)!),
  })
  const { ascendant } = points
  return {
    Binah: stateOf('saturn'),
    Chesed: stateOf('jupiter'),
    Gevurah: stateOf('mars'),
    Tiferet: stateOf('sun'),
    Netzach: stateOf('venus'),
    Hod: stateOf('mercury'),
    Yesod: stateOf('moon'),
    Malkhut: ascendant && {
      body: 'ascendant',
      sign: ascendant.sign,
      ...strengthOf(judged.get(DOMICILE_RULERS[ascendant.sign])!),
    },
  }
}

function strengthOf(
  dignity: EssentialDignity,
): Pick<SefirahState, 'dignities' | 'debilities' | 'points' | 'strength'> {
  const { dignities, debilities, score } = dignity
  return { dignities, debilities, points: score, strength: strengthBy(dignity) }
}

function strengthBy({ dignities, debilities }: EssentialDignity): SefirahStrength | null {
  if (debilities.includes('detriment') || debilities.includes('fall')) return 'strained'
  if (dignities.includes('domicile') || dignities.includes('exaltation')) return 'strong'
  if (dignities.length > 0) return 'supported'
  return debilities.includes('peregrine') ? 'bare' : null
}
