import { describe, expect, it } from 'vitest'

import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
import { seriesTransits } from './transit-series.ts'
import { exactTransits } from './transits.ts'

const ephemeris = await loadEphemeris()
const birth = resolveBirth({ date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 })
if (birth.kind !== 'exact') throw new Error('the birth is not exact')
const natal = castWestern(ephemeris, birth.moment)
const bodies = PLANETS.filter((body) => body !== 'moon')
const DECADE = { from: 2_459_000.5, to: 2_462_650.5 }
const all = seriesTransits(ephemeris, natal, DECADE, { bodies })

describe('seriesTransits', () => {
  it('finds the very transits that are exact in the span', () => {
    const found = exactTransits(ephemeris, natal, DECADE, { bodies })
    const told = ({ body, natal: point, aspect, jd }: (typeof found)[number]) =>
      `${body} ${aspect} ${point} ${jd.toFixed(4)}`
    expect(all.map(told)).toEqual(found.map(told))
    expect(all.length).toBeGreaterThan(1000)
  })

  it('counts a series up, an odd number of passes that go to and fro', () => {
    for (const transit of all) expect(transit.pass).toBeLessThanOrEqual(transit.passes)
    const outer = all.filter(({ jd }) => jd > DECADE.from + 1200 && jd < DECADE.to - 1200)
    for (const { passes, pass, retrograde } of outer) {
      expect(passes % 2).toBe(1)
      expect(retrograde).toBe(pass % 2 === 0)
    }
    expect(new Set(outer.map(({ passes }) => passes))).toEqual(new Set([1, 3, 5]))
  })

  it('says of a pass what it says in any other span that holds it', () => {
    const part = { from: DECADE.from + 1000.3, to: DECADE.from + 1090.7 }
    const expected = all.filter(({ jd }) => part.from <= jd && jd < part.to)
    const told = ({ body, natal: point, aspect, pass, passes }: (typeof all)[number]) =>
      `${body} ${aspect} ${point} ${pass} ${passes}`
    const found = seriesTransits(ephemeris, natal, part, { bodies })
    expect(found.map(told)).toEqual(expected.map(told))
  })
})
