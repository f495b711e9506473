import type { PartsBody } from '#astrology/facts.ts'
import { CENTERS, CENTER_TRAITS, type Center } from '../bodygraph/centers.ts'
import { channelOf, GROUP_OF_CIRCUIT, type CircuitGroup } from '../bodygraph/channels.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'

/** Centers, channels, areas, bridges and circuits, as statements about one person. */
export function bodygraphFacts(person: string, reading: HumanDesignReading): PartsBody[] {
  return [
    ...CENTERS.map((center) => centerFact(person, center, reading)),
    ...reading.channels.map((id) => channelFact(person, id)),
    ...areaFacts(person, reading),
    ...bridgeFacts(person, reading),
    ...circuitFacts(person, reading),
  ]
}

function centerFact(person: string, center: Center, { centers }: HumanDesignReading): PartsBody {
  const { title, theme } = CENTER_TRAITS[center]
  const { state, definedBy } = centers[center]
  const words = {
    defined: `is defined, a steady source of ${theme}${SIDE_WORDS[definedBy ?? 'both']}`,
    undefined: `is undefined: it takes in and amplifies ${theme} from others`,
    open: `is wholly open, without a single gate, to ${theme}`,
  }
  return {
    topic: `${center}Center`,
    property: 'state',
    value: definedBy === null ? state : `${state} by ${definedBy}`,
    sentence: `${person}'s ${title} Center ${words[state]}.`,
    marks: [
      { center: title, state, ...(definedBy !== null && { side: SIDE_MARKS[definedBy] }) },
      ...(state === 'open' ? [{ center: title, term: 'gate', count: 0 }] : []),
    ],
    rule: RULES.center,
  }
}

const SIDE_MARKS = { personality: 'Personality', design: 'Design', both: 'both' } as const

const SIDE_WORDS = {
  personality: ', from the conscious Personality side alone',
  design: ', from the unconscious Design side alone',
  both: ', from both sides',
} as const

function channelFact(person: string, id: string): PartsBody {
  const { name, centers, circuit } = channelOf(id)
  const [from, to] = [CENTER_TRAITS[centers[0]].title, CENTER_TRAITS[centers[1]].title]
  const group = GROUP_OF_CIRCUIT[circuit]
  return {
    topic: 'channel',
    property: id,
    value: true,
    sentence: `${person} has the Channel ${id}, ${name}, which joins the ${from} to the ${to} in ${CIRCUIT_WORDS[group]}.`,
    marks: [
      { channel: id, term: name, circuit: group },
      { channel: id, relation: 'joins', center: from, partner: to },
    ],
    rule: RULES.channel,
  }
}

const CIRCUIT_WORDS: Readonly<Record<CircuitGroup, string>> = {
  individual: 'the individual circuitry',
  integration: 'Integration',
  collective: 'the collective circuitry',
  tribal: 'the tribal circuitry',
}

function areaFacts(person: string, { areas }: HumanDesignReading): PartsBody[] {
  if (areas.length < 2) return []
  const named = areas.map((area) => area.map((center) => CENTER_TRAITS[center].title).join('-'))
  return [
    {
      topic: 'definition',
      property: 'areas',
      value: named,
      sentence: `${person}'s definition falls into separate areas: ${named.join('; ')}.`,
      marks: areas.flatMap((area, place) =>
        area.map((center) => ({
          center: CENTER_TRAITS[center].title,
          relation: 'area',
          term: named[place]!,
        })),
      ),
      rule: RULES.definition,
    },
  ]
}

function bridgeFacts(person: string, { areas, bridges }: HumanDesignReading): PartsBody[] {
  if (areas.length < 2) return []
  const { gates, channels } = bridges
  const single: PartsBody = {
    topic: 'bridges',
    property: 'gates',
    value: gates.map(String),
    sentence:
      gates.length === 0
        ? `No single gate bridges ${person}'s split; it takes a whole channel.`
        : `${person}'s split is bridged by ${listed('Gate', gates)}.`,
    marks:
      gates.length === 0
        ? [{ relation: 'bridges', term: 'gate', negated: true }]
        : gates.map((gate) => ({ relation: 'bridges', gate })),
    rule: RULES.bridge,
  }
  if (channels.length === 0) return [single]
  return [
    single,
    {
      topic: 'bridges',
      property: 'channels',
      value: channels,
      sentence: `${person}'s split is bridged, too, by someone bringing the whole of ${listed('Channel', channels)}.`,
      marks: channels.map((channel) => ({ relation: 'bridges', channel })),
      rule: RULES.bridge,
    },
  ]
}

function circuitFacts(person: string, { circuitry, channels }: HumanDesignReading): PartsBody[] {
  if (channels.length === 0) return []
  const { individual, integration, collective, tribal } = circuitry.groups
  const counts = Object.entries({ individual, integration, collective, tribal })
  return [
    {
      topic: 'circuitry',
      property: 'balance',
      value: counts.map(([group, count]) => `${group} ${count}`),
      sentence: `${person}'s defined channels count {individual} individual, {integration} of Integration, {collective} collective and {tribal} tribal.`,
      measures: Object.fromEntries(
        counts.map(([group, value]) => [group, { value, unit: 'count' }]),
      ),
      marks: counts.map(([circuit, count]) => ({ circuit, count })),
      rule: RULES.circuit,
    },
  ]
}

/** `Gate 5`, `Gate 5 or 8`, `Gate 5, 8 or 12`. */
function listed(noun: string, members: readonly (number | string)[]): string {
  const last = members.at(-1)
  return members.length < 2
    ? `${noun} ${last}`
    : `${noun} ${members.slice(0, -1).join(', ')} or ${last}`
}
