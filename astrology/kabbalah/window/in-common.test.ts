import { expect, it } from 'vitest'
import { statementOf } from '#astrology/facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { born, ofUnknownTime } from '../born.fixture.ts'
import { castKabbalah } from '../cast-kabbalah.ts'
import { kabbalahWindowFacts } from '../kabbalah-facts.ts'
import { castKabbalahWindow } from './cast-kabbalah-window.ts'
import { withCommonReasons } from './in-common.ts'

const ephemeris = await loadEphemeris()
// Saturn in Aquarius: its domicile at any hour, its triplicity by day only.
const day = ofUnknownTime(
  born({ date: '1992-06-10', time: '12:00', offsetSeconds: 0, latitude: 48, longitude: 11 }),
)
const charts = castKabbalahWindow(ephemeris, day, castKabbalah(ephemeris, day))

it('keeps the reasons that hold all day, and the points of each moment', () => {
  const held = charts.map(({ sefirot }) => sefirot.Binah.dignities.join())
  expect(new Set(held).size).toBe(2)
  const common = withCommonReasons(charts)
  expect(new Set(common.map(({ sefirot }) => sefirot.Binah.dignities.join())).size).toBe(1)
  expect(common.map(({ sefirot }) => sefirot.Binah.points)).toEqual(
    charts.map(({ sefirot }) => sefirot.Binah.points),
  )
})

it('lets a sefirah be told as strong by day and by night', () => {
  const facts = kabbalahWindowFacts(charts, 'p1', { isTimeKnown: false })
  const strength = facts.find(({ id }) => id === 'p1.kabbalah.binah.strength')
  expect(strength?.value).toBe('strong')
  expect(strength && statementOf(strength)).toMatch(
    /^Binah is strong in \{p1\}'s tree with \d+ to \d+ points, since Saturn holds domicile/,
  )
})

it('lights a path by what lights it all day', () => {
  const lit = withCommonReasons(charts).map(
    ({ paths }) => paths.find(({ writtenBy }) => writtenBy.includes('sun'))?.writtenBy,
  )
  expect(new Set(lit.map((lights) => lights?.join())).size).toBe(1)
})
