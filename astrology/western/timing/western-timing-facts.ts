import { factOf, type Fact } from '#astrology/facts.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { withinWindow } from '#astrology/window.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import { ordinalOf } from '#astrology/western/houses.ts'
import { PLANETS, POINT_NAMES } from '#astrology/western/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameAtStart, nameInSentence, withArticle } from '#astrology/western/sentences.ts'
import { signAt } from '#astrology/western/zodiac.ts'
import { timingOf, type TimingOptions, type WesternTiming } from './cast-western-timing.ts'
import { dayOf } from './dates.ts'
import type { FirdarLord } from './firdaria.ts'

type FactMaker = ReturnType<typeof factOf>

/** What the time from `span.from` on brings to one person, in the order in which it weighs; only what holds for the whole birth window. */
export function westernTimingFacts(
  ephemeris: Ephemeris,
  chart: WesternChart,
  subject: PersonSubject,
  { span, place = chart.moment.place }: TimingOptions,
): Fact[] {
  const fact = factOf(subject, 'western')
  const options = { span, place, birthplace: chart.moment.place, settings: chart.settings }
  return withinWindow(
    fewOf(chart.window).map((natal) => {
      const timing = timingOf(ephemeris, natal, options)
      return [
        ...timeLordFacts(fact, subject, timing),
        ...progressedFacts(fact, subject, timing),
        ...returnFacts(fact, subject, timing),
        ...transitFacts(fact, subject, timing),
        ...directionFacts(fact, subject, timing),
      ]
    }),
  )
}

/** Ends, middle and two between: each takes a year of transits to reckon. */
function fewOf<Sample>(window: readonly Sample[]): readonly Sample[] {
  if (window.length <= 5) return window
  return [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
}

const LORD_NAMES: Readonly<Partial<Record<FirdarLord, string>>> = {
  northNode: 'the North Node',
  southNode: 'the South Node',
}

function lordName(lord: FirdarLord): string {
  return LORD_NAMES[lord] ?? nameInSentence(lord as Exclude<FirdarLord, 'northNode' | 'southNode'>)
}

function timeLordFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { profection, firdar }: WesternTiming,
): Fact[] {
  const year =
    profection === null
      ? []
      : [
          fact({
            topic: 'profection',
            property: 'house',
            value: profection.house,
            numbers: {
              age: profection.age,
              fromJulianDay: profection.from,
              toJulianDay: profection.to,
            },
            statement: `{${subject}}'s year from ${dayOf(profection.from)} to ${dayOf(profection.to)} is profected to the ${ordinalOf(profection.house)} house, in ${profection.sign}.`,
            rule: RULES.profection,
          }),
          fact({
            topic: 'profection',
            property: 'lord',
            value: POINT_NAMES[profection.lord],
            statement: `The lord of {${subject}}'s year is ${nameInSentence(profection.lord)}.`,
            rule: RULES.profection,
          }),
        ]
  if (firdar === null) return year
  const partner = firdar.partner === null ? '' : ` with ${lordName(firdar.partner)}`
  const period = fact({
    topic: 'firdaria',
    property: 'lord',
    value: firdar.partner === null ? [firdar.lord] : [firdar.lord, firdar.partner],
    numbers: { fromJulianDay: firdar.from, toJulianDay: firdar.to },
    statement: `From ${dayOf(firdar.from)} to ${dayOf(firdar.to)} {${subject}} lives in the firdaria period of ${lordName(firdar.lord)}${partner}.`,
    rule: RULES.firdaria,
  })
  return [...year, period]
}

function progressedFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { progressed, span }: WesternTiming,
): Fact[] {
  const day = dayOf(span.from)
  const places = (['sun', 'moon', 'mercury', 'venus', 'mars'] as const).flatMap((planet) => {
    const { longitude, house } = progressed.bodies[planet]
    const sign = signAt(longitude)
    const whose = `On ${day} {${subject}}'s progressed ${POINT_NAMES[planet]}`
    const topic = `progressed.${planet}`
    const inSign = fact({
      topic,
      property: 'sign',
      value: sign,
      numbers: { longitudeDegrees: longitude },
      statement: `${whose} stands in ${sign}.`,
      rule: RULES.progression,
    })
    if (house === null) return [inSign]
    const inHouse = fact({
      topic,
      property: 'house',
      value: house,
      statement: `${whose} stands in the natal ${ordinalOf(house)} house.`,
      rule: RULES.progression,
    })
    return [inSign, inHouse]
  })
  const phase = fact({
    topic: 'progressed.moon',
    property: 'phase',
    value: progressed.lunarPhase.name,
    numbers: { elongationDegrees: progressed.lunarPhase.elongation },
    statement: `On ${day} {${subject}}'s progressed Moon is in the phase of the ${progressed.lunarPhase.name}.`,
    rule: RULES.progression,
  })
  const aspects = progressed.aspects.map(({ first, second, aspect, orb, angle }) =>
    fact({
      topic: 'progressed.aspect',
      property: `${first}-${second}`,
      value: aspect,
      numbers: { orbDegrees: orb, angleDegrees: angle },
      statement: `On ${day} {${subject}}'s progressed ${POINT_NAMES[first]} forms ${withArticle(aspect)} to the natal ${POINT_NAMES[second]}.`,
      rule: RULES.progression,
    }),
  )
  return [...places, phase, ...aspects]
}

function returnFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { solarReturn, lunarReturn }: WesternTiming,
): Fact[] {
  return [
    ...([
      ['solar', solarReturn, RULES.solarReturn],
      ['lunar', lunarReturn, RULES.lunarReturn],
    ] as const),
  ].flatMap(([kind, found, rule]) => {
    if (found === null) return []
    const { jd, reading } = found
    const topic = `${kind}Return`
    const when = `{${subject}}'s ${kind} return of ${dayOf(jd)}`
    const moment = fact({
      topic,
      property: 'moment',
      value: dayOf(jd),
      numbers: { julianDay: jd },
      statement: `{${subject}}'s ${kind} return in force fell on ${dayOf(jd)}.`,
      rule,
    })
    const rising = signAt(reading.angles?.ascendant ?? Number.NaN)
    const ascendant = fact({
      topic,
      property: 'ascendant',
      value: rising,
      statement: `In ${when} ${rising} rises.`,
      rule,
    })
    const houses = PLANETS.flatMap((planet) => {
      const { house } = reading.bodies[planet]
      return house === null
        ? []
        : fact({
            topic,
            property: `${planet}House`,
            value: house,
            statement: `In ${when} ${nameInSentence(planet)} stands in the ${ordinalOf(house)} house.`,
            rule,
          })
    })
    return [moment, ascendant, ...houses]
  })
}

function transitFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { transits, underWay, span }: WesternTiming,
): Fact[] {
  const now = underWay.map(({ first, second, aspect, orb, motion }) =>
    fact({
      topic: 'transit.now',
      property: `${first}-${second}`,
      value: aspect,
      numbers: { orbDegrees: orb },
      statement: `On ${dayOf(span.from)} ${nameInSentence(first)} in transit forms ${withArticle(aspect)} to {${subject}}'s ${POINT_NAMES[second]}${motion === null ? '' : `, ${motion}`}.`,
      rule: RULES.transit,
    }),
  )
  const exact = transits.map(({ body, natal, aspect, jd, pass, retrograde }) =>
    fact({
      topic: 'transit',
      property: `${body}-${natal}-${aspect}-${pass}`,
      value: aspect,
      numbers: { julianDay: jd },
      statement: `${nameAtStart(body)}${retrograde ? ', retrograde,' : ''} in transit forms an exact ${aspect} to {${subject}}'s ${POINT_NAMES[natal]} on ${dayOf(jd)}.`,
      rule: RULES.transit,
    }),
  )
  return [...now, ...exact]
}

function directionFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { solarArc, span }: WesternTiming,
): Fact[] {
  return solarArc.aspects
    .filter(({ first, second }) => first !== second)
    .map(({ first, second, aspect, orb }) =>
      fact({
        topic: 'solarArc',
        property: `${first}-${second}`,
        value: aspect,
        numbers: { orbDegrees: orb, arcDegrees: solarArc.arc },
        statement: `On ${dayOf(span.from)} {${subject}}'s ${POINT_NAMES[first]}, directed by solar arc, forms ${withArticle(aspect)} to the natal ${POINT_NAMES[second]}.`,
        rule: RULES.solarArc,
      }),
    )
}
