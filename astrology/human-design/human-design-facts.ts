import { factOf, type Fact, type FactBody } from '#astrology/facts.ts'
import { withinWindow } from '#astrology/window.ts'
import type { PersonSubject } from '#core/systems.ts'
import { activationFacts } from './facts/activation-facts.ts'
import { WAY_OF_DECIDING } from './bodygraph/authority.ts'
import { bodygraphFacts } from './facts/bodygraph-facts.ts'
import type { HumanDesignChart, HumanDesignReading } from './human-design-chart.ts'
import { RULES } from './human-design-rules.ts'
import { CROSS_ANGLE_TITLES } from './bodygraph/incarnation-cross.ts'
import { LINE_ROLES, type Profile } from './bodygraph/profile.ts'
import { activationsOf, readSky } from './sky/read-sky.ts'
import type { HumanDesignSky } from './sky/sky.ts'
import { variableFacts } from './facts/variable-facts.ts'
import type { Line } from './sky/wheel.ts'

/**
 * What Human Design states about one person, weightiest first: what holds under every
 * sky the birth may have happened under.
 */
export function humanDesignFacts(chart: HumanDesignChart, subject: PersonSubject): readonly Fact[] {
  const fact = factOf(subject, 'humanDesign')
  // One sky without a design side leaves nothing of that side certain, and says why.
  const withheld = chart.designJd === null && { design: null }
  return withinWindow(
    chart.skies.map((sky) => skyFacts({ ...sky, ...withheld }, subject).map(fact)),
  )
}

function skyFacts(sky: HumanDesignSky, subject: PersonSubject): FactBody[] {
  const person = `{${subject}}`
  const reading = readSky(sky)
  if (reading === null) {
    return [
      withheldDesign(person),
      ...activationFacts(person, 'personality', activationsOf(sky.personality)),
    ]
  }
  return [
    ...typeFacts(person, reading),
    ...profileFacts(person, reading),
    ...bodygraphFacts(person, reading),
    ...activationFacts(person, 'personality', reading.activations.personality),
    ...activationFacts(person, 'design', reading.activations.design),
    ...variableFacts(person, reading),
    designMomentFact(person, reading),
  ]
}

function typeFacts(person: string, reading: HumanDesignReading): FactBody[] {
  const { type, strategy, authority, definition, areas, signature, notSelf } = reading
  const areaCount = areas.length
  return [
    {
      topic: 'type',
      property: 'type',
      value: type,
      statement: `${person} is a ${type}.`,
      rule: RULES.type,
    },
    {
      topic: 'authority',
      property: 'authority',
      value: authority,
      statement: `${person} has ${authority} authority and decides best ${WAY_OF_DECIDING[authority]}.`,
      rule: RULES.authority,
    },
    {
      topic: 'type',
      property: 'strategy',
      value: strategy,
      statement: `As a ${type}, ${person} has the strategy ${strategy}.`,
      rule: RULES.type,
    },
    {
      topic: 'definition',
      property: 'definition',
      value: definition,
      numbers: { areas: areaCount },
      statement:
        areaCount === 0
          ? `${person} has no definition: all nine centers take in the world.`
          : `${person} has ${definition} definition.`,
      rule: RULES.definition,
    },
    {
      topic: 'type',
      property: 'signature',
      value: signature,
      statement: `When ${person} lives true to the type, the signature is ${signature}.`,
      rule: RULES.type,
    },
    {
      topic: 'type',
      property: 'notSelf',
      value: notSelf,
      statement: `When ${person} strays from the type, the not-self theme is ${notSelf}.`,
      rule: RULES.type,
    },
  ]
}

function profileFacts(person: string, { profile, cross }: HumanDesignReading): FactBody[] {
  return [
    {
      topic: 'profile',
      property: 'profile',
      value: profile,
      statement: `${person}'s profile is ${profile}, ${rolesOf(profile)}.`,
      rule: RULES.profile,
    },
    {
      topic: 'cross',
      property: 'name',
      value: cross.name,
      statement: `${person}'s incarnation cross is the ${cross.name}.`,
      rule: RULES.cross,
    },
    {
      topic: 'cross',
      property: 'angle',
      value: cross.angle,
      statement: `${person}'s cross is a ${CROSS_ANGLE_TITLES[cross.angle]} one: ${ANGLE_MEANING[cross.angle]}.`,
      rule: RULES.cross,
    },
    {
      topic: 'cross',
      property: 'gates',
      value: cross.gates.map(String),
      statement: `${person}'s cross stands on the Gates ${cross.gates.join(', ')}.`,
      rule: RULES.cross,
    },
  ]
}

const ANGLE_MEANING = {
  right: 'the path is personal, its own experience the point of it',
  juxtaposition: 'the path is fixed, a narrow bridge between the personal and the shared',
  left: 'the path is shared, found in those it crosses',
} as const

/** `Heretic in conscious life and Investigator in the body`. */
function rolesOf(profile: Profile): string {
  const [conscious, unconscious] = profile.split('/').map(Number) as [Line, Line]
  return `${LINE_ROLES[conscious]} in conscious life and ${LINE_ROLES[unconscious]} in the body`
}

function designMomentFact(person: string, { designJd }: HumanDesignReading): FactBody {
  const day = new Date((designJd - UNIX_EPOCH) * MILLISECONDS_IN_DAY).toISOString().slice(0, 10)
  return {
    topic: 'design',
    property: 'moment',
    value: day,
    numbers: { julianDay: designJd },
    statement: `${person}'s Design side is the sky of ${day}, when the Sun stood 88° before its place at birth.`,
    rule: RULES.design,
  }
}

const UNIX_EPOCH = 2_440_587.5
const MILLISECONDS_IN_DAY = 86_400_000

function withheldDesign(person: string): FactBody {
  return {
    topic: 'design',
    property: 'withheld',
    value: true,
    statement: `${person}'s Design side lies before 2 January 1800, where the ephemeris begins, so type, authority and profile are not given.`,
    rule: RULES.withheldDesign,
  }
}
