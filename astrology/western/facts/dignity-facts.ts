import type { Fact } from '#astrology/facts.ts'
import type { Debility, Dignity } from '../dignities/dignities.ts'
import type { PersonFacts } from './person-facts.ts'
import { CLASSICAL_PLANETS, POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence } from './sentences.ts'

const STATES: Readonly<Record<Dignity | Debility, string>> = {
  domicile: 'in its own sign',
  exaltation: 'exalted',
  triplicity: 'ruler of its triplicity',
  bound: 'in its own bound',
  face: 'in its own face',
  detriment: 'in detriment',
  fall: 'in fall',
  peregrine: 'peregrine',
}

/** Day or night, and the essential dignity of each of the seven. */
export function dignityFacts(person: PersonFacts): Fact[] {
  return [
    ...sectFacts(person),
    ...person.sky.dignities.flatMap((one) => dignityOfPlanet(person, one)),
  ]
}

function sectFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  if (sky.sect === null) return []
  const where = sky.sect === 'day' ? 'above' : 'below'
  return [
    fact({
      topic: 'chart',
      property: 'sect',
      value: sky.sect,
      statement: `{${subject}}'s chart is a ${sky.sect} chart, with the Sun ${where} the horizon.`,
      rule: RULES.sect,
    }),
  ]
}

function dignityOfPlanet(
  { fact, subject }: PersonFacts,
  { planet, dignities, debilities, score }: PersonFacts['sky']['dignities'][number],
): Fact[] {
  const whose = `{${subject}}'s ${POINT_NAMES[planet]}`
  const states = [...dignities, ...debilities].map((state) =>
    fact({
      topic: planet,
      property: state,
      value: true,
      statement: `${whose} is ${STATES[state]}.`,
      rule: RULES.dignity,
    }),
  )
  if (score === null) return states
  const total = fact({
    topic: planet,
    property: 'dignityScore',
    value: score,
    statement: `${whose} has an essential dignity of ${String(score).replace('-', '−')} ${Math.abs(score) === 1 ? 'point' : 'points'}.`,
    rule: RULES.dignityScore,
  })
  return [...states, total]
}

/** Mutual receptions by sign and exaltation, and the final dispositor where there is one. */
export function receptionFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  const receptions = sky.receptions
    .filter(({ by }) => by === 'domicile' || by === 'exaltation' || by === 'triplicity')
    .map(({ first, second, by }) =>
      fact({
        topic: 'reception',
        property: `${first}-${second}-${by}`,
        value: by,
        statement: `In {${subject}}'s chart ${nameInSentence(first)} and ${nameInSentence(second)} are in mutual reception by ${by}.`,
        rule: RULES.reception,
      }),
    )
  const { final, chains } = sky.dispositors
  const last =
    final === null
      ? []
      : [
          fact({
            topic: 'chart',
            property: 'finalDispositor',
            value: POINT_NAMES[final],
            statement: `In {${subject}}'s chart every chain of rulers ends in ${nameInSentence(final)}.`,
            rule: RULES.dispositor,
          }),
        ]
  const steps = CLASSICAL_PLANETS.flatMap((planet) => {
    const disposed = chains[planet][1]
    if (disposed === undefined) return []
    return fact({
      topic: planet,
      property: 'dispositor',
      value: POINT_NAMES[disposed],
      statement: `{${subject}}'s ${POINT_NAMES[planet]} is disposed of by ${nameInSentence(disposed)}, the ruler of its sign.`,
      rule: RULES.dispositor,
    })
  })
  return [...receptions, ...last, ...steps]
}
