import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { wheelPlace } from '#astrology/human-design/sky/wheel.ts'
import { nakshatraAt } from '#astrology/vedic/nakshatra.ts'
import { spanAt } from '#astrology/vedic/span.ts'
import { ASPECT_ANGLES } from '#astrology/western/aspects/aspects.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { houseOf } from '#astrology/western/zodiac/houses.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import {
  isSpanAtom,
  type Condition,
  type PlacedAtom,
  type SearchPoint,
} from '#astrology/search/condition.ts'
import type { SearchSky } from '#astrology/search/watched.ts'

/**
 * Whether a condition holds at one moment, asked of the ephemeris and of the functions that
 * charts are cast with: nothing of the search is used, so that the two can be held together.
 */
export function holdsAt(sky: SearchSky, condition: Condition, at: JulianDay): boolean {
  if ('and' in condition) return condition.and.every((each) => holdsAt(sky, each, at))
  if ('or' in condition) return condition.or.some((each) => holdsAt(sky, each, at))
  if ('not' in condition) return !holdsAt(sky, condition.not, at)
  if (isSpanAtom(condition)) throw new Error('is found as spans, and not at a moment')
  return atomHoldsAt(sky, condition, at)
}

function atomHoldsAt(sky: SearchSky, atom: PlacedAtom, at: JulianDay): boolean {
  const { ephemeris, lunar, ayanamsa } = sky
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  const lead = (options: object): number =>
    longitudeAt(sky, 'moon', at, options) - longitudeAt(sky, 'sun', at, options)
  if ('tithi' in atom) return atom.tithi.includes(spanAt(lead(lunar), 30) + 1)
  if ('karana' in atom) return atom.karana.includes(spanAt(lead(lunar), 60) + 1)
  if ('moon' in atom) return (spanAt(lead({}), 2) === 0) === (atom.moon === 'waxing')
  if ('yoga' in atom) {
    const sum = longitudeAt(sky, 'moon', at, lunar) + longitudeAt(sky, 'sun', at, lunar)
    return atom.yoga.includes(spanAt(sum, 27) + 1)
  }
  const { body } = atom
  if ('sign' in atom) return atom.sign.includes(signAt(longitudeAt(sky, body, at, zodiac)))
  if ('house' in atom) {
    const { houseSystem: system, place } = sky
    const { cusps } = ephemeris.houses(at, place!, { system, ...zodiac })
    return atom.house.includes(houseOf(longitudeAt(sky, body, at, zodiac), cusps))
  }
  if ('nakshatra' in atom) {
    const { number, pada } = nakshatraAt(longitudeAt(sky, body, at, lunar))
    return atom.nakshatra.some((part) => {
      return part.nakshatra === number && (part.pada === null || part.pada === pada)
    })
  }
  if ('gate' in atom) {
    const { gate, line } = wheelPlace(longitudeAt(sky, body, at, {}))
    return atom.gate.some(
      (part) => part.gate === gate && (part.line === null || part.line === line),
    )
  }
  if (!('aspect' in atom)) {
    // How it moves is seen from where it was and will be, not from the speed that is told with it.
    const [before, after] = [at - 1e-4, at + 1e-4].map((jd) => longitudeAt(sky, body, jd, {}))
    const moved = ((after! - before! + 540) % 360) - 180
    return moved < 0 === (atom.motion === 'retrograde')
  }
  const { aspect, to, orb, motion } = atom
  const orbAt = (jd: JulianDay): number => {
    const target = typeof to === 'number' ? to : longitudeAt(sky, to, jd, zodiac)
    return Math.abs(separation(longitudeAt(sky, body, jd, zodiac), target) - ASPECT_ANGLES[aspect])
  }
  if (orbAt(at) > orb) return false
  if (motion === undefined) return true
  return orbAt(at + 1e-5) < orbAt(at - 1e-5) === (motion === 'applying')
}

function longitudeAt(
  { ephemeris, place, houseSystem: system }: SearchSky,
  ...[point, at, options]: [SearchPoint, JulianDay, object]
): number {
  const angle = (name: 'ascendant' | 'midheaven'): number =>
    ephemeris.houses(at, place!, { system, ...options }).angles[name]
  switch (point) {
    case 'southNode':
      return (ephemeris.position('trueNode', at, options).longitude + 180) % 360
    case 'earth':
      return (ephemeris.position('sun', at, options).longitude + 180) % 360
    case 'ascendant':
    case 'midheaven':
      return angle(point)
    case 'descendant':
      return (angle('ascendant') + 180) % 360
    case 'imumCoeli':
      return (angle('midheaven') + 180) % 360
    default:
      return ephemeris.position(point, at, options).longitude
  }
}
