import { describe, expect, it } from 'vitest'

import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { dashaTurns, runningInLife } from '#astrology/vedic/dashas/life.ts'
import { eclipses } from '#astrology/western/timing/eclipses.ts'
import { TRANSITING } from '#astrology/western/timing/transits.ts'
import { knownAt } from '../../scripts/prove/windows/random-window.ts'
import { PLANNER_KINDS, type PlannerEvent } from './planner-event.ts'
import { planOf } from './plan-of.ts'

const ephemeris = await loadEphemeris()
const SPAN = { from: 2_461_041.5, to: 2_461_771.5 }
const ASKED = {
  span: SPAN,
  kinds: PLANNER_KINDS,
  transiting: TRANSITING,
  moving: ['sun', 'mercury', 'venus', 'mars'],
} as const
const PLACE = { date: '1968-08-23', lat: 46.6103, lon: 13.8558 }

function momentOf(birth: object) {
  const resolution = resolveBirth({ ...PLACE, ...birth })
  if (resolution.kind !== 'exact') throw new Error('the birth is not exact')
  return resolution.moment
}

function planFor(moment: ReturnType<typeof momentOf>): PlannerEvent[] {
  return planOf(ephemeris, castPerson(ephemeris, moment), ASKED)
}

/** What happens, whenever it does. */
function matterOf({ jd: _jd, from: _from, to: _to, ...matter }: PlannerEvent): string {
  const {
    longitude: _longitude,
    until: _until,
    contacts: _contacts,
    ...rest
  } = {
    longitude: 0,
    until: null,
    contacts: [],
    ...matter,
  }
  return JSON.stringify(rest, (key, value: unknown) => (key === 'house' ? undefined : value))
}

describe('planOf', () => {
  const plan = planFor(momentOf({ time: '13:45' }))

  it('tells every kind, in the order of time, at one moment each where the birth is known', () => {
    expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(PLANNER_KINDS))
    const moments = plan.map(({ jd }) => jd)
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    for (const { jd, from, to } of plan) expect([from, to]).toEqual([jd, jd])
  })

  it('tells the eclipses of the sky, the returns of the birthdays and the turns of the dashas', () => {
    const momentsOf = (kind: string) => plan.flatMap((one) => (one.kind === kind ? [one.jd] : []))
    expect(momentsOf('eclipse')).toEqual(eclipses(ephemeris, SPAN).map(({ jd }) => jd))
    expect(plan.filter(({ kind }) => kind === 'return')).toMatchObject([{ age: 58 }, { age: 59 }])
    const { vedic } = castPerson(ephemeris, momentOf({ time: '13:45' })).charts
    const dashas = plan.flatMap((one) => (one.kind === 'dasha' ? [one] : []))
    for (const { jd, lords, until } of dashas) {
      const running = (at: number) =>
        runningInLife(vedic, { at, levels: lords.length }).map(({ lord }) => lord)
      expect(running(jd + 0.001)).toEqual(lords)
      expect(running(jd - 0.001)).not.toEqual(lords)
      expect(running(until!.jd - 0.001)).toEqual(lords)
    }
    expect(dashas.filter(({ lords }) => lords.length < 3).map(({ jd }) => jd)).toEqual(
      dashaTurns(vedic, SPAN).map(({ at }) => at),
    )
    expect(dashas.length).toBeGreaterThan(5)
  })

  it('leaves out what was not asked for', () => {
    const cast = castPerson(ephemeris, momentOf({ time: '13:45' }))
    const lunations = planOf(ephemeris, cast, { ...ASKED, kinds: ['lunation'] })
    expect(lunations).toEqual(plan.filter(({ kind }) => kind === 'lunation'))
  })

  it.each([
    [{ time: '13:45', certaintyMinutes: 20 }, 40],
    [{ time: null }, 25],
  ])('tells of the birth %j what every moment of its window has', (birth, least) => {
    const moment = momentOf(birth)
    const told = planFor(moment)
    const { from, to } = moment.window
    expect(told.filter(({ kind }) => kind === 'transit').length).toBeGreaterThan(least)
    for (const share of [0.03, 0.31, 0.77]) {
      const known = Map.groupBy(planFor(knownAt(moment, from + share * (to - from))), matterOf)
      const strays = told.filter((event) => {
        const same = known.get(matterOf(event)) ?? []
        const isWithin = same.some(({ jd }) => jd >= event.from - 0.01 && jd <= event.to + 0.01)
        return !isWithin && !isAtAnEnd(event)
      })
      expect(strays).toEqual([])
    }
  })
})

/** What may be in the span for one birth and before or after it for another. */
function isAtAnEnd({ from, to }: PlannerEvent): boolean {
  return from < SPAN.from || to >= SPAN.to
}
