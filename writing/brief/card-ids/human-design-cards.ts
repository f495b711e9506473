import type { Fact } from '#astrology/facts.ts'
import { camel, marked, own, row, upperFirst, valuesOf, type CardRow } from './row.ts'

const STATES = /^(defined|undefined|open)/

/** `Solar Plexus` → `solarPlexus`. */
const center = (name: string) => camel(name.replace(/ Center$/, '').replace(/^G$/, 'g'))

const gates = (fact: Fact) => marked(fact, 'gate').map((gate) => `humanDesign.gate.${gate}`)
const authorities = (fact: Fact) =>
  marked(fact, 'authority').map((name) => `humanDesign.authority.${camel(name)}`)
const definitions = (fact: Fact) =>
  valuesOf(fact).map((value) => `humanDesign.definition.${camel(value)}`)
const profiles = (fact: Fact) =>
  valuesOf(fact)
    .filter((value) => /^\d\/\d$/.test(value))
    .map((value) => `humanDesign.profile.${value.replace('/', '-')}`)

/** How a center is in each of two; what they define together is defined in neither alone. */
function statesOf(fact: Fact): readonly string[] {
  const states = marked(fact, 'state')
  return fact.value === 'together'
    ? ['defined']
    : ['defined', 'undefined', 'open'].filter((state) => states.includes(state))
}

export const HUMAN_DESIGN_CARDS: readonly CardRow[] = [
  row(/\.withheld$/, () => []),
  own(/^type\.type$/, ({ value }) => [`humanDesign.type.${camel(String(value))}`]),
  row(/^type\./, (fact) => marked(fact, 'type').map((type) => `humanDesign.type.${camel(type)}`)),
  row(/^types\./, (fact) => marked(fact, 'type').map((type) => `humanDesign.type.${camel(type)}`)),
  own(/^coincidence\.type$/, (fact) =>
    marked(fact, 'type').map((type) => `humanDesign.type.${camel(type)}`),
  ),
  own(/^(?:authority|coincidence)\.authority$/, (fact) => authorities(fact)),
  row(/^(?:authority|authorities)\./, (fact) => authorities(fact)),
  own(/^coincidence\.profile$/, (fact) =>
    marked(fact, 'profile').map((profile) => `humanDesign.profile.${profile.replace('/', '-')}`),
  ),
  own(/^profile\.profile$/, (fact) => profiles(fact)),
  row(/^profiles\.pair$/, (fact) => profiles(fact)),
  row(/^(?:resonance|harmony)\./, (fact) =>
    marked(fact, 'line').map((line) => `geneKeys.line.${line}`),
  ),
  own(/^definition\.definition$/, (fact) => definitions(fact)),
  row(/^definitions\.pair$/, (fact) => definitions(fact)),
  row(/^definition\./, (fact) =>
    marked(fact, 'definition').map((value) => `humanDesign.definition.${camel(value)}`),
  ),
  row(/^cross\./, (fact) => gates(fact)),
  own(/^(\w+)Center\.state$/, ({ value }, [name = '']) => [
    `humanDesign.center.${name}.${STATES.exec(String(value))?.[1] ?? 'undefined'}`,
  ]),
  own(/^centers\.(\w+)$/, (fact, [name = '']) =>
    statesOf(fact).map((state) => `humanDesign.center.${name}.${state}`),
  ),
  row(/^conditioning\.most$/, (fact) =>
    marked(fact, 'center').map((name) => `humanDesign.center.${center(name)}.undefined`),
  ),
  own(/^channel\.(.+)$/, (_, [channel = '']) => [`humanDesign.channel.${channel}`]),
  own(
    /^(electromagnetic|companionship|compromise|dominance)\.(.+)$/,
    (_, [bond = '', channel = '']) => [
      `humanDesign.channel.${channel}`,
      `humanDesign.bond.${bond}`,
    ],
  ),
  row(/^joint\.mostBonds$/, (fact) => valuesOf(fact).map((bond) => `humanDesign.bond.${bond}`)),
  row(/^circuits\.most$/, (fact) =>
    valuesOf(fact).map((circuit) => `humanDesign.circuit.${camel(circuit)}`),
  ),
  own(/^(?:personality|design)[A-Z]\w*\.|^sharedGate\.|^coincidence\.line-/, (fact) => gates(fact)),
  row(/^bridges?\.|^sharedGates\.|^coincidence\.lines$/, (fact) => gates(fact)),
  own(/^variables\.(\w+)$/, ({ value }, [name = '']) =>
    name === 'code'
      ? []
      : [
          `humanDesign.variable.${name}${upperFirst(camel(String(value).replace(/ (?:left|right)$/, '')))}`,
          `humanDesign.variable.${name}`,
        ],
  ),
]
