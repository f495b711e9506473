import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { spanAt } from '#astrology/vedic/span.ts'
import { vedicCoupleWindowFacts } from '#astrology/vedic/vedic-couple-facts.ts'
import { birthAt, CHARMAINE, MICHAEL } from '#astrology/western/births.fixture.ts'
import { partnersOf } from './partner.ts'

const ephemeris = await loadEphemeris()
const cast = (jd: number) => castVedic(ephemeris, birthAt(jd, [46.6103, 13.8558]))
const own = castVedic(ephemeris, MICHAEL)
const other = castVedic(ephemeris, CHARMAINE)

const MINUTE = 1 / 1440
/** The first chart so many minutes on, or back, whose rising navamsha is the moment's own again. */
function returned(step: number) {
  const isAgain = (minutes: number) => {
    const { lagna, vargas } = cast(MICHAEL.jd + minutes * step * MINUTE)
    const isNext = spanAt(lagna!.longitude, 108) === spanAt(own.lagna!.longitude, 108)
    return !isNext && vargas.D9.lagna === own.vargas.D9.lagna
  }
  const minutes = Array.from({ length: 600 }, (_, index) => index + 1).find(isAgain)
  return cast(MICHAEL.jd + minutes! * step * MINUTE)
}

it('does not take a rising navamsha that went round within the window for one that stayed', () => {
  const window = [returned(-1), own, returned(1)]
  expect(new Set(window.map(({ vargas }) => vargas.D9.lagna)).size).toBe(1)
  const ids = vedicCoupleWindowFacts(window, [other]).map(({ id }) => id)
  expect(ids).not.toContain('couple.vedic.navamshas.lagnas')
  expect(ids).not.toContain('couple.vedic.navamshas.p1Seventh')
  expect(ids).toContain('couple.vedic.navamshas.withheld')
})

it('takes one that stayed for known', () => {
  const window = [own, own, own]
  const ids = vedicCoupleWindowFacts(window, [other]).map(({ id }) => id)
  expect(ids).toContain('couple.vedic.navamshas.lagnas')
})

it('looks at a window once, however many it is matched with', () => {
  const window = [own]
  expect(partnersOf(window)).toBe(partnersOf(window))
})
