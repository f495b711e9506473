import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt, CHARMAINE, MICHAEL } from './births.fixture.ts'
import { castWestern } from './cast-western.ts'
import { POINT_NAMES, WESTERN_BODIES } from './zodiac/points.ts'

const ephemeris = await loadEphemeris()

describe('castWestern', () => {
  it('places the lights and the Ascendant of two known births', () => {
    const michael = castWestern(ephemeris, MICHAEL)
    const charmaine = castWestern(ephemeris, CHARMAINE)

    expect(michael.bodies.sun.longitude).toBeCloseTo(150.43, 2)
    expect(michael.bodies.moon.longitude).toBeCloseTo(144.729, 2)
    expect(michael.angles?.ascendant).toBeCloseTo(244.83, 2)
    expect(charmaine.bodies.sun.longitude).toBeCloseTo(240.047, 2)
    expect(charmaine.bodies.moon.longitude).toBeCloseTo(90.722, 2)
    expect(charmaine.angles?.ascendant).toBeCloseTo(235.854, 2)
  })

  it('gives every body a house and every point a name', () => {
    const { bodies } = castWestern(ephemeris, MICHAEL)
    expect(Object.keys(bodies)).toEqual([...WESTERN_BODIES])
    expect(WESTERN_BODIES.map((body) => bodies[body].house)).toSatisfy((houses: unknown[]) =>
      houses.every((house) => typeof house === 'number' && house >= 1 && house <= 12),
    )
    expect(new Set(Object.values(POINT_NAMES)).size).toBe(Object.keys(POINT_NAMES).length)
  })

  it('invents no angle and no house when the time is unknown', () => {
    const chart = castWestern(
      ephemeris,
      birthAt(MICHAEL.jd, [46.6103, 13.8558], { kind: 'unknown' }),
    )
    expect([chart.angles, chart.houses, chart.sunAltitude]).toEqual([null, null, null])
    expect(WESTERN_BODIES.map((body) => chart.bodies[body].house)).toSatisfy((houses: unknown[]) =>
      houses.every((house) => house === null),
    )
    const looks = chart.window.map(({ jd }) => jd)
    expect(looks.at(0)).toBe(MICHAEL.jd - 0.5)
    expect(looks[Math.floor(looks.length / 2)]).toBe(MICHAEL.jd)
    expect(looks.at(-1)).toBe(MICHAEL.jd + 0.5)
    expect(looks).toEqual(looks.toSorted((a, b) => a - b))
  })

  it('keeps of the aspects only those that hold for the whole window', () => {
    const exact = castWestern(ephemeris, MICHAEL)
    const unknown = castWestern(
      ephemeris,
      birthAt(MICHAEL.jd, [46.6103, 13.8558], { kind: 'unknown' }),
    )
    const between = (chart: typeof exact): string[] =>
      chart.aspects.map(({ first, second, aspect }) => `${first} ${aspect} ${second}`)
    expect(between(exact)).toContain('sun conjunction moon')
    expect(between(unknown)).not.toContain('sun conjunction moon')
    expect(between(unknown)).toContain('mercury conjunction venus')
    // The Moon passes the exact square to Neptune that day, so it neither comes nor goes for all of it.
    expect(motionOf(exact, 'moon', 'neptune')).toBe('separating')
    expect(motionOf(unknown, 'moon', 'neptune')).toBeNull()
    expect(motionOf(unknown, 'mercury', 'venus')).toBe('applying')
  })

  it('says which house system was used where the asked one fails', () => {
    const tromso = castWestern(ephemeris, birthAt(MICHAEL.jd, [69.65, 18.96]))
    expect(tromso.houses).toMatchObject({ asked: 'placidus', system: 'porphyry' })
    const whole = castWestern(ephemeris, MICHAEL, { houseSystem: 'wholeSign' })
    expect(whole.houses?.cusps[0]).toBe(240)
  })

  it('casts the first and the last moment the ephemeris answers for', () => {
    for (const jd of [2378497.5, 2597640.5]) {
      const speed = castWestern(ephemeris, birthAt(jd, [0, 0])).angleSpeeds?.midheaven ?? 0
      expect(speed).toBeGreaterThan(320)
      expect(speed).toBeLessThan(400)
    }
  })

  it('counts from an ayanamsa when asked for the sidereal zodiac', () => {
    const tropical = castWestern(ephemeris, MICHAEL)
    const sidereal = castWestern(ephemeris, MICHAEL, { ayanamsa: 'lahiri' })
    expect(tropical.bodies.sun.longitude - sidereal.bodies.sun.longitude).toBeCloseTo(23.4185, 3)
    expect(sidereal.bodies.sun.declination).toBe(tropical.bodies.sun.declination)
  })
})

function motionOf(
  { aspects }: ReturnType<typeof castWestern>,
  one: string,
  other: string,
): unknown {
  return aspects.find(({ first, second }) => first === one && second === other)?.motion
}
