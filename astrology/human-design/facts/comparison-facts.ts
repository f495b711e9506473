import type { FactBody } from '#astrology/facts.ts'
import type { Connection, LineBond } from '../couple/connection.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { RULES } from '../human-design-rules.ts'

/** Types, authorities and profiles side by side, line against line, and the gates in common. */
export function comparisonFacts(
  connection: Connection,
  first: HumanDesignReading,
  second: HumanDesignReading,
): FactBody[] {
  return [
    ...pairFacts(first, second),
    ...connection.lineBonds.map(lineBondFact),
    ...sharedGateFacts(connection),
  ]
}

function pairFacts(first: HumanDesignReading, second: HumanDesignReading): FactBody[] {
  return [
    {
      topic: 'types',
      property: 'pair',
      value: [first.type, second.type],
      statement: `{p1} is a ${first.type} and {p2} a ${second.type}.`,
      rule: RULES.type,
    },
    {
      topic: 'authorities',
      property: 'pair',
      value: [first.authority, second.authority],
      statement: `{p1} decides by ${first.authority} authority and {p2} by ${second.authority} authority.`,
      rule: RULES.authority,
    },
    {
      topic: 'profiles',
      property: 'pair',
      value: [first.profile, second.profile],
      statement: `{p1}'s profile is ${first.profile} and {p2}'s is ${second.profile}.`,
      rule: RULES.profile,
    },
  ]
}

function lineBondFact({ kind, lines, sides }: LineBond): FactBody {
  const verb = kind === 'resonance' ? 'resonates with' : 'harmonizes with'
  return {
    topic: kind,
    property: `${sides[0]}-${sides[1]}`,
    value: `${lines[0]} and ${lines[1]}`,
    statement: `{p1}'s ${sides[0]} line ${lines[0]} ${verb} {p2}'s ${sides[1]} line ${lines[1]}.`,
    rule: RULES.profileBond,
  }
}

function sharedGateFacts({ sharedGates }: Connection): FactBody[] {
  return [
    {
      topic: 'sharedGates',
      property: 'all',
      value: sharedGates.map(String),
      numbers: { count: sharedGates.length },
      statement:
        sharedGates.length === 0
          ? '{p1} and {p2} have no active gate in common.'
          : `{p1} and {p2} have ${sharedGates.length} active gates in common: ${sharedGates.join(', ')}.`,
      rule: RULES.sharedGate,
    },
    ...sharedGates.map((gate): FactBody => ({
      topic: 'sharedGate',
      property: String(gate),
      value: true,
      statement: `Gate ${gate} is active in both {p1} and {p2}.`,
      rule: RULES.sharedGate,
    })),
  ]
}
