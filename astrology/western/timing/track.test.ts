import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { separation, wrap } from '#astrology/western/zodiac/circle.ts'
import { followBody } from './bodies-in-motion.ts'
import { crossings, follow, stations, type Motion } from './track.ts'

const ephemeris = await loadEphemeris()

/** Swings 5° about a drift of half a degree a day, turning back twice in twenty days. */
function swinging(jd: number): Motion {
  const angle = (2 * Math.PI * jd) / 20
  return {
    longitude: wrap(350 + 0.5 * jd + 5 * Math.sin(angle)),
    speed: 0.5 + ((5 * 2 * Math.PI) / 20) * Math.cos(angle),
  }
}

describe('crossings', () => {
  it('finds all three passes of a body that turns back over a place', () => {
    const track = follow(swinging, 0, 20, 2)
    const found = crossings(track, 355)
    expect(found).toHaveLength(3)
    for (const jd of found) expect(separation(swinging(jd).longitude, 355)).toBeLessThan(0.00001)
  })

  it('misses none and invents none, whatever the place', () => {
    const track = follow(swinging, 0, 100, 2)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 359.999, noNaN: true }), (place) => {
        const found = crossings(track, place)
        for (const jd of found)
          expect(separation(swinging(jd).longitude, place)).toBeLessThan(0.00001)
        expect(found.length % 2).toBe(passesThrough(place) ? 1 : 0)
      }),
    )
  })

  it('finds nothing across the circle, where the distance jumps', () => {
    expect(crossings(follow(swinging, 0, 20, 2), 170)).toEqual([])
  })
})

/** Whether a motion from 350° to 40° over 100 days passes a place an odd number of times. */
function passesThrough(place: number): boolean {
  return wrap(place - 350) > 0 && wrap(place - 350) <= 50
}

describe('stations', () => {
  it('finds both turns of Mercury three times a year', () => {
    const track = followBody(ephemeris, 'mercury', { from: 2458849.5, to: 2459215.5 })
    const turns = stations(track)
    expect(turns.map(({ turns: to }) => to)).toEqual([
      'retrograde',
      'direct',
      'retrograde',
      'direct',
      'retrograde',
      'direct',
    ])
    for (const { jd } of turns)
      expect(Math.abs(ephemeris.position('mercury', jd).speed)).toBeLessThan(0.00001)
    // 2020-02-17 00:54 UT, retrograde at 12°53′ of Pisces (published almanacs).
    expect(turns[0]?.jd).toBeCloseTo(2458896.5375, 2)
    expect(turns[0]?.longitude).toBeCloseTo(342.885, 2)
  })
})
