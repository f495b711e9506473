import type { PartsBody } from '#astrology/facts.ts'
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
export function dignityFacts(person: PersonFacts): PartsBody[] {
  return [
    ...sectFacts(person),
    ...person.sky.dignities.flatMap((one) => dignityOfPlanet(person, one)),
  ]
}

function sectFacts({ subject, sky }: PersonFacts): PartsBody[] {
  if (sky.sect === null) return []
  const where = sky.sect === 'day' ? 'above' : 'below'
  return [
    {
      topic: 'chart',
      property: 'sect',
      value: sky.sect,
      marks: [
        { term: `${sky.sect} chart` },
        { term: `${sky.sect === 'day' ? 'night' : 'day'} chart`, negated: true },
        { body: 'Sun', relation: 'stands', term: `${where} the horizon` },
      ],
      sentence: `{${subject}}'s chart is a ${sky.sect} chart, with the Sun ${where} the horizon.`,
      rule: RULES.sect,
    },
  ]
}

function dignityOfPlanet(
  { subject }: PersonFacts,
  { planet, dignities, debilities, score }: PersonFacts['sky']['dignities'][number],
): PartsBody[] {
  const body = POINT_NAMES[planet]
  const whose = `{${subject}}'s ${body}`
  const states = [...dignities, ...debilities].map((dignity): PartsBody => ({
    topic: planet,
    property: dignity,
    value: true,
    marks: [{ body, dignity }],
    sentence: `${whose} is ${STATES[dignity]}.`,
    rule: RULES.dignity,
  }))
  if (score === null) return states
  const total: PartsBody = {
    topic: planet,
    property: 'dignityScore',
    value: score,
    measures: { points: { value: score, unit: 'points' } },
    marks: [{ body, term: 'essential dignity', points: score }],
    sentence: `${whose} has an essential dignity of {points:point}.`,
    rule: RULES.dignityScore,
  }
  return [...states, total]
}

/** Mutual receptions by sign and exaltation, and the final dispositor where there is one. */
export function receptionFacts({ subject, sky }: PersonFacts): PartsBody[] {
  const receptions = sky.receptions
    .filter(({ by }) => by === 'domicile' || by === 'exaltation' || by === 'triplicity')
    .map(({ first, second, by }): PartsBody => ({
      topic: 'reception',
      property: `${first}-${second}-${by}`,
      value: by,
      marks: [
        {
          body: POINT_NAMES[first],
          relation: 'receives',
          partner: POINT_NAMES[second],
          term: 'mutual reception',
          dignity: by,
        },
      ],
      sentence: `In {${subject}}'s chart ${nameInSentence(first)} and ${nameInSentence(second)} are in mutual reception by ${by}.`,
      rule: RULES.reception,
    }))
  const { final, chains } = sky.dispositors
  const last: PartsBody[] =
    final === null
      ? []
      : [
          {
            topic: 'chart',
            property: 'finalDispositor',
            value: POINT_NAMES[final],
            marks: [{ body: POINT_NAMES[final], term: 'final dispositor' }],
            sentence: `In {${subject}}'s chart every chain of rulers ends in ${nameInSentence(final)}.`,
            rule: RULES.dispositor,
          },
        ]
  const steps = CLASSICAL_PLANETS.flatMap((planet): PartsBody[] => {
    const ruler = chains[planet][1]
    if (ruler === undefined) return []
    const [partner, body] = [POINT_NAMES[planet], POINT_NAMES[ruler]]
    return [
      {
        topic: planet,
        property: 'dispositor',
        value: body,
        marks: [{ body, relation: 'disposes', partner }],
        sentence: `{${subject}}'s ${partner} is disposed of by ${nameInSentence(ruler)}, the ruler of its sign.`,
        rule: RULES.dispositor,
      },
    ]
  })
  return [...receptions, ...last, ...steps]
}
