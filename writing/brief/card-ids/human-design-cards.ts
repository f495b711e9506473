import { camel, marked, row, upperFirst, valuesOf, type CardRow } from './row.ts'

const STATES = /^(defined|undefined|open)/

/** `Solar Plexus` → `solarPlexus`. */
const center = (name: string) => camel(name.replace(/ Center$/, '').replace(/^G$/, 'g'))

export const HUMAN_DESIGN_CARDS: readonly CardRow[] = [
  row(/\.withheld$/, () => []),
  row(/^type\.type$/, ({ value }) => [`humanDesign.type.${camel(String(value))}`]),
  row(/^type\./, (fact) => marked(fact, 'type').map((type) => `humanDesign.type.${camel(type)}`)),
  row(/^types\./, (fact) => marked(fact, 'type').map((type) => `humanDesign.type.${camel(type)}`)),
  row(/^coincidence\.type$/, (fact) =>
    marked(fact, 'type').map((type) => `humanDesign.type.${camel(type)}`),
  ),
  row(/^(?:authority|authorities)\.|^coincidence\.authority$/, (fact) =>
    marked(fact, 'authority').map((name) => `humanDesign.authority.${camel(name)}`),
  ),
  row(/^coincidence\.profile$/, (fact) =>
    marked(fact, 'profile').map((profile) => `humanDesign.profile.${profile.replace('/', '-')}`),
  ),
  row(/^profiles?\.(?:profile|pair)$/, (fact) =>
    valuesOf(fact)
      .filter((value) => /^\d\/\d$/.test(value))
      .map((value) => `humanDesign.profile.${value.replace('/', '-')}`),
  ),
  row(/^(?:resonance|harmony)\./, (fact) =>
    marked(fact, 'line').map((line) => `geneKeys.line.${line}`),
  ),
  row(/^definitions?\.(?:definition|pair)$/, (fact) =>
    valuesOf(fact).map((value) => `humanDesign.definition.${camel(value)}`),
  ),
  row(/^definition\./, (fact) =>
    marked(fact, 'definition').map((value) => `humanDesign.definition.${camel(value)}`),
  ),
  row(/^cross\./, (fact) => marked(fact, 'gate').map((gate) => `humanDesign.gate.${gate}`)),
  row(/^(\w+)Center\.state$/, ({ value }, [name = '']) => [
    `humanDesign.center.${name}.${STATES.exec(String(value))?.[1] ?? 'undefined'}`,
  ]),
  row(/^centers\.(\w+)$/, ({ value }, [name = '']) => [
    `humanDesign.center.${name}.${value === 'open' ? 'open' : 'defined'}`,
  ]),
  row(/^conditioning\.most$/, (fact) =>
    marked(fact, 'center').map((name) => `humanDesign.center.${center(name)}.undefined`),
  ),
  row(/^channel\.(.+)$/, (_, [channel = '']) => [`humanDesign.channel.${channel}`]),
  row(
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
  row(/^(?:personality|design)[A-Z]\w*\./, (fact) =>
    [...new Set(marked(fact, 'gate'))].map((gate) => `humanDesign.gate.${gate}`),
  ),
  row(/^(?:sharedGate|bridges?)\.|^sharedGates\./, (fact) =>
    marked(fact, 'gate').map((gate) => `humanDesign.gate.${gate}`),
  ),
  row(/^variables\.(\w+)$/, ({ value }, [name = '']) =>
    name === 'code'
      ? []
      : [
          `humanDesign.variable.${name}${upperFirst(camel(String(value).replace(/ (?:left|right)$/, '')))}`,
          `humanDesign.variable.${name}`,
        ],
  ),
  row(/^coincidence\.line/, (fact) =>
    marked(fact, 'gate').map((gate) => `humanDesign.gate.${gate}`),
  ),
]
