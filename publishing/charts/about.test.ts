import { castPerson } from '#astrology/cast.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { KINDS_OF_ONE } from '#core/chart-kinds.ts'
import { CHARMAINE, MICHAEL, momentOf } from '#writing/couple.fixture.ts'
import { describe, expect, it } from 'vitest'
import { aboutOfFact, aboutOfPart } from './about.ts'
import { drawChart } from './index.ts'
import { renderSvg } from './render-svg.ts'

const ephemeris = await loadEphemeris()
const asOf = 2_461_370.5
const drawnOf = (birth: typeof MICHAEL) => ({
  name: 'Ada',
  cast: castPerson(ephemeris, momentOf(birth)),
})

describe('what a piece of a chart stands for', () => {
  it.each([
    ['sun leader', { name: 'sun', whose: null }],
    ['second sun', { name: 'sun', whose: 'p2' }],
    ['sun trine saturn', { name: 'sun-saturn', whose: null }],
    ['AC', { name: 'ascendant', whose: null }],
    ['cusp 4', { name: 'house4', whose: null }],
    ['sector Leo', { name: 'leo', whose: null }],
    ['sign 5', { name: 'leo', whose: null }],
    ['first half 34 of 10-34 20-34', { name: 'gate34', whose: 'p1' }],
    ['maybe half 34 of 10-34', { name: 'gate34', whose: null }],
    ['electromagnetic 21-45', { name: 'channel21-45', whose: null }],
    ['center solarPlexus defined', { name: 'solarPlexusCenter', whose: null }],
    ['design northNode', { name: 'designNorthNode', whose: null }],
    ['Tiferet supported', { name: 'tiferet', whose: null }],
    ['together path 27', { name: 'path27', whose: null }],
    ['venus 1974-12-16', null],
  ])('%s is told by the name that facts have', (part, about) => {
    expect(aboutOfPart(part)).toEqual(about)
  })

  const LOOKS = KINDS_OF_ONE.flatMap((kind) =>
    [MICHAEL, CHARMAINE].map((birth) => ({ kind, birth })),
  )
  /** What stands in charts of everybody, and is told of in facts only where somebody has it. */
  const OF_ALL = new RegExp(
    `^(?:gate\\d+|path\\d+|keter|chokhmah|now|${SIGNS.join('|').toLowerCase()})$`,
  )

  it.each(LOOKS)('has facts wherever a $kind shows what somebody has', ({ kind, birth }) => {
    const first = drawnOf(birth)
    const told = new Set(personFacts(first.cast, 'p1', { asOf }).flatMap(aboutOfFact))
    const names = (drawChart(kind, { first, asOf })?.shapes ?? []).flatMap(({ part }) => {
      const about = part === undefined ? null : aboutOfPart(part)
      return about === null ? [] : [about.name]
    })
    const untold = [...new Set(names)].filter((name) => !told.has(name) && !OF_ALL.test(name))
    expect(untold).toEqual([])
  })

  it('stands in an SVG that is to be touched, and in no other', () => {
    const drawing = drawChart('western-wheel', { first: drawnOf(MICHAEL), asOf })!
    expect(renderSvg(drawing, { isTouched: true })).toContain('data-about="sun"')
    expect(renderSvg(drawing)).not.toContain('data-about')
  })
})
