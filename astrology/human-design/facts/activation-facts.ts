import type { FactBody } from '#astrology/facts.ts'
import type { Activation, Activations } from '../human-design-chart.ts'
import { HEXAGRAM_NAMES } from '../bodygraph/hexagram-names.ts'
import { RULES } from '../human-design-rules.ts'
import { PLANETS, PLANET_TITLES, SIDE_TITLES, type Planet, type Side } from '../sky/planets.ts'

/** The thirteen activations of one side: gate, line, what fixes it, and the finer divisions. */
export function activationFacts(person: string, side: Side, activations: Activations): FactBody[] {
  const bodies = (make: (named: Named) => FactBody[]): FactBody[] =>
    PLANETS.flatMap((planet) => make({ person, side, planet, activation: activations[planet] }))
  return [...bodies(gateAndLineFacts), ...bodies(fixingFacts), ...bodies(fineFacts)]
}

interface Named {
  readonly person: string
  readonly side: Side
  readonly planet: Planet
  readonly activation: Activation
}

function gateAndLineFacts(named: Named): FactBody[] {
  const { gate, line, longitude } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'gate',
      value: gate,
      numbers: { degrees: longitude },
      statement: `${whose(named)} stands in Gate ${gate}, ${HEXAGRAM_NAMES[gate]}.`,
      rule: named.side === 'design' ? DESIGN_ACTIVATION : RULES.activation,
    },
    {
      topic: topicOf(named),
      property: 'line',
      value: `${gate}.${line}`,
      statement: `${whose(named)} stands in Gate ${gate}, line ${line}.`,
      rule: named.side === 'design' ? DESIGN_ACTIVATION : RULES.activation,
    },
  ]
}

const DESIGN_ACTIVATION = {
  ...RULES.activation,
  rule: `${RULES.design.rule} ${RULES.activation.rule}`,
}

function fixingFacts(named: Named): FactBody[] {
  const { gate, line, fixing } = named.activation
  if (fixing === null) return []
  return [
    {
      topic: topicOf(named),
      property: 'fixing',
      value: `${gate}.${line} ${fixing}`,
      statement: `${whose(named)} is ${fixing === 'exalted' ? 'exalted' : 'in detriment'} in line ${line} of Gate ${gate}.`,
      rule: RULES.fixing,
    },
  ]
}

function fineFacts(named: Named): FactBody[] {
  const { gate, line, color, tone, base } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'color',
      value: `${gate}.${line}.${color}`,
      statement: `${whose(named)} stands in color ${color} of line ${line} of Gate ${gate}.`,
      rule: RULES.activation,
    },
    {
      topic: topicOf(named),
      property: 'fine',
      value: `${gate}.${line}.${color}.${tone}.${base}`,
      statement: `${whose(named)} stands in tone ${tone} and base ${base} of color ${color}, line ${line}, Gate ${gate}.`,
      rule: RULES.activation,
    },
  ]
}

/** `designNorthNode`. */
function topicOf({ side, planet }: Named): string {
  return `${side}${planet.charAt(0).toUpperCase()}${planet.slice(1)}`
}

function whose({ person, side, planet }: Named): string {
  return `${person}'s ${SIDE_TITLES[side]} ${PLANET_TITLES[planet]}`
}
