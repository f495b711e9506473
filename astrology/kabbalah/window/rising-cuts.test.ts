import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { born, ofUnknownTime, within } from '../born.fixture.ts'
import { risingCuts } from './rising-cuts.ts'

const ephemeris = await loadEphemeris()
const signs = Array.from({ length: 12 }, (_, sign) => sign * 30)
const bornAt = (latitude: number) =>
  born({ date: '1987-03-21', time: '09:30', offsetSeconds: 0, latitude, longitude: 12 })

describe('risingCuts', () => {
  it.each([0, 48, -33.9, 60, 65])(
    'finds every sign that rises in a day at latitude %d',
    (latitude) => {
      const day = ofUnknownTime(bornAt(latitude))
      const cuts = risingCuts(ephemeris, day, signs)
      expect(cuts.length).toBeGreaterThanOrEqual(12)
      const apart = cuts.map((jd) => {
        const { ascendant } = ephemeris.houses(jd, day.place, { system: 'equal' }).angles
        return Math.min(...signs.map((sign) => separation(sign, ascendant)))
      })
      expect(Math.max(...apart)).toBeLessThan(0.02)
    },
  )

  it('finds none where the sign does not change', () => {
    const birth = within(bornAt(48), 5)
    const { ascendant } = ephemeris.houses(birth.jd, birth.place, { system: 'equal' }).angles
    const far = (Math.round(ascendant / 30) * 30 + 90) % 360
    expect(risingCuts(ephemeris, birth, [far])).toEqual([])
  })

  it('sees the Ascendant leap within the polar circle', () => {
    const day = ofUnknownTime(bornAt(71))
    const sectorAt = (jd: number) =>
      Math.floor(ephemeris.houses(jd, day.place, { system: 'equal' }).angles.ascendant / 30)
    for (const jd of risingCuts(ephemeris, day, signs)) {
      expect(sectorAt(jd + 1e-5)).not.toBe(sectorAt(jd - 1e-5))
    }
  })
})
