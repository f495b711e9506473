import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { marked } from '../../../brief/card-ids/row.ts'
import { a, clause, placement, counted, first, listed, other, own, row, who } from './clause.ts'
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
      [`{S's} ${body} is in Gate ${number}`, `Gate ${number} holds {S's} ${body}`],
      [`the ${body} in Gate ${number}`, `{S's} ${body} in Gate ${number}`],
    ),
  )
}

function line(fact: Fact): Clause {
  const { body = '', gate: number = 0, line: of = 0 } = first(fact)
  return placement(
    `is in line ${of} of that gate`,
    clause(
      [`{S's} ${body} is in line ${of} of Gate ${number}`],
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
      [`{S's} ${body} is ${state} in line ${of} of Gate ${number}`],
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
    return clause([`{A} and {B} both hold ${named} whole`], [`the companionship of ${named}`])
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
        [`{A} and {B} both have the ${name} Center defined`],
        [`the ${name} Center defined in both`],
      )
    case 'together':
      return clause(
        [`{A} and {B} define the ${name} Center only together`],
        [`the ${name} Center, defined only together,`],
      )
    case 'p1':
    case 'p2': {
      const from = String(fact.value)
      return clause(
        [`${own(from)} defined ${name} Center conditions ${who(other(from))}`],
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
    clause([`the strategy of the type is ${String(value)}`], [`the strategy ${String(value)}`]),
  ),
  row(/^type\.signature$/, ({ value }) =>
    clause(
      [`the signature of the type is ${String(value)}`],
      [`the signature of ${String(value)}`],
    ),
  ),
  row(/^type\.notSelf$/, ({ value }) =>
    clause(
      [`the not-self theme of the type is ${String(value)}`],
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
    clause([`{S's} incarnation cross is the ${String(value)}`], [`the ${String(value)}`]),
  ),
  row(/^cross\.angle$/, (fact) =>
    clause([`{S's} cross is a ${first(fact).cross?.replace(/ Cross$/, '') ?? ''} one`], []),
  ),
  row(/^cross\.gates$/, (fact) => {
    const gates = marked(fact, 'gate').map(String)
    return clause(
      [`{S's} cross stands on the Gates ${listed(gates)}`],
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
      [`{S's} ${kind} is ${term} with the arrow to the ${arrow}`],
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
  row(/^joint\.openCenters$/, ({ value }) =>
    typeof value === 'object' && value.length === 0
      ? clause(['no center stays undefined between {A} and {B}'], [])
      : null,
  ),
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
            `the most frequent bond between {A} and {B} is ${relation}, in ${counted(count)} channels`,
          ],
          [`${relation} as the most frequent bond`],
        )
  }),
  row(/^types\.pair$/, (fact) => {
    const pair = pairOf(fact, 'type')
    if (pair === null) return null
    return pair[0] === pair[1]
      ? clause([`both {A} and {B} are ${pair[0]}s`], [`a pair of ${pair[0]}s`])
      : clause(
          [`{A} is ${a(pair[0])} and {B} ${a(pair[1])}`],
          [`${a(pair[0])} beside ${a(pair[1])}`],
        )
  }),
  row(/^authorities\.pair$/, (fact) => {
    const pair = pairOf(fact, 'authority')
    if (pair === null) return null
    return pair[0] === pair[1]
      ? clause(
          [`both {A} and {B} decide by ${pair[0]} authority`],
          [`${pair[0]} authority in both`],
        )
      : clause(
          [`{A} decides by ${pair[0]} authority and {B} by ${pair[1]} authority`],
          [`${pair[0]} beside ${pair[1]} authority`],
        )
  }),
  row(/^profiles\.pair$/, (fact) => {
    const pair = pairOf(fact, 'profile')
    return pair === null
      ? null
      : clause(
          [`{A's} profile is ${pair[0]} and {B's} is ${pair[1]}`],
          [`the profiles ${pair[0]} and ${pair[1]}`],
        )
  }),
  row(/^definitions\.pair$/, (fact) => {
    const pair = pairOf(fact, 'definition')
    return pair === null
      ? null
      : clause(
          [`{A's} definition is ${pair[0]} and {B's} is ${pair[1]}`],
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
      [`Gate ${first(fact).gate} is active in both {A} and {B}`],
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
