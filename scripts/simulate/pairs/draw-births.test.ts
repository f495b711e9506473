import { describe, expect, it } from 'vitest'
import { drawBirths } from './draw-births.ts'
import { populatedPlaces } from './populated.ts'

/** A city of four fifths of all people, and a village; in London clocks were put forward and back. */
const PLACES = [
  { latitude: 51.5, longitude: -0.13, zone: 'Europe/London', population: 800 },
  { latitude: 30.6, longitude: 31.4, zone: 'Africa/Cairo', population: 200 },
]
const populated = populatedPlaces(PLACES)

function draw(seed: number, block: number, count = 2000) {
  return drawBirths(populated, { seed, block, count })
}

describe('drawBirths', () => {
  it('draws the same births for a block, whatever was drawn before', () => {
    expect(draw(7, 3, 20)).toEqual(draw(7, 3, 20))
    expect(draw(7, 3, 20)).toEqual(draw(7, 3, 50).slice(0, 20))
  })

  it('draws others for another block or seed', () => {
    const moments = [draw(7, 0, 50), draw(7, 1, 50), draw(8, 0, 50)].flat().map(({ jd }) => jd)
    expect(new Set(moments).size).toBe(150)
  })

  it('draws any year from 1940 to 2010, any hour of the clock, places by their people', () => {
    const births = draw(1, 0)
    const tally = (of: (birth: (typeof births)[number]) => string) => Map.groupBy(births, of)
    const years = tally(({ civil }) => civil!.date.slice(0, 4))
    expect([...years.keys()].toSorted().at(0)).toBe('1940')
    expect([...years.keys()].toSorted().at(-1)).toBe('2010')
    expect(years.size).toBe(71)
    const hours = [...tally(({ civil }) => civil!.time!.slice(0, 2)).values()]
    expect(hours.length).toBe(24)
    for (const born of hours) expect(born.length).toBeGreaterThan(40)
    const inCity = births.filter(({ place }) => place.latitude === 51.5).length
    expect(inCity / births.length).toBeCloseTo(0.8, 1)
  })

  it('knows every birth to the minute, none of them in an hour that was left out', () => {
    for (const { certainty, window, jd, zone, offsetRule } of draw(2, 0)) {
      expect(certainty).toEqual({ kind: 'exact' })
      expect(window).toEqual({ from: jd, to: jd })
      expect(zone === null).toBe(offsetRule === 'given-offset')
    }
  })
})

describe('populatedPlaces', () => {
  it('has each place as often as people live there', () => {
    const latitudes = Array.from({ length: populated.people }, (_, n) => populated.at(n).latitude)
    expect(latitudes.filter((latitude) => latitude === 30.6).length).toBe(200)
    expect(populated.people).toBe(1000)
  })
})
