import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt } from '../births.fixture.ts'
import { castWestern } from '../cast-western.ts'
import {
  dignitiesInEitherSect,
  essentialDignities,
  mutualReceptions,
  rulersAt,
  type ClassicalLongitudes,
} from './dignities.ts'
import { MODERN_SCHEME } from './dignity-scheme.ts'
import { EGYPTIAN_BOUNDS, FACES } from './dignity-tables.ts'
import { dispositorsOf } from './dispositors.ts'
import { readGolden } from '../golden.fixture.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '../zodiac/points.ts'
import { SIGNS } from '../zodiac/zodiac.ts'

const ephemeris = await loadEphemeris()

/** Every planet somewhere without meaning to the test, save those named. */
function longitudes(named: Partial<ClassicalLongitudes>): ClassicalLongitudes {
  return {
    sun: 75,
    moon: 75,
    mercury: 130,
    venus: 75,
    mars: 75,
    jupiter: 130,
    saturn: 130,
    ...named,
  }
}

function dignity(
  planet: ClassicalPlanet,
  longitude: number,
  sect: 'day' | 'night' | null,
): unknown {
  const found = essentialDignities(longitudes({ [planet]: longitude }), sect)
  const { dignities, debilities, score } = found.find((one) => one.planet === planet)!
  return [...dignities, ...debilities, score]
}

describe('the tables', () => {
  it('end every sign at 30° and give each planet the degrees Valens counts', () => {
    const degrees = new Map<ClassicalPlanet, number>()
    for (const sign of SIGNS) {
      let start = 0
      for (const [ruler, end] of EGYPTIAN_BOUNDS[sign]) {
        degrees.set(ruler, (degrees.get(ruler) ?? 0) + end - start)
        start = end
      }
      expect(start).toBe(30)
    }
    expect(Object.fromEntries(degrees)).toEqual({
      saturn: 57,
      mars: 66,
      mercury: 76,
      jupiter: 79,
      venus: 82,
    })
  })

  it('run the faces through the Chaldean order without a break', () => {
    const order: readonly ClassicalPlanet[] = [
      'mars',
      'sun',
      'venus',
      'mercury',
      'moon',
      'saturn',
      'jupiter',
    ]
    expect(SIGNS.flatMap((sign) => FACES[sign])).toEqual(
      Array.from({ length: 36 }, (_, face) => order[face % order.length]),
    )
  })
})

describe('essentialDignities', () => {
  it.each([
    ['sun', 120, 'day', ['domicile', 'triplicity', 8]],
    ['sun', 19, 'night', ['exaltation', 'face', 5]],
    ['saturn', 199, 'day', ['exaltation', 'triplicity', 'face', 8]],
    ['mars', 33, 'day', ['detriment', 'peregrine', -10]],
    ['mars', 95, 'night', ['triplicity', 'bound', 'fall', 1]],
    ['mercury', 165, 'day', ['domicile', 'exaltation', 9]],
    ['moon', 213, 'day', ['fall', 'peregrine', -9]],
    ['moon', 213, null, ['fall', null]],
  ] as const)('judges %s at %d° by %s', (planet, longitude, sect, wanted) => {
    expect(dignity(planet, longitude, sect)).toEqual(wanted)
  })

  it.each([
    ['moon', 213, ['fall', 'peregrine', -9]],
    ['sun', 120, ['domicile', null]], // and a triplicity by day
  ] as const)('finds of %s at %d° what holds by day and by night', (planet, longitude, wanted) => {
    const all = dignitiesInEitherSect(longitudes({ [planet]: longitude }))
    const { dignities, debilities, score } = all.find((one) => one.planet === planet)!
    expect([...dignities, ...debilities, score]).toEqual(wanted)
  })

  it('scores a chart by modern tables as Astro Gold and immanuel do', () => {
    const { cases } = readGolden<{
      cases: readonly {
        jd_ut: number
        lat: number
        lng: number
        extra?: Record<string, Record<string, number>>
      }[]
    }>('western_thirdparty')
    const golden = cases.find(({ extra }) => extra?.['dignity_scores_without'] !== undefined)!
    const scores = (dignityScheme: typeof MODERN_SCHEME): Record<string, number | null> => {
      const chart = castWestern(ephemeris, birthAt(golden.jd_ut, [golden.lat, golden.lng]), {
        dignityScheme,
      })
      return Object.fromEntries(
        chart.dignities.map(({ planet, score }) => [
          planet.charAt(0).toUpperCase() + planet.slice(1),
          score,
        ]),
      )
    }
    expect(scores(MODERN_SCHEME)).toEqual(golden.extra?.['dignity_scores_with_mutual_reception'])
    expect(scores({ ...MODERN_SCHEME, peregrineSparedBy: ['element of its domicile'] })).toEqual(
      golden.extra?.['dignity_scores_without'],
    )
  })
})

describe('rulersAt', () => {
  it('takes a border for the part that begins there', () => {
    expect(rulersAt(6, 'day')).toMatchObject({ bound: 'venus', face: 'mars' })
    expect(rulersAt(5.999, 'day')).toMatchObject({ bound: 'jupiter' })
    expect(rulersAt(10, 'day')).toMatchObject({ face: 'sun' })
    expect(rulersAt(0, null)).toMatchObject({
      triplicity: null,
      domicile: 'mars',
      exaltation: 'sun',
    })
  })
})

describe('mutualReceptions', () => {
  it('sees planets in each other’s signs', () => {
    expect(mutualReceptions(longitudes({ sun: 95, moon: 125 }), null)).toContainEqual({
      first: 'sun',
      second: 'moon',
      by: 'domicile',
    })
  })
})

describe('dispositorsOf', () => {
  it('finds the one all chains end in', () => {
    const all = longitudes({ sun: 125, moon: 130, venus: 130, mars: 130, mercury: 95 })
    expect(dispositorsOf(all)).toMatchObject({
      final: 'sun',
      chains: { mercury: ['mercury', 'moon', 'sun'] },
    })
  })

  it('finds none where two hold each other', () => {
    expect(dispositorsOf(longitudes({ sun: 95, moon: 125 })).final).toBeNull()
  })

  it('gives every planet a chain that starts with itself', () => {
    const { chains } = dispositorsOf(longitudes({}))
    expect(CLASSICAL_PLANETS.map((planet) => chains[planet][0])).toEqual([...CLASSICAL_PLANETS])
  })
})
