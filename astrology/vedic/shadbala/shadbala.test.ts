import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { signsOfSeven } from '#astrology/vedic/dignity.ts'
import { exactBirth } from '#astrology/vedic/exact-birth.fixture.ts'
import { SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { naturalBenefics } from '#astrology/vedic/natural-benefics.ts'
import { vedicDayAt } from '#astrology/vedic/panchanga/vedic-day.ts'
import { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import golden from '#test/golden/vedic_shadbala.json' with { type: 'json' }
import { yuddhaBala } from './kala-bala.ts'
import { REQUIRED_RUPAS, shadbala } from './shadbala.ts'

const ephemeris = await loadEphemeris()
const place = { latitude: golden.lat, longitude: golden.lng }
const jd = Date.parse(`${golden.local}+05:30`) / 86_400_000 + 2440587.5

const offsetSeconds = 5.5 * 3600

function bookChart() {
  const options = VedicOptions.parse({ ayanamsa: 'raman' })
  const chart = castVedic(ephemeris, exactBirth(jd, place, offsetSeconds), options)
  const { angles } = ephemeris.houses(jd, place, { system: 'porphyry', ayanamsa: 'raman' })
  return shadbala({
    // The book's own longitudes, reckoned by hand, stand up to 0.06 degrees from the sky's.
    longitudes: bySeven((_, index) => golden.sidereal_lon[index]!),
    signs: signsOfSeven(chart.grahas),
    lagna: chart.lagna!.sign,
    angles,
    benefics: naturalBenefics(chart.grahas),
    wars: [],
    ayanamsaDegrees: chart.ayanamsa.degrees,
    time: { jd, day: vedicDayAt(ephemeris, jd, place)!, offsetSeconds },
  })
}

function bySeven<T>(of: (graha: SevenGraha, index: number) => T): Record<SevenGraha, T> {
  return Object.fromEntries(
    SEVEN_GRAHAS.map((graha, index) => [graha, of(graha, index)]),
  ) as Record<SevenGraha, T>
}

/**
 * The book's slips. Its Mars has 64.3 for direction, of 60 at most: the way round was not
 * taken (192.9 for 167.1 degrees). Saturn's exaltation and motion are out by under a point.
 */
const SLIPS: Readonly<Record<string, number>> = { 'dig mars': 9, 'uchcha saturn': 0.8 }
const HAND_RECKONING = 0.6

describe('shadbala', () => {
  const result = bookChart()
  const parts = [
    ...(['uchcha', 'saptavargaja', 'ojayugma', 'kendra', 'drekkana'] as const).map(
      (part) => [part, golden[part], (graha: SevenGraha) => result[graha].sthana[part]] as const,
    ),
    ...(
      ['nathonnatha', 'paksha', 'tribhaga', 'abda', 'masa', 'vara', 'hora', 'ayana'] as const
    ).map((part) => [part, golden[part], (graha: SevenGraha) => result[graha].kala[part]] as const),
    ...(['dig', 'cheshta', 'naisargika', 'drik'] as const).map(
      (part) => [part, golden[part], (graha: SevenGraha) => result[graha][part]] as const,
    ),
  ]

  it.each(parts)('reckons %s as the book does', (part, printed, of) => {
    for (const [index, graha] of SEVEN_GRAHAS.entries()) {
      const allowed = SLIPS[`${part} ${graha}`] ?? HAND_RECKONING
      expect(Math.abs(of(graha) - printed[index]!)).toBeLessThan(allowed)
    }
  })

  it('ranks the seven as the book does', () => {
    const ratios = bySeven((graha, index) => golden.rupas[index]! / REQUIRED_RUPAS[graha])
    const ranked = SEVEN_GRAHAS.toSorted((a, b) => ratios[b] - ratios[a])
    expect(bySeven((graha) => result[graha].rank)).toEqual(
      bySeven((graha) => ranked.indexOf(graha) + 1),
    )
  })

  it('adds its six parts up', () => {
    for (const { sthana, dig, kala, cheshta, naisargika, drik, total, rupas } of Object.values(
      result,
    )) {
      expect(sthana.total + dig + kala.total + cheshta + naisargika + drik).toBeCloseTo(total, 9)
      expect(rupas).toBeCloseTo(total / 60, 9)
    }
  })
})

describe('yuddhaBala', () => {
  it('gives the winner what it takes from the loser', () => {
    const strengths = { mars: 300, venus: 336 } as Readonly<Record<string, number>>
    const points = yuddhaBala([{ winner: 'mars', loser: 'venus' }], (graha) => strengths[graha]!)
    expect(points.mars).toBeCloseTo(5, 9)
    expect([points.venus, points.sun]).toEqual([-points.mars, 0])
  })
})
