import { describe, expect, it } from 'vitest'
import { castCouple, type Cast } from '#astrology/cast.ts'
import type { Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { PLANETS as WHEEL_PLANETS, SIDES } from '#astrology/human-design/sky/planets.ts'
import { faultsInParts } from '#astrology/in-parts.fixture.ts'
import { castComposite } from '#astrology/western/couple/composite.ts'
import { ASPECT_POINTS, PLANETS, type Angle, type Point } from '#astrology/western/zodiac/points.ts'
import { exchangedId } from '../exchange.ts'
import { castOf, randomBorn } from './casts.fixture.ts'
import { coincidenceFacts } from './coincidence-facts.ts'
import { RULES } from './coincidence-rules.ts'

const random = seededRandom(20_261_128)
const casts = Array.from({ length: 46 }, () => castOf(randomBorn(random)))
const pairs = casts.flatMap((one, place) =>
  casts.slice(place + 1).map((other) => [one, other] as const),
)

function between(one: Cast, other: Cast): readonly Fact[] {
  return coincidenceFacts(castCouple(one, other))
}

/** `western.sunSign`, of what is told and of what is listed as following from the days of birth. */
function toldAndListed(facts: readonly Fact[]): { told: string[]; listed: string[] } {
  const listed = facts.find(({ property }) => property === 'follows')?.marks ?? []
  return {
    told: facts.map(({ system, property }) => `${system}.${property}`),
    listed: listed.flatMap(({ term }) => term ?? []),
  }
}

/** What anybody finds who puts the longitudes of two charts side by side. */
function sameByLongitude(one: Cast, other: Cast): string[] {
  const [mine, yours] = [spansOf(one), spansOf(other)]
  return Object.keys(mine).filter((name) => mine[name] === yours[name])
}

function turned(degrees: number): number {
  return ((degrees % 360) + 360) % 360
}

function span(longitude: number, degrees: number): number {
  return Math.floor(turned(longitude) / degrees)
}

function spansOf({ charts, moment }: Cast): Record<string, number | string> {
  const { western, vedic, humanDesign, kabbalah } = charts
  const { sun, moon } = western.bodies
  const { sun: surya, moon: chandra } = vedic.grahas
  const stars = { moon: chandra.longitude, sun: surya.longitude, lagna: vedic.lagna!.longitude }
  const { personality, design } = humanDesign.activations
  const { profile, type, authority, cross } = humanDesign
  const alongWheel = SIDES.flatMap((side) =>
    WHEEL_PLANETS.filter((planet) => planet !== 'earth' && planet !== 'southNode').map((planet) => {
      const { longitude } = { personality, design: design! }[side][planet]
      return [`humanDesign.line-${side}-${planet}`, span(longitude - 302, 0.9375)] as const
    }),
  )
  const spheres = Object.entries({
    lifesWork: personality.sun,
    radiance: design!.sun,
    attraction: design!.moon,
    iq: personality.venus,
    eq: personality.mars,
    sq: design!.venus,
    core: design!.mars,
    culture: design!.jupiter,
    pearl: personality.jupiter,
    relating: personality.mercury,
    coreStability: design!.saturn,
    creativity: design!.uranus,
  }).map(([sphere, { longitude }]) => [`geneKeys.sphere-${sphere}`, span(longitude - 302, 5.625)])
  const { day, month } = kabbalah.hebrewDate!
  const plain = month.replace(/ I+$/, '')
  return {
    'western.sunSign': span(sun.longitude, 30),
    'western.moonSign': span(moon.longitude, 30),
    'western.risingSign': span(western.angles!.ascendant, 30),
    'western.lunarPhase': span(moon.longitude - sun.longitude + 22.5, 45),
    ...Object.fromEntries(
      Object.entries(stars).flatMap(([name, longitude]) => [
        [`vedic.${name}Nakshatra`, span(longitude, 360 / 27)],
        [`vedic.${name}Pada`, span(longitude, 360 / 108)],
      ]),
    ),
    'vedic.tithi': span(chandra.longitude - surya.longitude, 12),
    'humanDesign.type': type!,
    'humanDesign.authority': authority!,
    'humanDesign.profile': profile!,
    'humanDesign.cross': cross!.name,
    ...Object.fromEntries(alongWheel),
    ...Object.fromEntries(spheres),
    'kabbalah.sunName': span(sun.longitude, 5),
    'kabbalah.hebrewDate': `${day} ${plain}`,
    'kabbalah.hebrewMonth': plain,
    'together.weekday': new Date(moment.civil!.date).getUTCDay(),
  }
}

function longitudeOf({ charts: { western } }: Cast, point: Point): number {
  return point in western.bodies
    ? western.bodies[point as keyof typeof western.bodies].longitude
    : western.angles![point as Angle]
}

/** Points of the two charts within 10′, by brute force. */
function touchesByLongitude(one: Cast, other: Cast): string[] {
  return ASPECT_POINTS.flatMap((mine, place) =>
    ASPECT_POINTS.flatMap((yours, otherPlace) => {
      const arc = turned(longitudeOf(one, mine) - longitudeOf(other, yours))
      if (Math.min(arc, 360 - arc) > 1 / 6) return []
      if (mine === yours) return [`western.degree-${mine}`]
      return place < otherPlace
        ? [`western.degree-p1-${mine}-p2-${yours}`]
        : [`western.degree-p2-${yours}-p1-${mine}`]
    }),
  )
}

function exchanged(text: string): string {
  return text.replaceAll(/p([12])/g, (_, number: string) => (number === '1' ? 'p2' : 'p1'))
}

describe('coincidenceFacts', () => {
  it('tells, of 1,035 pairs, all that is the same by their longitudes and nothing else, each once', () => {
    expect(pairs).toHaveLength(1035)
    let found = 0
    for (const [one, other] of pairs) {
      const { told, listed } = toldAndListed(between(one, other))
      const seen = [...told, ...listed].filter((name) => name in spansOf(one))
      found += seen.length
      const same = sameByLongitude(one, other)
      expect(same).toEqual(expect.arrayContaining(seen))
      // Lines and spheres that follow are listed as such, and not one by one.
      const untold = same.filter((name) => !seen.includes(name))
      const kinds = new Set(untold.map((name) => name.replace(/-.*/, '')))
      expect(listed).toEqual(expect.arrayContaining([...kinds]))
      expect(new Set(seen).size).toBe(seen.length)
    }
    expect(found).toBeGreaterThan(1500)
  })

  it('finds every two points within 10′, and the closest of several', () => {
    let [found, closest] = [0, 0]
    for (const [one, other] of pairs) {
      const facts = between(one, other)
      const { told, listed } = toldAndListed(facts)
      const touches = facts.filter(({ property }) => property.startsWith('degree-'))
      const all = touchesByLongitude(one, other)
      const following = listed.filter((term) => term.startsWith('western.degree-')).length
      expect(all).toEqual(
        expect.arrayContaining(touches.map(({ property }) => `western.${property}`)),
      )
      expect(touches.length + following).toBe(all.length)
      found += touches.length
      const apart = touches.map(({ measures }) => measures['apartDegrees']!.value)
      const superlative = facts.find(({ property }) => property === 'closest')
      expect(superlative === undefined).toBe(touches.length < 2)
      if (superlative === undefined) continue
      closest += 1
      expect(superlative.measures['apartDegrees']!.value).toBe(Math.min(...apart))
      expect(told.filter((name) => name === 'together.closest')).toHaveLength(1)
    }
    expect(found).toBeGreaterThan(300)
    expect(closest).toBeGreaterThan(30)
  })

  it('tells what one lacks and the other has plenty of, and what the composite brings to both', () => {
    let [supplies, composites] = [0, 0]
    for (const [one, other] of pairs) {
      const facts = between(one, other)
      const kinds = Object.entries({
        ...one.charts.western.balance.elements,
        ...one.charts.western.balance.modalities,
      }).map(([kind, planets]) => ({
        kind,
        p1: planets.length,
        p2: {
          ...other.charts.western.balance.elements,
          ...other.charts.western.balance.modalities,
        }[kind as 'fire']!.length,
        plenty: ['fire', 'earth', 'air', 'water'].includes(kind) ? 4 : 5,
      }))
      const lacks = kinds.flatMap(({ kind, p1, p2, plenty }) => [
        ...(p1 === 0 && p2 >= plenty ? [`${kind}-p1-lacks-p2-has`] : []),
        ...(p2 === 0 && p1 >= plenty ? [`${kind}-p2-lacks-p1-has`] : []),
      ])
      const western = facts.filter(({ system }) => system === 'western')
      const told = western.filter(({ property }) => property.includes('-lacks-'))
      expect(told.map(({ property }) => property).toSorted()).toEqual(lacks.toSorted())
      supplies += told.length

      const composite = castComposite(one.charts.western, other.charts.western)
      const signs = PLANETS.map((planet) =>
        Math.floor(turned(composite.bodies[planet].longitude) / 30),
      )
      const bothLack = kinds.filter(({ kind, p1, p2 }) => {
        const element = ['fire', 'earth', 'air', 'water'].indexOf(kind)
        const modality = ['cardinal', 'fixed', 'mutable'].indexOf(kind)
        const there = signs.filter((sign) => sign % 4 === element || sign % 3 === modality)
        return p1 === 0 && p2 === 0 && there.length >= 2
      })
      const brought = western.filter(({ property }) => property.endsWith('-composite'))
      expect(brought.map(({ property }) => property)).toEqual(
        bothLack.map(({ kind }) => `${kind}-composite`),
      )
      composites += brought.length
    }
    expect(supplies).toBeGreaterThan(60)
    expect(composites).toBeGreaterThan(3)
  })

  it('tells the mahadashas that turn within a month of each other, once both live and before a hundred', () => {
    let found = 0
    for (const [one, other] of pairs) {
      const births = [one.moment.jd, other.moment.jd]
      const turnsOf = ({ charts }: Cast): number[] =>
        charts.vedic.dashas.vimshottari.periods
          .map(({ start }) => start)
          .filter((at) => at >= Math.max(...births) && at <= Math.min(...births) + 36_525)
      const near = turnsOf(one).flatMap((mine) =>
        turnsOf(other).filter((yours) => Math.abs(mine - yours) <= 30.4375),
      )
      const turns = between(one, other).filter(({ property }) => property.startsWith('turn-'))
      expect(turns.map(({ property }) => property)).toEqual(near.map((_, at) => `turn-${at + 1}`))
      found += turns.length
      const [last] = near.toSorted((a, b) => b - a)
      const asOf = (last ?? 0) + 40
      const ahead = coincidenceFacts(castCouple(one, other), { asOf })
      expect(ahead.filter(({ property }) => property.startsWith('turn-'))).toEqual([])
    }
    expect(found).toBeGreaterThan(40)
  })

  it('says the same whichever of the two is named first, in the same words and order', () => {
    for (const [one, other] of pairs.slice(0, 500)) {
      const back = between(other, one)
      const there = between(one, other).map((fact) => JSON.stringify(fact))
      expect(back.map((fact) => exchanged(JSON.stringify(fact)))).toEqual(there)
      expect(back.map(({ id }) => exchangedId(id))).toEqual(between(one, other).map(({ id }) => id))
    }
  })

  it('has no two facts of one id, in parts that agree with each other', () => {
    for (const [one, other] of pairs) {
      const ids = between(one, other).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    const facts = pairs.slice(0, 400).flatMap(([one, other]) => between(one, other))
    expect(faultsInParts(facts, { rules: RULES })).toEqual([])
  })
})
