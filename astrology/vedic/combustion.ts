import { isNode, type Graha, type SevenGraha } from './grahas.ts'
import { degreesFrom } from './span.ts'

/** How near the Sun a graha is lost in its light, degrees: direct and retrograde (Surya Siddhanta 9). */
const ORBS: Readonly<
  Record<Exclude<SevenGraha, 'sun'>, { readonly direct: number; readonly retrograde: number }>
> = {
  moon: { direct: 12, retrograde: 12 },
  mars: { direct: 17, retrograde: 17 },
  mercury: { direct: 14, retrograde: 12 },
  jupiter: { direct: 11, retrograde: 11 },
  venus: { direct: 10, retrograde: 8 },
  saturn: { direct: 15, retrograde: 15 },
}

/** Whether a graha is combust (asta). The Sun and the nodes never are. */
export function isCombust(
  graha: Graha,
  place: { readonly longitude: number; readonly retrograde: boolean },
  sunLongitude: number,
): boolean {
  if (graha === 'sun' || isNode(graha)) return false
  const orb = ORBS[graha][place.retrograde ? 'retrograde' : 'direct']
  const apart = degreesFrom(sunLongitude, place.longitude)
  return Math.min(apart, 360 - apart) <= orb
}
