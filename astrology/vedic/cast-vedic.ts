import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Body, Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { isNode, type Graha } from './grahas.ts'
import { siderealPoint } from './sidereal-point.ts'
import { placesBetween } from './signs.ts'
import type { GrahaPlace, Grahas, SiderealPoint, VedicChart } from './vedic-chart.ts'
import { DEFAULT_VEDIC_OPTIONS, type VedicOptions } from './vedic-options.ts'

/**
 * The sidereal chart of a birth. Without a birth time it is cast for the middle of the day
 * and knows neither lagna nor houses.
 */
export function castVedic(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: VedicOptions = DEFAULT_VEDIC_OPTIONS,
): VedicChart {
  const lagna = moment.certainty.kind === 'unknown' ? null : lagnaOf(ephemeris, moment, options)
  return {
    jd: moment.jd,
    options,
    ayanamsa: {
      name: options.ayanamsa,
      degrees: ephemeris.ayanamsa(options.ayanamsa, moment.jd),
    },
    lagna,
    grahas: grahasAt(ephemeris, moment.jd, { lagna, options }),
  }
}

function lagnaOf(ephemeris: Ephemeris, moment: BirthMoment, options: VedicOptions): SiderealPoint {
  const { ayanamsa } = options
  const houses = ephemeris.houses(moment.jd, moment.place, { system: 'wholeSign', ayanamsa })
  return siderealPoint(houses.angles.ascendant)
}

function grahasAt(
  ephemeris: Ephemeris,
  jd: number,
  { lagna, options }: { lagna: SiderealPoint | null; options: VedicOptions },
): Grahas {
  const place = (graha: Graha): GrahaPlace => {
    const position = ephemeris.position(bodyOf(graha, options), jd, {
      ayanamsa: options.ayanamsa,
      // A node has no light to be late or bent.
      geometric: options.positions === 'geometric' && !isNode(graha),
    })
    const opposite = graha === 'ketu'
    const point = siderealPoint(position.longitude + (opposite ? 180 : 0))
    return {
      ...point,
      latitude: opposite ? -position.latitude : position.latitude,
      declination: opposite ? -position.declination : position.declination,
      speed: position.speed,
      retrograde: position.speed < 0,
      house: lagna === null ? null : placesBetween(lagna.sign, point.sign),
    }
  }
  return {
    sun: place('sun'),
    moon: place('moon'),
    mars: place('mars'),
    mercury: place('mercury'),
    jupiter: place('jupiter'),
    venus: place('venus'),
    saturn: place('saturn'),
    rahu: place('rahu'),
    ketu: place('ketu'),
  }
}

/** The body the ephemeris is asked for; Ketu is the point opposite Rahu. */
function bodyOf(graha: Graha, options: VedicOptions): Body {
  if (!isNode(graha)) return graha
  return options.node === 'mean' ? 'meanNode' : 'trueNode'
}
