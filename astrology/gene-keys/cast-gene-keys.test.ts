import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import {
  exactMoment,
  julianDay,
  momentWithin,
  unknownTime,
} from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import golden from '#test/golden/gene_keys.json' with { type: 'json' }
import charts from '#test/golden/hd_charts.json' with { type: 'json' }
import { castGeneKeys, type GeneKeysChart } from './cast-gene-keys.ts'
import { SPHERES, SPHERE_TRAITS } from './spheres.ts'

const ephemeris = await loadEphemeris()
const cast = (moment: Parameters<typeof castHumanDesign>[1]) =>
  castGeneKeys(castHumanDesign(ephemeris, moment))

/** The moment of a golden case: its own, or that of the Human Design chart of the same name. */
function momentOf(id: string, jd: number | undefined): number {
  if (jd !== undefined) return jd
  const chart = charts.cases.find((each) => each.id === id)
  if (chart === undefined) throw new Error(`no birth for ${id}`)
  return julianDay(chart.recomputed.birth_utc)
}

/** Key and line by the titles the golden file uses: `{"Life's Work": '55.6'}`. */
function told({ spheres }: GeneKeysChart): Record<string, string> {
  return Object.fromEntries(
    SPHERES.map((sphere) => [
      SPHERE_TRAITS[sphere].title,
      `${spheres[sphere].key}.${spheres[sphere].line}`,
    ]),
  )
}

describe('castGeneKeys', () => {
  it.each(golden.cases)('agrees with the profile of $id', (each) => {
    const profile = told(cast(exactMoment(momentOf(each.id, each.jd_ut))))
    expect(profile).toMatchObject(each.spheres_key_line)
    expect(profile).toMatchObject(each.third_party_gate_lines ?? {})
  })

  it('repeats Core as Vocation and Life’s Work as Brand', () => {
    const { spheres } = cast(exactMoment(2_450_000.5))
    expect(spheres.vocation).toEqual(spheres.core)
    expect(spheres.brand).toEqual(spheres.lifesWork)
  })

  it('keeps what every moment of an unknown day agrees on, and only that', () => {
    const random = seededRandom(64)
    const wrong = Array.from(
      { length: 6 },
      () => 2_410_000 + Math.floor(random() * 60_000),
    ).flatMap((noon) => {
      const day = cast(unknownTime(noon))
      const moments = Array.from({ length: 40 }, () => cast(exactMoment(noon - 0.5 + random())))
      return SPHERES.filter((sphere) => {
        const { key, line } = day.spheres[sphere]
        return moments.some(
          ({ spheres }) =>
            (key !== null && spheres[sphere].key !== key) ||
            (line !== null && spheres[sphere].line !== line),
        )
      })
    })
    expect(wrong).toEqual([])
  })

  it('loses the Moon’s sphere first', () => {
    const { attraction, coreStability } = cast(unknownTime(julianDay('1983-11-22T12:00Z'))).spheres
    expect(attraction.line).toBeNull()
    expect(coreStability).toEqual({ key: 50, line: 4 })
    expect(cast(momentWithin(julianDay('1983-11-22T22:25Z'), 2)).spheres.attraction.key).toBe(36)
  })

  it('withholds the design spheres where the design side lies before the ephemeris', () => {
    const { spheres } = cast(exactMoment(julianDay('1800-02-01T12:00Z')))
    const withheld = SPHERES.filter((sphere) => spheres[sphere].key === null)
    expect(withheld).toEqual(SPHERES.filter((each) => SPHERE_TRAITS[each].side === 'design'))
  })
})
