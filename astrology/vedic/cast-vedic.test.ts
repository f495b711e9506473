import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import golden from '#test/golden/vedic_charts.json' with { type: 'json' }
import vargas from '#test/golden/vedic_vargas.json' with { type: 'json' }
import { ashtakavarga } from './ashtakavarga/ashtakavarga.ts'
import { castVedic } from './cast-vedic.ts'
import { signsOfSeven } from './dignity.ts'
import { exactBirth } from './exact-birth.fixture.ts'
import { grahaPositions } from './graha-positions.ts'
import { GRAHAS, type Graha } from './grahas.ts'
import { signAt } from './signs.ts'
import { VARGAS, vargaSign } from './vargas.ts'
import { DEFAULT_VEDIC_OPTIONS } from './vedic-options.ts'

const ephemeris = await loadEphemeris()
const ARCSECOND = 1 / 3600

const capital = (graha: Graha): 'Sun' => (graha[0]!.toUpperCase() + graha.slice(1)) as 'Sun'

const chennai = vargas.cases[0]!
const shortSigns = (signs: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(signs).map(([name, sign]) => [capital(name as Graha), sign!.slice(0, 3)]),
  )

describe('castVedic', () => {
  it('casts the Chennai chart and its vargas from the moment and place', () => {
    const jd = Date.parse(`${chennai.local!}+05:30`) / 86_400_000 + 2440587.5
    const place = { latitude: chennai.lat!, longitude: chennai.lng! }
    const chart = castVedic(ephemeris, exactBirth(jd, place, 5.5 * 3600))
    for (const graha of GRAHAS) {
      const printed = chennai.D1_longitudes![capital(graha)]
      // Printed to the hundredth, and in geometric places.
      expect(Math.abs(chart.grahas[graha].longitude - printed)).toBeLessThan(0.02)
    }
    for (const varga of VARGAS.filter((each) => each !== 2)) {
      const { lagna, grahas } = chart.vargas[`D${varga}`]
      const expected = chennai.vargas![`D${varga}` as 'D9']
      expect({ ...shortSigns(grahas), Lagna: lagna!.slice(0, 3) }).toEqual(expected)
    }
  })

  it('finds 337 bindus in a thousand births', () => {
    const births = Array.from({ length: 1000 }, (_, index) => index)
    const totals = births.map((index) => {
      const jd = 2_415_020 + index * 41.237
      const grahas = grahaPositions(ephemeris, jd, DEFAULT_VEDIC_OPTIONS)
      const { angles } = ephemeris.houses(
        jd,
        { latitude: (index % 121) - 60, longitude: (index * 7) % 180 },
        { system: 'wholeSign', ayanamsa: 'lahiri' },
      )
      const signs = { ...signsOfSeven(grahas), lagna: signAt(angles.ascendant) }
      return ashtakavarga(signs).sarva.reduce((sum, count) => sum + count, 0)
    })
    expect(new Set(totals)).toEqual(new Set([337]))
  })

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
