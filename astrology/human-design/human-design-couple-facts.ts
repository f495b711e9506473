import { factOf, type Fact, type FactBody } from '#astrology/facts.ts'
import { withinWindow } from '#astrology/window.ts'
import { CENTER_TRAITS } from './bodygraph/centers.ts'
import { channelOf } from './bodygraph/channels.ts'
import { comparisonFacts } from './facts/comparison-facts.ts'
import { BONDS, connectionOf, type ChannelBond, type Connection } from './couple/connection.ts'
import type { HumanDesignChart, HumanDesignReading } from './human-design-chart.ts'
import { RULES } from './human-design-rules.ts'
import { readSky } from './sky/read-sky.ts'

/**
 * What two Human Designs make of each other, weightiest first: what holds under every
 * pair of skies the two may have been born under. Nothing when a design side is out of reach.
 */
export function humanDesignCoupleFacts(
  first: HumanDesignChart,
  second: HumanDesignChart,
): readonly Fact[] {
  const [ones, twos] = [distinctReadings(first), distinctReadings(second)]
  if (ones === null || twos === null) return []
  const fact = factOf('couple', 'humanDesign')
  const samples = ones.flatMap((one) =>
    twos.map((two) => connectionFacts(connectionOf(one, two), one, two).map(fact)),
  )
  return withinWindow(samples)
}

/** One reading of each set of gates and profile, since a connection sees nothing finer. */
function distinctReadings({ skies }: HumanDesignChart): readonly HumanDesignReading[] | null {
  const readings = skies.map(readSky)
  if (readings.includes(null)) return null
  const known = readings.filter((reading) => reading !== null)
  const byState = new Map(known.map((each) => [`${each.gates.join()} ${each.profile}`, each]))
  return [...byState.values()]
}

function connectionFacts(
  connection: Connection,
  first: HumanDesignReading,
  second: HumanDesignReading,
): FactBody[] {
  return [
    ...jointFacts(connection),
    ...BONDS.flatMap((bond) => connection.bonds.filter((each) => each.bond === bond).map(bondFact)),
    ...bridgeFacts(connection),
    ...comparisonFacts(connection, first, second),
  ]
}

function jointFacts({ jointCenters, openCenters, jointAreas, bonds }: Connection): FactBody[] {
  const theme = `${jointCenters.length}-${openCenters.length}`
  const counts = Object.fromEntries(
    BONDS.map((bond) => [bond, bonds.filter((each) => each.bond === bond).length]),
  )
  const open = openCenters.map((center) => CENTER_TRAITS[center].title)
  return [
    {
      topic: 'joint',
      property: 'centers',
      value: theme,
      numbers: { defined: jointCenters.length, undefined: openCenters.length },
      statement: `The connection of {p1} and {p2} is ${theme}: ${THEMES[openCenters.length] ?? FEW_DEFINED}.`,
      rule: RULES.jointCenters,
    },
    {
      topic: 'joint',
      property: 'openCenters',
      value: open,
      statement:
        open.length === 0
          ? 'No center stays undefined between {p1} and {p2}.'
          : `What stays undefined between {p1} and {p2} is ${open.join(', ')}.`,
      rule: RULES.jointCenters,
    },
    {
      topic: 'joint',
      property: 'areas',
      value: jointAreas,
      statement:
        jointAreas === 1
          ? 'The joint definition of {p1} and {p2} hangs together as one.'
          : `The joint definition of {p1} and {p2} falls into ${jointAreas} areas.`,
      rule: RULES.definition,
    },
    {
      topic: 'joint',
      property: 'bonds',
      value: BONDS.map((bond) => `${bond} ${counts[bond]}`),
      numbers: counts,
      statement: `The channels between {p1} and {p2} count ${counts['electromagnetic']} electromagnetic, ${counts['companionship']} of companionship, ${counts['compromise']} of compromise and ${counts['dominance']} of dominance.`,
      rule: RULES.connection,
    },
  ]
}

/** By the number of centers left undefined: what it is like to be the two. */
const THEMES: Readonly<Record<number, string>> = {
  0: 'a closed circle that needs no one else and leaves little room between the two',
  1: 'one shared window to the world, through which both look out together',
  2: 'two open places, on which the pair works side by side',
  3: 'enough open sky that each keeps a life of their own',
  4: 'more loose than bound, held by choice rather than by pull',
}
const FEW_DEFINED = 'two people lightly tied, each open to the world on most sides'

function bondFact({ channel, bond, holder }: ChannelBond): FactBody {
  const { name } = channelOf(channel)
  const [whole, other] = holder === 'second' ? ['{p2}', '{p1}'] : ['{p1}', '{p2}']
  const words: Readonly<Record<typeof bond, string>> = {
    electromagnetic: `{p1} and {p2} complete the Channel ${channel}, ${name}, between them: an electromagnetic attraction`,
    companionship: `{p1} and {p2} both have the whole Channel ${channel}, ${name}: companionship`,
    compromise: `In the Channel ${channel}, ${name}, ${other} compromises: ${whole} holds it whole and ${other} one gate of it`,
    dominance: `In the Channel ${channel}, ${name}, ${whole} dominates: ${whole} holds it whole and ${other} no gate of it`,
  }
  return {
    topic: bond,
    property: channel,
    value: holder === null ? true : `${holder === 'first' ? 'p1' : 'p2'} whole`,
    statement: `${words[bond]}.`,
    rule: RULES.connection,
  }
}

function bridgeFacts({ secondBridgesFirst, firstBridgesSecond }: Connection): FactBody[] {
  return [
    ...broughtFacts('p1', secondBridgesFirst, "{p2} bridges {p1}'s split"),
    ...broughtFacts('p2', firstBridgesSecond, "{p1} bridges {p2}'s split"),
  ]
}

function broughtFacts(property: string, brought: readonly string[], words: string): FactBody[] {
  if (brought.length === 0) return []
  return [
    {
      topic: 'bridge',
      property,
      value: brought,
      statement: `${words} with ${brought.map(named).join(', ')}.`,
      rule: RULES.bridge,
    },
  ]
}

function named(bridge: string): string {
  return bridge.includes('-') ? `Channel ${bridge}` : `Gate ${bridge}`
}
