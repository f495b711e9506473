import { describe, expect, it } from 'vitest'
import { parseBirth } from '#astrology/birth/birth-input.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { vedicCoupleWindowFacts } from '#astrology/vedic/vedic-couple-facts.ts'
import { vedicFacts, vedicWindowFacts } from '#astrology/vedic/vedic-facts.ts'
import { castVedicWindow, type VedicWindow } from './cast-vedic-window.ts'

const ephemeris = await loadEphemeris()

function born(given: object): BirthMoment {
  const resolution = resolveBirth(parseBirth({ latitude: 52.52, longitude: 13.405, ...given }))
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return resolution.moment
}

function windowOf(moment: BirthMoment): VedicWindow {
  return castVedicWindow(ephemeris, moment, castVedic(ephemeris, moment))
}

const unknown = born({ date: '1980-05-04', time: null })
const idsOf = (facts: readonly { readonly id: string }[]) => new Set(facts.map(({ id }) => id))

describe('castVedicWindow', () => {
  it('is the chart itself of an exact birth', () => {
    const moment = born({ date: '1980-05-04', time: '02:13' })
    const own = castVedic(ephemeris, moment)
    expect(castVedicWindow(ephemeris, moment, own)).toEqual({ vedic: [own], strengths: [] })
    expect(vedicWindowFacts({ vedic: [own], strengths: [] }, 'p1')).toEqual(vedicFacts(own, 'p1'))
  })

  it('has the ends of the window at its ends and the moment in the middle', () => {
    const { vedic } = windowOf(unknown)
    const { from, to } = unknown.window
    const seen = [vedic[0], vedic.at(-1), vedic[Math.floor(vedic.length / 2)]]
    expect(seen.map((chart) => chart?.jd)).toEqual([from, to, unknown.jd])
  })

  it('has a chart under every lagna that rises within it, and with every pada of the Moon', () => {
    const moment = born({ date: '1980-05-04', time: '06:00', certaintyMinutes: 360 })
    const { vedic } = windowOf(moment)
    const [lagnas, padas] = [
      (chart: (typeof vedic)[number]) => chart.lagna!.sign,
      (chart: (typeof vedic)[number]) => `${chart.grahas.moon.nakshatra} ${chart.grahas.moon.pada}`,
    ]
    const minutes = Array.from({ length: 721 }, (_, minute) =>
      castVedic(ephemeris, { ...moment, jd: moment.window.from + minute / 1440 }),
    )
    expect(new Set(vedic.map(lagnas))).toEqual(new Set(minutes.map(lagnas)))
    expect(new Set(vedic.map(padas))).toEqual(new Set(minutes.map(padas)))
  })
})

describe('a measure that turns within a window', () => {
  it('has both sides of the turn: a mahadasha that ends at birth, and one that begins there', () => {
    const moment = born({
      date: '2019-01-06',
      time: '00:47',
      latitude: 22.87,
      longitude: 142.97,
      offsetSeconds: 36_000,
      certaintyMinutes: 402,
    })
    const at = 2_461_000.5
    const id = 'p1.vedic.runningDasha.mahadasha'
    const startAt = (facts: readonly Fact[]) =>
      facts.find((fact) => fact.id === id)!.measures['start']!
    const { from, to } = startAt(vedicWindowFacts(windowOf(moment), 'p1', { at }))
    const starts = Array.from({ length: 805 }, (_, minute) => {
      const jd = moment.window.from + minute / 1440
      return startAt(vedicFacts(castVedic(ephemeris, { ...moment, jd }), 'p1', { at })).value
    })
    const aMinute = 1 / 1440
    expect(Math.min(...starts)).toBeGreaterThan(from! - aMinute)
    expect(Math.max(...starts)).toBeLessThan(to! + aMinute)
  })
})

describe('an unknown time', () => {
  const facts = vedicWindowFacts(windowOf(unknown), 'p1')
  const ids = idsOf(facts)

  it('says nothing of Mangal dosha where a lagna that rose for minutes would bring it', () => {
    // At 02:13 there is one, whatever the hours before and after say.
    const early = vedicFacts(
      castVedic(ephemeris, born({ date: '1980-05-04', time: '02:13' })),
      'p1',
    )
    expect(early.find(({ id }) => id === 'p1.vedic.mangalDosha.grade')?.value).not.toBe('none')
    expect(ids).not.toContain('p1.vedic.mangalDosha.grade')
  })

  it('nor of how two are matched in it', () => {
    const { vedic } = windowOf(unknown)
    const couple = vedicCoupleWindowFacts(vedic, vedic)
    expect(idsOf(couple)).not.toContain('couple.vedic.mangal.match')
    expect(idsOf(couple)).toContain('couple.vedic.mangal.withheld')
  })

  it('says what it withholds and why', () => {
    expect(facts.find(({ id }) => id === 'p1.vedic.lagna.withheld')).toMatchObject({
      value: ['sign', 'nakshatra', 'pada'],
      sentence:
        "{p1}'s rising sign (Lagna) cannot be told: it hangs on the time of birth, which is not known.",
    })
    expect(facts.find(({ id }) => id === 'p1.vedic.mangalDosha.withheld')).toMatchObject({
      value: ['grade'],
    })
    const moon = facts.find(({ id }) => id === 'p1.vedic.moon.withheld')
    expect(moon?.sentence).toMatch(/cannot be told in full: it changes within the time/)
  })
})
