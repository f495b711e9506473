import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { RULES } from '../human-design-rules.ts'
import { kept } from './told-once.ts'

/** The gates active in both, counted and one by one. */
export function sharedGateFacts(sharedGates: readonly number[]): PartsBody[] {
  return [allFact(sharedGates), ...sharedGates.flatMap(gateFacts)]
}

function allFact(gates: readonly number[]): PartsBody {
  return {
    topic: 'sharedGates',
    property: 'all',
    value: gates.map(String),
    sentence:
      gates.length === 0
        ? '{p1} and {p2} have no active gate in common.'
        : `{p1} and {p2} have {count:active gate} in common: ${gates.join(', ')}.`,
    measures: { count: { value: gates.length, unit: 'count' } },
    marks: [
      { relation: 'shares', term: 'gate', count: gates.length },
      ...gates.map((gate) => ({ relation: 'shares', gate })),
    ],
    rule: RULES.sharedGate,
  }
}

const gateFacts = once((gate: number) =>
  kept([
    {
      topic: 'sharedGate',
      property: String(gate),
      value: true,
      sentence: `Gate ${gate} is active in both {p1} and {p2}.`,
      marks: [{ relation: 'shares', gate }],
      rule: RULES.sharedGate,
    },
  ]),
)
