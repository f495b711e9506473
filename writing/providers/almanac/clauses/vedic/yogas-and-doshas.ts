import type { Fact } from '#astrology/facts.ts'
import { clause, first, row } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'

function mangalMatch({ value, marks }: Fact): Clause | null {
  if (value === 'clear')
    return clause(
      ['by the wide reading neither {A} nor {B} has Mangal dosha'],
      ['two charts free of Mangal dosha'],
    )
  if (value === 'matched')
    return clause(
      ['by the wide reading both {A} and {B} have Mangal dosha, which the texts hold to cancel it'],
      ['Mangal dosha in both charts'],
    )
  const holder = marks.find(({ negated }) => negated !== true)?.whose
  if (value !== 'one-sided' || holder === undefined) return null
  const [having, without] = holder === 'p1' ? ['{A}', '{B}'] : ['{B}', '{A}']
  return clause(
    [`by the wide reading ${having} has Mangal dosha and ${without} has not`],
    [`Mangal dosha in one of the two charts`],
  )
}

/** Yogas and doshas, of one and of two. */
export const YOGAS_AND_DOSHAS: readonly ClauseRow[] = [
  row(/^yoga\./, (fact) => {
    const name = first(fact).term ?? ''
    return clause(
      [`{S's} chart forms the yoga ${name}`, `the yoga ${name} is formed in {S's} chart`],
      [`the yoga ${name}`, `{S's} ${name} yoga`],
    )
  }),
  row(/^mangalDosha\.grade$/, ({ value }) =>
    value === 'none'
      ? clause([`{S} <has> no Mangal dosha`], [`the absence of Mangal dosha`])
      : null,
  ),
  row(/^sadeSati\.running$/, ({ value }) =>
    value === 'none'
      ? clause([`{S} <is> not in Sade Sati now`])
      : clause([`{S} <is> in Sade Sati now`, `Sade Sati runs for {S} now`], ['Sade Sati']),
  ),
  row(/^kalaSarpa\.formed$/, (fact) => {
    const kind = fact.marks.find(({ name }) => name !== undefined)?.name ?? ''
    return clause(
      [
        `{S} <has> Kala Sarpa of the kind ${kind}`,
        `all seven grahas of {S} lie between the nodes, as Kala Sarpa`,
      ],
      [`the Kala Sarpa of the kind ${kind}`],
    )
  }),
  row(/^mangal\.match$/, (fact) => mangalMatch(fact)),
  row(/^mangal\.strict$/, ({ value }) =>
    value === 'clear'
      ? clause(['by the strict reading neither {A} nor {B} has Mangal dosha'])
      : null,
  ),
]
