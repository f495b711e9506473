import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Activation, Activations } from '../human-design-chart.ts'
import { HEXAGRAM_NAMES } from '../bodygraph/hexagram-names.ts'
import { RULES } from '../human-design-rules.ts'
import { PLANETS, PLANET_TITLES, SIDE_TITLES, type Planet, type Side } from '../sky/planets.ts'

/** The thirteen activations of one side: gate, line, what fixes it, and the finer divisions. */
export function activationFacts(person: string, side: Side, activations: Activations): PartsBody[] {
  const bodies = (make: (named: Named) => PartsBody[]): PartsBody[] =>
    PLANETS.flatMap((planet) => make({ person, side, planet, activation: activations[planet] }))
  return [...bodies(gateAndLineFacts), ...bodies(fixingFacts), ...bodies(fineFacts)]
}

interface Named {
  readonly person: string
  readonly side: Side
  readonly planet: Planet
  readonly activation: Activation
}

function gateAndLineFacts(named: Named): PartsBody[] {
  const { gate, line, longitude } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'gate',
      value: gate,
      sentence: `${whose(named)} stands in Gate ${gate}, ${HEXAGRAM_NAMES[gate]}.`,
      measures: { degrees: { value: longitude, unit: 'degrees' } },
      marks: [stands(named, { gate })],
      rule: ruleOf(named),
    },
    {
      topic: topicOf(named),
      property: 'line',
      value: `${gate}.${line}`,
      sentence: `${whose(named)} stands in Gate ${gate}, line ${line}.`,
      marks: [stands(named, { gate, line })],
      rule: ruleOf(named),
    },
  ]
}

function fixingFacts(named: Named): PartsBody[] {
  const { gate, line, fixing } = named.activation
  if (fixing === null) return []
  return [
    {
      topic: topicOf(named),
      property: 'fixing',
      value: `${gate}.${line} ${fixing}`,
      sentence: `${whose(named)} is ${fixing === 'exalted' ? 'exalted' : 'in detriment'} in line ${line} of Gate ${gate}.`,
      marks: [stands(named, { gate, line, dignity: fixing })],
      rule: RULES.fixing,
    },
  ]
}

function fineFacts(named: Named): PartsBody[] {
  const { gate, line, color, tone, base } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'color',
      value: `${gate}.${line}.${color}`,
      sentence: `${whose(named)} stands in color ${color} of line ${line} of Gate ${gate}.`,
      marks: [stands(named, { gate, line, color })],
      rule: ruleOf(named),
    },
    {
      topic: topicOf(named),
      property: 'fine',
      value: `${gate}.${line}.${color}.${tone}.${base}`,
      sentence: `${whose(named)} stands in tone ${tone} and base ${base} of color ${color}, line ${line}, Gate ${gate}.`,
      marks: [stands(named, { gate, line, color, tone, base })],
      rule: ruleOf(named),
    },
  ]
}

/** `designNorthNode`. */
function topicOf({ side, planet }: Named): string {
  return `${side}${planet.charAt(0).toUpperCase()}${planet.slice(1)}`
}

function whose(named: Named): string {
  return `${named.person}'s ${bodyOf(named)}`
}

/** `Design North Node`. */
function bodyOf({ side, planet }: Named): string {
  return `${SIDE_TITLES[side]} ${PLANET_TITLES[planet]}`
}

function stands(named: Named, place: Mark): Mark {
  return { body: bodyOf(named), relation: 'stands', ...place }
}

function ruleOf({ side }: Named): PartsBody['rule'] {
  return side === 'design' ? RULES.designActivation : RULES.activation
}
