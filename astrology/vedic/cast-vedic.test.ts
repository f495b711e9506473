import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import golden from '#test/golden/vedic_charts.json' with { type: 'json' }
import { castVedic } from './cast-vedic.ts'
import { exactBirth } from './exact-birth.ts'
import { GRAHAS, type Graha } from './grahas.ts'
import { vargaSign } from './vargas.ts'

const ephemeris = await loadEphemeris()
const ARCSECOND = 1 / 3600

const capital = (graha: Graha): 'Sun' => (graha[0]!.toUpperCase() + graha.slice(1)) as 'Sun'

describe('castVedic', () => {
  it.each(golden.cases)('casts the birth of $id as recomputed', ({ jd_ut, lat, lng, derived }) => {
    const chart = castVedic(ephemeris, exactBirth(jd_ut, { latitude: lat, longitude: lng }))
    expect(chart.ayanamsa.degrees).toBeCloseTo(derived.ayanamsa_lahiri, 4)
    for (const graha of GRAHAS) {
      const place = chart.grahas[graha]
      const name = capital(graha)
      expect(Math.abs(place.longitude - derived.lon[name])).toBeLessThan(ARCSECOND)
      expect(place.sign.slice(0, 3)).toBe(derived.sign[name])
      expect([place.nakshatraNumber, place.pada]).toEqual(derived.nakshatra[name])
      expect(place.house).toBe(derived.whole_sign_house[name])
      expect(vargaSign(9, place.longitude).slice(0, 3)).toBe(derived.D9[name])
      expect(vargaSign(10, place.longitude).slice(0, 3)).toBe(derived.D10[name])
    }
    expect(Math.abs(chart.lagna!.longitude - derived.lon.Lagna)).toBeLessThan(ARCSECOND)
    expect(chart.lagna!.nakshatraNumber).toBe(derived.nakshatra.Lagna[0])
    expect(chart.grahas.moon.nakshatra).toBe(derived.moon_nakshatra)
  })

  it.each(golden.cases.filter((each) => 'third_party' in each))(
    'agrees with swetest on $id',
    ({ jd_ut, lat, lng, third_party: other }) => {
      const chart = castVedic(ephemeris, exactBirth(jd_ut, { latitude: lat, longitude: lng }))
      const printed = { ...other!, Rahu: other!.MeanNode }
      for (const graha of GRAHAS.filter((each) => each !== 'ketu')) {
        const apart = Math.abs(chart.grahas[graha].longitude - printed[capital(graha)])
        expect(apart).toBeLessThan(0.5 * ARCSECOND)
      }
      expect(Math.abs(chart.lagna!.longitude - other!.Lagna)).toBeLessThan(0.5 * ARCSECOND)
    },
  )
})
