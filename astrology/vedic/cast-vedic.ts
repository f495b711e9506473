import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { ashtakavarga } from './ashtakavarga/ashtakavarga.ts'
import { bhavasOf, type Angles } from './bhavas.ts'
import { eightCharaKarakas, sevenCharaKarakas } from './chara-karakas.ts'
import { dashaTimelines } from './dashas/timelines.ts'
import { signsOfSeven } from './dignity.ts'
import { doshasOf } from './doshas/doshas.ts'
import { grahaPlaces } from './graha-places.ts'
import { grahaPositions } from './graha-positions.ts'
import { longitudesOf } from './grahas.ts'
import { naturalBenefics } from './natural-benefics.ts'
import { panchangaAt } from './panchanga/panchanga.ts'
import { planetaryWars } from './planetary-war.ts'
import { shadbala } from './shadbala/shadbala.ts'
import { siderealPoint } from './sidereal-point.ts'
import { vargaCharts } from './vargas.ts'
import type { VedicChart } from './vedic-chart.ts'
import { DEFAULT_VEDIC_OPTIONS, type VedicOptions } from './vedic-options.ts'
import { vimsopakaOf } from './vimsopaka.ts'
import { chartYogas } from './yogas/chart-yogas.ts'

/**
 * The sidereal chart of a birth. Without a birth time it is cast for the middle of the day
 * and knows neither lagna nor what hangs on it: houses, ashtakavarga, shadbala. `near`, the
 * chart of a moment close by at the same place and by the same options, spares work.
 */
export function castVedic(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: VedicOptions = DEFAULT_VEDIC_OPTIONS,
  near: VedicChart | null = null,
): VedicChart {
  const { jd } = moment
  const angles = moment.certainty.kind === 'unknown' ? null : anglesOf(ephemeris, moment, options)
  const lagna = angles === null ? null : siderealPoint(angles.ascendant)
  const bhavas = angles === null ? null : bhavasOf(angles, options.bhavas)
  const grahas = grahaPlaces(grahaPositions(ephemeris, jd, options), bhavas)
  const longitudes = longitudesOf(grahas)
  const vargas = vargaCharts(lagna?.longitude ?? null, longitudes)
  const panchanga = panchangaAt(ephemeris, moment, options, near?.panchanga)
  const chart = {
    jd,
    options,
    ayanamsa: { name: options.ayanamsa, degrees: ephemeris.ayanamsa(options.ayanamsa, jd) },
    lagna,
    grahas,
    bhavas,
    wars: planetaryWars(grahas),
    karakas: { seven: sevenCharaKarakas(grahas), eight: eightCharaKarakas(grahas) },
    vargas,
    vimsopaka: vimsopakaOf(longitudes, signsOfSeven(grahas)),
    dashas: dashaTimelines(longitudes.moon, jd, options),
    panchanga,
    yogas: chartYogas({ jd, lagna, grahas, vargas, options, panchanga }, near),
    doshas: doshasOf(ephemeris, jd, { lagna, grahas, options }),
  }
  return { ...chart, ...strengthsOf(chart, angles, moment) }
}

/** What only a known time of birth can tell. */
function strengthsOf(
  chart: Omit<VedicChart, 'ashtakavarga' | 'shadbala'>,
  angles: Angles | null,
  { jd, offsetSeconds }: BirthMoment,
): Pick<VedicChart, 'ashtakavarga' | 'shadbala'> {
  const { lagna, grahas, options, wars, ayanamsa, panchanga } = chart
  if (lagna === null || angles === null) return { ashtakavarga: null, shadbala: null }
  const signs = signsOfSeven(grahas)
  return {
    ashtakavarga: ashtakavarga({ ...signs, lagna: lagna.sign }, options.ashtakavarga),
    shadbala:
      panchanga.day === null
        ? null
        : shadbala({
            longitudes: longitudesOf(grahas),
            signs,
            lagna: lagna.sign,
            angles,
            benefics: naturalBenefics(grahas),
            wars,
            ayanamsaDegrees: ayanamsa.degrees,
            time: { jd, day: panchanga.day, offsetSeconds },
          }),
  }
}

/** The sidereal angles of a moment at its place. */
export function anglesOf(
  ephemeris: Ephemeris,
  moment: Pick<BirthMoment, 'jd' | 'place'>,
  { ayanamsa }: VedicOptions,
): Angles {
  return ephemeris.houses(moment.jd, moment.place, { system: 'wholeSign', ayanamsa }).angles
}
