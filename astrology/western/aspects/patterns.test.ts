import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspectBetween, type AspectName } from './aspects.ts'
import { patternsAmong, type Pattern } from './patterns.ts'
import { PLANETS } from '../zodiac/points.ts'

/** Planets of no account out of aspect would fill the wheel, so only those named are placed. */
function figures(longitudes: Readonly<Record<string, number>>): Pattern[] {
  return patternsAmong(placed(longitudes)).filter(({ kind }) => kind !== 'stellium')
}

function placed(
  longitudes: Readonly<Record<string, number>>,
): { name: string; longitude: number; speed: number }[] {
  return Object.entries(longitudes).map(([name, longitude]) => ({ name, longitude, speed: 1 }))
}

describe('patternsAmong', () => {
  it.each([
    ['T-square', { mars: 0, saturn: 180, pluto: 90 }, 'pluto'],
    ['yod', { mars: 0, saturn: 60, pluto: 210 }, 'pluto'],
    ['kite', { mars: 0, saturn: 120, pluto: 240, venus: 180 }, 'venus'],
  ])('finds a %s and what it points to', (kind, longitudes, apex) => {
    expect(figures(longitudes)).toEqual([{ kind, members: expect.any(Array), apex }])
    expect(figures(longitudes)[0]?.members.toSorted()).toEqual(Object.keys(longitudes).toSorted())
  })

  it.each([
    ['grand trine', { mars: 0, saturn: 120, pluto: 240 }],
    ['grand cross', { mars: 0, saturn: 90, pluto: 180, venus: 270 }],
    ['mystic rectangle', { mars: 0, saturn: 60, pluto: 180, venus: 240 }],
  ])('finds a %s', (kind, longitudes) => {
    expect(figures(longitudes)).toEqual([{ kind, members: expect.any(Array) }])
  })

  it('asks the orb of every two, not only of neighbours', () => {
    // 0–126 and 126–246 are trines by 6° and 0°; 246–0 is one by 6° the other way.
    expect(figures({ mars: 0, saturn: 126, pluto: 246 })).toHaveLength(1)
    // Both squares hold, and the opposition between their ends is 9° wide: too wide for planets.
    expect(figures({ mars: 0, saturn: 94.5, pluto: 189 })).toEqual([])
  })

  it('takes planets in one sign for a stellium, but not the Sun with Mercury and Venus alone', () => {
    expect(three('sun', 'mercury', 'venus')).toEqual([])
    expect(three('sun', 'mercury', 'mars')).toMatchObject([{ kind: 'stellium', sign: 'Leo' }])
  })

  it('takes planets close together for a stellium across a border', () => {
    const close = placed({ mars: 356, saturn: 1, pluto: 5.5 })
    expect(patternsAmong(close)).toMatchObject([
      { kind: 'stellium', sign: null, members: ['mars', 'saturn', 'pluto'] },
    ])
    expect(patternsAmong(placed({ mars: 356, saturn: 1, pluto: 7 }))).toEqual([])
  })

  it('never makes a figure of members out of orb', () => {
    const allowed: Readonly<Record<string, readonly AspectName[]>> = {
      'T-square': ['opposition', 'square'],
      'grand trine': ['trine'],
      'grand cross': ['opposition', 'square'],
      yod: ['sextile', 'quincunx'],
      kite: ['trine', 'sextile', 'opposition'],
      'mystic rectangle': ['opposition', 'trine', 'sextile'],
    }
    const wheel = fc.array(fc.integer({ min: 0, max: 359 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(wheel, (longitudes) => {
        const points = PLANETS.map((name, place) => ({
          name,
          longitude: longitudes[place] ?? 0,
          speed: 1,
        }))
        for (const { kind, members } of patternsAmong(points).filter(
          (figure) => figure.kind !== 'stellium',
        )) {
          const between = members.flatMap((one, place) =>
            members.slice(place + 1).map((other) => {
              const [a, b] = [one, other].map((name) =>
                points.find((point) => point.name === name)!,
              )
              return aspectBetween(a!, b!)?.aspect
            }),
          )
          expect(
            between.filter((aspect) => aspect === undefined || !allowed[kind]?.includes(aspect)),
          ).toEqual([])
        }
      }),
    )
  })
})

function three(...names: string[]): Pattern[] {
  return patternsAmong(
    names.map((name, place) => ({ name, longitude: 121 + 13 * place, speed: 1 })),
  )
}
