import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { pluralVerb } from '../../../meaning/agreement.ts'
import { marked } from '../../../brief/card-ids/row.ts'
import {
  a,
  clause,
  counted,
  countedOf,
  first,
  listed,
  other,
  own,
  placement,
  plural,
  row,
  who,
} from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

const STATES: Readonly<Record<string, string>> = {
  defined: 'defined',
  undefined: 'undefined',
  open: 'open',
}

function center(fact: Fact): Clause | null {
  const name = first(fact).center
  const state = STATES[first(fact).state ?? '']
  if (name === undefined || state === undefined) return null
  const wholly = state === 'open' ? 'wholly open' : state
  return clause(
    [`{S's} ${name} Center is ${wholly}`, `the ${name} Center is ${wholly} in {S}`],
    [`${a(state)} ${name} Center`, `the ${state} ${name} Center`],
  )
}

function channel(fact: Fact): Clause {
  const { channel: numbers = '', term = '' } = first(fact)
  const { center: from = '', partner: to = '' } =
    fact.marks.find(({ relation }) => relation === 'joins') ?? {}
  const ends = from === '' || to === '' ? '' : `, which joins the ${from} to the ${to}`
  return clause(
    [
      `{S} <has> the Channel ${numbers}, ${term}${ends}`,
      `the Channel ${numbers}, ${term}, is whole in {S}`,
    ],
    [`the Channel ${numbers}, ${term},`, `{S's} Channel ${numbers}`],
  )
}

function gate(fact: Fact): Clause {
  const { body = '', gate: number = 0 } = first(fact)
  return placement(
    `is in Gate ${number}`,
    clause(
      [`{S's} ${body} is in Gate ${number}`, `{S's} ${body} has Gate ${number}`],
      [`the ${body} in Gate ${number}`, `{S's} ${body} in Gate ${number}`],
    ),
  )
}

function line(fact: Fact): Clause {
  const { body = '', gate: number = 0, line: of = 0 } = first(fact)
  return placement(
    `is in line ${of} of that gate`,
    clause(
      [
        `{S's} ${body} is in line ${of} of Gate ${number}`,
        `{S's} ${body} has Gate ${number}, line ${of}`,
      ],
      [`the ${body} in line ${of} of Gate ${number}`],
    ),
  )
}

function fixing(fact: Fact): Clause | null {
  const { body = '', gate: number = 0, line: of = 0, dignity } = first(fact)
  if (dignity === undefined) return null
  const state = dignity === 'detriment' ? 'in detriment' : 'exalted'
  return placement(
    `is ${state} in line ${of} of Gate ${number}`,
    clause(
      [
        `{S's} ${body} is ${state} in line ${of} of Gate ${number}`,
        `{S's} ${body}, ${state}, has Gate ${number}, line ${of}`,
      ],
      [`the ${body} ${state} in line ${of} of Gate ${number}`],
    ),
  )
}

const ARROWS: Readonly<Record<string, string>> = {
  digestion: 'digestion',
  environment: 'environment',
  motivation: 'motivation',
  perspective: 'perspective',
}

/** `three channels of dominance`, `one electromagnetic channel`. */
function bonds(kind: string, count: number): string {
  const channels = count === 1 ? 'channel' : 'channels'
  return kind === 'electromagnetic'
    ? `${counted(count)} electromagnetic ${channels}`
    : `${counted(count)} ${channels} of ${kind}`
}

/** One channel between two, by who holds what. */
function bond(fact: Fact, kind: string): Clause {
  const { channel: numbers = '', term = '' } = first(fact)
  const whole = fact.marks.find(({ relation }) => relation === 'holds whole')?.whose
  const named = `the Channel ${numbers}, ${term},`
  if (kind === 'electromagnetic') {
    return clause(
      [
        `{A} and {B} complete ${named} only between them`,
        `between {A} and {B} ${named} becomes whole`,
      ],
      [`the electromagnetic ${named.slice(4)}`, `${named} completed between the two`],
    )
  }
  if (kind === 'companionship') {
    return clause(
      [`{A} and {B} both hold ${named} whole`, `${named} is whole in {A} and in {B}`],
      [`the companionship of ${named}`],
    )
  }
  if (kind === 'compromise') {
    return clause(
      [
        `${who(whole)} holds ${named} whole and ${who(other(whole))} one gate of it`,
        `in ${named} ${who(other(whole))} compromises`,
      ],
      [`the compromise in ${named}`],
    )
  }
  return clause(
    [
      `${who(whole)} holds ${named} whole and ${who(other(whole))} no gate of it`,
      `in ${named} ${who(whole)} dominates`,
    ],
    [`the dominance of ${who(whole)} in ${named}`],
  )
}

function between(fact: Fact): Clause | null {
  const name = fact.marks.find(({ center: each }) => each !== undefined)?.center
  if (name === undefined) return null
  switch (fact.value) {
    case 'both':
      return clause(
        [
          `{A} and {B} both have the ${name} Center defined`,
          `the ${name} Center is defined in {A} and in {B}`,
        ],
        [`the ${name} Center defined in both`],
      )
    case 'together':
      return clause(
        [
          `{A} and {B} define the ${name} Center only together`,
          `the ${name} Center is defined only where {A} and {B} meet`,
        ],
        [`the ${name} Center, defined only together,`],
      )
    case 'p1':
    case 'p2': {
      const from = String(fact.value)
      return clause(
        [
          `${own(from)} defined ${name} Center conditions ${who(other(from))}`,
          `${who(other(from))} is conditioned by ${own(from)} defined ${name} Center`,
        ],
        [`${own(from)} defined ${name} Center`],
      )
    }
    default:
      return null
  }
}

function pairOf(
  fact: Fact,
  field: 'type' | 'authority' | 'profile' | 'definition',
): readonly [string, string] | null {
  const [one, two] = marked(fact, field)
  return one === undefined || two === undefined ? null : [one, two]
}

export const HUMAN_DESIGN_CLAUSES: readonly ClauseRow[] = [
  row(/^type\.type$/, ({ value }) =>
    clause([`{S} <is> ${a(String(value))}`], [`the type of ${a(String(value))}`]),
  ),
  row(/^authority\.authority$/, ({ value }) =>
    clause(
      [`{S's} authority is ${String(value)}`, `{S} <has> ${String(value)} authority`],
      [`${String(value)} authority`, `{S's} ${String(value)} authority`],
    ),
  ),
  row(/^type\.strategy$/, ({ value }) =>
    clause(
      [`the strategy of the type is ${String(value)}`, `{S's} strategy is ${String(value)}`],
      [`the strategy ${String(value)}`],
    ),
  ),
  row(/^type\.signature$/, ({ value }) =>
    clause(
      [
        `the signature of the type is ${String(value)}`,
        `when it goes well {S's} signature is ${String(value)}`,
      ],
      [`the signature of ${String(value)}`],
    ),
  ),
  row(/^type\.notSelf$/, ({ value }) =>
    clause(
      [
        `the not-self theme of the type is ${String(value)}`,
        `{S's} not-self theme is ${String(value)}`,
      ],
      [`the not-self theme of ${String(value)}`],
    ),
  ),
  row(/^definition\.definition$/, ({ value }) =>
    clause(
      [`{S's} definition is ${String(value)}`, `{S} <has> ${String(value)} definition`],
      [`${String(value)} definition`, `{S's} ${String(value)} definition`],
    ),
  ),
  row(/^profile\.profile$/, (fact) => {
    const [, conscious, unconscious] = fact.marks
    const named =
      conscious?.term !== undefined && unconscious?.term !== undefined
        ? `, ${conscious.term} and ${unconscious.term}`
        : ''
    return clause(
      [`{S's} profile is ${String(fact.value)}${named}`],
      [`the profile ${String(fact.value)}`, `a ${String(fact.value)} profile`],
    )
  }),
  row(/^cross\.name$/, ({ value }) =>
    clause(
      [
        `{S's} incarnation cross is the ${String(value)}`,
        `the ${String(value)} is {S's} incarnation cross`,
      ],
      [`the ${String(value)}`],
    ),
  ),
  row(/^cross\.angle$/, (fact) =>
    clause([`{S's} cross is a ${first(fact).cross?.replace(/ Cross$/, '') ?? ''} one`], []),
  ),
  row(/^cross\.gates$/, (fact) => {
    const gates = marked(fact, 'gate').map(String)
    return clause(
      [
        `{S's} cross stands on the Gates ${listed(gates)}`,
        `the Gates ${listed(gates)} carry {S's} cross`,
      ],
      [`the four gates of the cross`],
    )
  }),
  row(/^\w+Center\.state$/, (fact) => center(fact)),
  row(/^channel\./, (fact) => channel(fact)),
  row(/^(?:personality|design)\w+\.gate$/, (fact) => gate(fact)),
  row(/^(?:personality|design)\w+\.line$/, (fact) => line(fact)),
  row(/^(?:personality|design)\w+\.fixing$/, (fact) => fixing(fact)),
  row(/^variables\.(\w+)$/, (fact, [name = '']) => {
    const kind = ARROWS[name]
    const { term, arrow } = first(fact)
    if (kind === undefined || term === undefined) return null
    return clause(
      [
        `{S's} ${kind} is ${term} with the arrow to the ${arrow}`,
        `{S} <has> ${term} for ${kind}, with the arrow to the ${arrow}`,
      ],
      [`${kind} by ${term}`],
    )
  }),
  row(/^(electromagnetic|companionship|compromise|dominance)\./, (fact, [kind = '']) =>
    bond(fact, kind),
  ),
  row(/^joint\.centers$/, (fact) => {
    const count = fact.measures['defined']?.value
    return count === undefined
      ? null
      : clause(
          [
            `together {A} and {B} have ${counted(count)} of nine centers defined`,
            `the connection of {A} and {B} is ${String(fact.value)}`,
          ],
          [`the ${String(fact.value)} connection`],
        )
  }),
  row(/^joint\.openCenters$/, ({ value }) => {
    if (typeof value !== 'object') return null
    const names = value.map((name) => `the ${name}`)
    return value.length === 0
      ? clause(['no center stays undefined between {A} and {B}'], [])
      : clause(
          [
            `between {A} and {B} ${listed(names)} ${names.length === 1 ? 'stays' : 'stay'} undefined`,
            `${listed(names)} ${names.length === 1 ? 'stays' : 'stay'} undefined between {A} and {B}`,
          ],
          [],
        )
  }),
  row(/^joint\.areas$/, ({ value }) =>
    clause(
      [
        `the joint definition of {A} and {B} ${Number(value) === 1 ? 'is one whole' : `falls into ${counted(Number(value))} areas`}`,
      ],
      [],
    ),
  ),
  row(/^joint\.mostBonds$/, (fact) => {
    const { relation, count } = first(fact)
    return fact.marks.length !== 1 || count === undefined
      ? null
      : clause(
          [
            `the most frequent bond between {A} and {B} is ${relation}, in ${countedOf(count, 'channel')}`,
            `${countedOf(count, 'channel')} of ${relation} ${count === 1 ? 'is' : 'are'} the most frequent bond`,
          ],
          [`${relation} as the most frequent bond`],
        )
  }),
  row(/^joint\.bonds$/, (fact) => {
    const counts = fact.marks.flatMap(({ relation, count }) =>
      relation !== undefined && count ? [bonds(relation, count)] : [],
    )
    return counts.length === 0
      ? null
      : plural(
          [
            `between {A} and {B} there ${/^one\b/.test(counts[0] ?? '') ? 'is' : 'are'} ${listed(counts)}`,
          ],
          [`the bonds between {A} and {B}`],
        )
  }),
  row(/^conditioning\.(p\d)InP\d$/, ({ value }, [from = '']) => {
    const count = Number(value)
    const centers = `${counted(count)} ${count === 1 ? 'center' : 'centers'}`
    return count === 0
      ? clause([`${who(from)} conditions ${who(other(from))} in no center`])
      : clause(
          [
            `${who(from)} conditions ${who(other(from))} in ${centers}`,
            `in ${centers} ${who(other(from))} is conditioned by ${who(from)}`,
          ],
          [`the weather that ${who(from)} brings into ${centers} of ${who(other(from))}`],
        )
  }),
  row(/^conditioning\.most$/, (fact) => {
    const { whose, partnerWhose, center: name } = first(fact)
    return name === undefined || fact.marks.length > 1
      ? null
      : clause(
          [
            `most of all ${who(whose)} conditions ${who(partnerWhose)} in the ${name} Center`,
            `the ${name} Center is where ${who(whose)} conditions ${who(partnerWhose)} most`,
          ],
          [`the ${name} Center, where ${who(whose)} conditions ${who(partnerWhose)} most,`],
        )
  }),
  row(/^circuits\.most$/, (fact) => {
    const circuit = first(fact).circuit
    return circuit === undefined || fact.marks.length > 1
      ? null
      : clause(
          [
            `most of what {A} and {B} have together is ${circuit}`,
            `the greater part between {A} and {B} is ${circuit}`,
          ],
          [`so much that is ${circuit}`],
        )
  }),
  row(/^types\.relation$/, (fact) => {
    const [one, two] = fact.marks
    if (one?.relation === undefined || two?.relation === undefined) return null
    return one.relation === two.relation
      ? clause([`by type both {A} and {B} ${pluralVerb(one.relation)}`])
      : clause([
          `by type {A} ${one.relation} and {B} ${two.relation}`,
          `{B} ${two.relation} and {A} ${one.relation}, by type`,
        ])
  }),
  row(/^authorities\.pace$/, ({ value }) => {
    if (value !== 'p1' && value !== 'p2') return null
    return clause(
      [
        `${who(value)} needs time before deciding and ${who(other(value))} does not`,
        `what is to hold for both waits for ${who(value)}`,
      ],
      [`the time that ${who(value)} needs before deciding`],
    )
  }),
  row(/^sharedGates\.all$/, (fact) => {
    const count = first(fact).count
    return count === undefined
      ? null
      : (count === 1 ? clause : plural)(
          [
            `{A} and {B} have ${countedOf(count, 'active gate')} in common`,
            `${countedOf(count, 'gate')} ${count === 1 ? 'is' : 'are'} active in both {A} and {B}`,
          ],
          [`${countedOf(count, 'gate')} in common`],
        )
  }),
  row(/^split\.(p\d)$/, (fact, [whose = '']) =>
    fact.value === 'joined'
      ? clause(
          [
            `beside ${who(other(whose))} the areas of ${own(whose)} definition hang together as one`,
            `${own(whose)} split is whole beside ${who(other(whose))}`,
          ],
          [`${own(whose)} split, whole beside ${who(other(whose))},`],
        )
      : null,
  ),
  row(/^crosses\.quarters$/, (fact) => {
    const [one, two] = fact.marks
    if (one?.term !== undefined && one.term === two?.term)
      return clause(
        [
          `both {A} and {B} were born into the quarter of ${one.term}`,
          `the quarter of ${one.term} is that of both {A} and {B}`,
        ],
        [`the one quarter of both, that of ${one.term},`],
      )
    return one?.term === undefined || two?.term === undefined
      ? null
      : clause(
          [
            `{A} was born into the quarter of ${one.term} and {B} into that of ${two.term}`,
            `${two.term} is {B's} quarter and ${one.term} is {A's}`,
          ],
          [`the quarters of ${one.term} and ${two.term}`],
        )
  }),
  row(/^coincidence\.type$/, (fact) =>
    clause(
      [
        `{A} and {B} are of one type, ${first(fact).type ?? ''}`,
        `${first(fact).type ?? ''} is the type of both {A} and {B}`,
      ],
      [`the type they have in common`],
    ),
  ),
  row(/^coincidence\.authority$/, (fact) =>
    clause(
      [
        `{A} and {B} both decide by ${first(fact).authority ?? ''} authority`,
        `${first(fact).authority ?? ''} authority belongs to both {A} and {B}`,
      ],
      [`${first(fact).authority ?? ''} authority in both`],
    ),
  ),
  row(/^coincidence\.line-/, (fact) => {
    const { body = '', gate: number, line: of } = first(fact)
    return clause(
      [
        `{A} and {B} both have the ${body} in Gate ${number}, line ${of}`,
        `in Gate ${number}, line ${of}, is the ${body} of both {A} and {B}`,
      ],
      [`the ${body} of both in Gate ${number}, line ${of},`],
    )
  }),
  row(/^definition\.areas$/, ({ value }) =>
    typeof value !== 'object'
      ? null
      : clause(
          [
            `{S's} definition falls into ${counted(value.length)} separate areas`,
            `${counted(value.length)} separate areas make up {S's} definition`,
          ],
          [`a definition of ${counted(value.length)} areas`],
        ),
  ),
  row(/^bridges\.gates$/, ({ value }) =>
    typeof value !== 'object' || value.length === 0
      ? null
      : clause(
          [
            value.length === 1
              ? `one gate, ${value[0]}, bridges {S's} split`
              : `any one of ${counted(value.length)} gates, among them ${value[0]}, bridges {S's} split`,
            `{S's} split is bridged by ${value.length === 1 ? `Gate ${value[0]}` : `Gate ${value[0]} or Gate ${value[1]}`}`,
          ],
          [`the bridge that Gate ${value[0]} makes`],
        ),
  ),
  row(/^bridges\.channels$/, ({ value }) =>
    typeof value !== 'object' || value.length === 0
      ? null
      : clause(
          [
            `somebody with the whole Channel ${value[0]} bridges {S's} split`,
            `{S's} split closes beside somebody with the Channel ${value[0]}`,
          ],
          [`the bridge that the Channel ${value[0]} makes`],
        ),
  ),
  row(/^types\.pair$/, (fact) => {
    const pair = pairOf(fact, 'type')
    if (pair === null) return null
    return pair[0] === pair[1]
      ? clause(
          [`both {A} and {B} are ${pair[0]}s`, `{A} and {B} are of one type, ${pair[0]}`],
          [`a pair of ${pair[0]}s`],
        )
      : clause(
          [
            `{A} is ${a(pair[0])} and {B} ${a(pair[1])}`,
            `{B} is ${a(pair[1])} and {A} ${a(pair[0])}`,
          ],
          [`${a(pair[0])} beside ${a(pair[1])}`],
        )
  }),
  row(/^authorities\.pair$/, (fact) => {
    const pair = pairOf(fact, 'authority')
    if (pair === null) return null
    return pair[0] === pair[1]
      ? clause(
          [
            `both {A} and {B} decide by ${pair[0]} authority`,
            `${pair[0]} authority decides for {A} and for {B}`,
          ],
          [`${pair[0]} authority in both`],
        )
      : clause(
          [
            `{A} decides by ${pair[0]} authority and {B} by ${pair[1]} authority`,
            `{B} has ${pair[1]} authority and {A} ${pair[0]} authority`,
          ],
          [`${pair[0]} beside ${pair[1]} authority`],
        )
  }),
  row(/^profiles\.pair$/, (fact) => {
    const pair = pairOf(fact, 'profile')
    return pair === null
      ? null
      : clause(
          [
            `{A's} profile is ${pair[0]} and {B's} is ${pair[1]}`,
            `{B's} profile is ${pair[1]}, {A's} ${pair[0]}`,
          ],
          [`the profiles ${pair[0]} and ${pair[1]}`],
        )
  }),
  row(/^definitions\.pair$/, (fact) => {
    const pair = pairOf(fact, 'definition')
    if (pair !== null && pair[0] === pair[1])
      return clause(
        [
          `both {A} and {B} have ${pair[0]} definition`,
          `${pair[0]} definition is that of {A} and of {B}`,
        ],
        [`${pair[0]} definition in both`],
      )
    return pair === null
      ? null
      : clause(
          [
            `{A's} definition is ${pair[0]} and {B's} is ${pair[1]}`,
            `{B's} definition is ${pair[1]}, {A's} ${pair[0]}`,
          ],
          [`${pair[0]} beside ${pair[1]} definition`],
        )
  }),
  row(/^bridge\.p\d$/, (fact) => {
    const { whose, partnerWhose } = first(fact)
    const gates = marked(fact, 'gate').map(String)
    return gates.length === 0
      ? null
      : clause(
          [
            `${who(whose)} bridges ${own(partnerWhose)} split with ${gates.length === 1 ? 'Gate' : 'the Gates'} ${listed(gates)}`,
          ],
          [`the bridge that ${who(whose)} makes over ${own(partnerWhose)} split`],
        )
  }),
  row(/^centers\.\w+$/, (fact) => between(fact)),
  row(/^sharedGate\./, (fact) =>
    clause(
      [
        `Gate ${first(fact).gate} is active in both {A} and {B}`,
        `both {A} and {B} have Gate ${first(fact).gate} active`,
      ],
      [`Gate ${first(fact).gate} in both`],
    ),
  ),
  row(/^(?:harmony|resonance)\./, (fact) => {
    const [one, two] = fact.marks
    if (one?.line === undefined || two?.line === undefined) return null
    const verb = one.relation === 'resonance' ? 'resonates' : 'harmonizes'
    return clause(
      [
        `${own(one.whose)} ${side(one)} line ${one.line} ${verb} with ${own(two.whose)} ${side(two)} line ${two.line}`,
      ],
      [`the ${one.relation} of line ${one.line} and line ${two.line}`],
    )
  }),
]

function side(mark: Mark): string {
  return mark.side === 'Personality' ? 'conscious' : 'unconscious'
}
