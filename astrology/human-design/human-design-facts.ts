import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { isoDayOf } from '#astrology/dates.ts'
import {
  allOf,
  eachState,
  toldThroughout,
  type Teller,
  type Throughout,
} from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { activationFacts, withheldActivations } from './facts/activation-facts.ts'
import { WAY_OF_DECIDING } from './bodygraph/authority.ts'
import { bodygraphFacts } from './facts/bodygraph-facts.ts'
import type { HumanDesignChart, HumanDesignReading } from './human-design-chart.ts'
import { RULES } from './human-design-rules.ts'
import { CROSS_ANGLE_TITLES } from './bodygraph/incarnation-cross.ts'
import { LINE_ROLES, type Profile } from './bodygraph/profile.ts'
import { SIDES } from './sky/planets.ts'
import { activationsOf, readingsOf } from './sky/read-sky.ts'
import { DESIGN_ARC_DEGREES } from './sky/design-moment.ts'
import { topicOfPerson } from './facts/topic-names.ts'
import { variableFacts } from './facts/variable-facts.ts'
import type { Line } from './sky/wheel.ts'

/**
 * What Human Design states about one person, weightiest first: what holds under every
 * sky the birth may have happened under, then what does not.
 */
export function humanDesignFacts(chart: HumanDesignChart, subject: PersonSubject): readonly Fact[] {
  const person = `{${subject}}`
  const throughout = factsThroughout(chart, person)
  const nameOf = (topic: string) => topicOfPerson(topic, person)
  return [...throughout.held, ...withheldFacts(throughout, { nameOf, rule: RULES.window })].map(
    factOf(subject, 'humanDesign'),
  )
}

function factsThroughout(chart: HumanDesignChart, person: string): Throughout {
  const readings = readingsOf(chart)
  // One sky without a design side leaves nothing of that side certain, and says why.
  if (readings === null) return personalityAlone(chart, person)
  const own = readings[Math.floor(readings.length / 2)]!
  const sides = SIDES.map((side) => {
    const versions = readings.map(({ activations }) => activations[side])
    return {
      held: activationFacts(person, side, versions),
      changing: withheldActivations(side, versions),
    }
  })
  return allOf([
    toldThroughout(own, readings, mechanicsTellers(person)),
    ...sides,
    toldThroughout(own, readings, finerTellers(person)),
  ])
}

function personalityAlone({ skies }: HumanDesignChart, person: string): Throughout {
  const versions = skies.map(({ personality }) => activationsOf(personality))
  return {
    held: [withheldDesign(person), ...activationFacts(person, 'personality', versions)],
    changing: withheldActivations('personality', versions),
  }
}

/** Readings with the same gates share their centers. */
const byCenters = eachState(({ centers }: HumanDesignReading) => centers)

/** What type, profile and bodygraph say. */
function mechanicsTellers(person: string): Teller<HumanDesignReading>[] {
  return [
    { views: byCenters, tell: (reading) => typeFacts(person, reading) },
    {
      views: eachState(({ profile, cross }) => `${profile} ${cross.name}`),
      tell: (reading) => profileFacts(person, reading),
    },
    { views: byCenters, tell: (reading) => bodygraphFacts(person, reading) },
  ]
}

function finerTellers(person: string): Teller<HumanDesignReading>[] {
  return [
    {
      views: eachState(({ variables }) => JSON.stringify(variables)),
      tell: (reading) => variableFacts(person, reading),
    },
    { views: eachState(({ jd }) => jd), tell: (reading) => [designMomentFact(person, reading)] },
  ]
}

function typeFacts(person: string, reading: HumanDesignReading): PartsBody[] {
  const { type, strategy, authority, definition, areas, signature, notSelf } = reading
  const areaCount = areas.length
  return [
    {
      topic: 'type',
      property: 'type',
      value: type,
      sentence: `${person} is a ${type}.`,
      marks: [{ type }],
      rule: RULES.type,
    },
    {
      topic: 'authority',
      property: 'authority',
      value: authority,
      sentence: `${person} has ${authority} authority and decides best ${WAY_OF_DECIDING[authority]}.`,
      marks: [{ authority }],
      rule: RULES.authority,
    },
    {
      topic: 'type',
      property: 'strategy',
      value: strategy,
      sentence: `As a ${type}, ${person} has the strategy ${strategy}.`,
      marks: [{ type, relation: 'strategy', term: strategy }],
      rule: RULES.type,
    },
    {
      topic: 'definition',
      property: 'definition',
      value: definition,
      sentence:
        areaCount === 0
          ? `${person} has no definition: all nine centers take in the world.`
          : `${person} has ${definition} definition.`,
      measures: { areas: { value: areaCount, unit: 'count' } },
      marks: [{ definition, count: areaCount }],
      rule: RULES.definition,
    },
    {
      topic: 'type',
      property: 'signature',
      value: signature,
      sentence: `When ${person} lives true to the type, the signature is ${signature}.`,
      marks: [{ relation: 'signature', term: signature }],
      rule: RULES.type,
    },
    {
      topic: 'type',
      property: 'notSelf',
      value: notSelf,
      sentence: `When ${person} strays from the type, the not-self theme is ${notSelf}.`,
      marks: [{ relation: 'not-self theme', term: notSelf }],
      rule: RULES.type,
    },
  ]
}

function profileFacts(person: string, { profile, cross }: HumanDesignReading): PartsBody[] {
  const [conscious, unconscious] = rolesOf(profile)
  const angled = `${CROSS_ANGLE_TITLES[cross.angle]} Cross`
  return [
    {
      topic: 'profile',
      property: 'profile',
      value: profile,
      sentence: `${person}'s profile is ${profile}, ${conscious.role} in conscious life and ${unconscious.role} in the body.`,
      marks: [
        { profile },
        { side: 'Personality', line: conscious.line, term: conscious.role },
        { side: 'Design', line: unconscious.line, term: unconscious.role },
      ],
      rule: RULES.profile,
    },
    {
      topic: 'cross',
      property: 'name',
      value: cross.name,
      sentence: `${person}'s incarnation cross is the ${cross.name}.`,
      marks: [{ cross: cross.name }, { cross: angled }],
      rule: RULES.cross,
    },
    {
      topic: 'cross',
      property: 'angle',
      value: cross.angle,
      sentence: `${person}'s cross is a ${CROSS_ANGLE_TITLES[cross.angle]} one: ${ANGLE_MEANING[cross.angle]}.`,
      marks: [{ cross: angled }],
      rule: RULES.cross,
    },
    {
      topic: 'cross',
      property: 'gates',
      value: cross.gates.map(String),
      sentence: `${person}'s cross stands on the Gates ${cross.gates.join(', ')}.`,
      marks: cross.gates.map((gate) => ({ relation: 'cross', gate })),
      rule: RULES.cross,
    },
  ]
}

const ANGLE_MEANING = {
  right: 'the path is personal, its own experience the point of it',
  juxtaposition: 'the path is fixed, a narrow bridge between the personal and the shared',
  left: 'the path is shared, found in those it crosses',
} as const

/** The conscious line and the unconscious, each with its role. */
function rolesOf(profile: Profile) {
  const [conscious, unconscious] = profile.split('/').map(Number) as [Line, Line]
  return [
    { line: conscious, role: LINE_ROLES[conscious] },
    { line: unconscious, role: LINE_ROLES[unconscious] },
  ] as const
}

function designMomentFact(person: string, { designJd }: HumanDesignReading): PartsBody {
  const day = isoDayOf(designJd)
  return {
    topic: 'design',
    property: 'moment',
    value: day,
    sentence: `${person}'s Design side is the sky of {julianDay:date}, when the Sun stood ${DESIGN_ARC_DEGREES}° before its place at birth.`,
    measures: {
      julianDay: { value: designJd, unit: 'julianDay' },
      arc: { value: DESIGN_ARC_DEGREES, unit: 'degrees' },
    },
    marks: [{ side: 'Design', relation: 'moment', date: day }],
    rule: RULES.design,
  }
}

function withheldDesign(person: string): PartsBody {
  return {
    topic: 'design',
    property: 'withheld',
    value: true,
    sentence: `${person}'s Design side lies before 2 January 1800, where the ephemeris begins, so type, authority and profile are not given.`,
    marks: [],
    rule: RULES.withheldDesign,
  }
}
