import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { clause, countedOf, first, own, placement, plural, row } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { rowOfFirst } from '../rows.ts'

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
        `in line ${of} of Gate ${number} {S's} ${body} is ${state}`,
        `{S's} ${body}, ${state}, has Gate ${number}, line ${of}`,
      ],
      [`the ${body} ${state} in line ${of} of Gate ${number}`],
    ),
  )
}

function sideOf({ side }: Mark): string {
  return side === 'Personality' ? 'conscious' : 'unconscious'
}

/** Gates and lines, of one and in both. */
export const GATES: readonly ClauseRow[] = [
  row(/^(?:personality|design)\w+\.gate$/, (fact) => gate(fact)),
  row(/^(?:personality|design)\w+\.line$/, (fact) => line(fact)),
  row(/^(?:personality|design)\w+\.fixing$/, (fact) => fixing(fact)),
  rowOfFirst(/^sharedGates\.all$/, 'count', (count) =>
    (count === 1 ? clause : plural)(
      [
        `{A} and {B} have ${countedOf(count, 'active gate')} in common`,
        `${countedOf(count, 'gate')} ${count === 1 ? 'is' : 'are'} active in both {A} and {B}`,
      ],
      [`${countedOf(count, 'gate')} in common`],
    ),
  ),
  rowOfFirst(/^sharedGate\./, 'gate', (number) =>
    clause(
      [
        `Gate ${number} is active in both {A} and {B}`,
        `both {A} and {B} have Gate ${number} active`,
      ],
      [`Gate ${number} in both`],
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
  row(/^(?:harmony|resonance)\./, ({ marks: [one, two] }) => {
    if (one?.line === undefined || two?.line === undefined) return null
    const verb = one.relation === 'resonance' ? 'resonates' : 'harmonizes'
    return clause(
      [
        `${own(one.whose)} ${sideOf(one)} line ${one.line} ${verb} with ${own(two.whose)} ${sideOf(two)} line ${two.line}`,
      ],
      [
        `the ${one.relation} of ${sideOf(one)} line ${one.line} and ${sideOf(two)} line ${two.line}`,
      ],
    )
  }),
]
