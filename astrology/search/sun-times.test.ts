import { expect, it } from 'vitest'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { sunTimes } from './sun-times.ts'

const ephemeris = await loadEphemeris()
const YEAR = { from: 2_461_041.5, to: 2_461_406.5 }
/** The upper limb with refraction, degrees of the centre: at the horizon within a minute of the clock even near the pole. */
const HORIZON = -0.8333

it.each([48.2, 66.5, -67])('finds what the height of the Sun tells, at latitude %d', (latitude) => {
  const place = { latitude, longitude: 16.4 }
  const times = sunTimes(ephemeris, place, YEAR).filter(({ at }) => at > YEAR.from && at < YEAR.to)
  const isUp = (at: number): boolean => ephemeris.sunAltitude(at, place) > HORIZON
  // What is so near a border that refraction decides is left out.
  const isClear = (at: number): boolean =>
    Math.abs(ephemeris.sunAltitude(at, place) - HORIZON) > 0.1
  for (let at = YEAR.from; at < YEAR.to; at += 1 / 24) {
    const last = times.findLast((time) => time.at <= at)
    if (last === undefined || !isClear(at)) continue
    expect([at, last.isRise]).toEqual([at, isUp(at)])
  }
  expect(times.length).toBeGreaterThan(400)
})
