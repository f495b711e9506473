import type { PartsBody } from '#astrology/facts.ts'
import type { SkyReading } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { houseOf, ordinalOf } from '../zodiac/houses.ts'
import { PLANETS, POINT_NAMES } from '../zodiac/points.ts'

/** In which of the host's houses each planet of the guest falls; nowhere without houses. */
export function overlayFacts(
  whose: 'p1' | 'p2',
  guest: SkyReading,
  { houses }: SkyReading,
): PartsBody[] {
  if (houses === null) return []
  const partnerWhose = whose === 'p1' ? 'p2' : 'p1'
  return PLANETS.map((planet) => {
    const house = houseOf(guest.bodies[planet].longitude, houses.cusps)
    const body = POINT_NAMES[planet]
    return {
      topic: 'overlay',
      property: `${whose}-${planet}-in-${partnerWhose}`,
      value: house,
      marks: [{ whose, body, relation: 'falls', partnerWhose, house }],
      sentence: `{${whose}}'s ${body} falls in {${partnerWhose}}'s ${ordinalOf(house)} house.`,
      rule: RULES.overlay,
    }
  })
}
