import type { Fact } from '#astrology/facts.ts'
import { clause, first, row, the } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'

function panchanga(fact: Fact, kind: string): Clause {
  const name = first(fact).name ?? String(fact.value)
  switch (kind) {
    case 'tithi': {
      const half = fact.marks.find((mark) => /half/.test(mark.term ?? ''))?.term ?? 'month'
      return clause(
        [
          `{S} <was> born on the lunar day ${name} of the ${half}`,
          `the lunar day of {S's} birth is ${name} of the ${half}`,
        ],
        [`a birth on the lunar day ${name}`],
      )
    }
    case 'yoga':
      return clause(
        [`{S} <was> born in the nitya yoga ${name}`, `the nitya yoga of {S's} birth is ${name}`],
        [`the nitya yoga ${name}`],
      )
    case 'karana':
      return clause(
        [`{S} <was> born in the karana ${name}`, `the karana of {S's} birth is ${name}`],
        [`the karana ${name}`],
      )
    case 'lunarMonth':
      return clause(
        [`{S} <was> born in the lunar month ${name}`, `${name} was the lunar month of {S's} birth`],
        [`the lunar month ${name}`],
      )
    default:
      return clause(
        [`{S} <was> born on ${name}, the weekday of ${the(first(fact).body ?? '')}`],
        [`a birth on ${name}`],
      )
  }
}

/** The day of a birth by the almanac. */
export const PANCHANGA: readonly ClauseRow[] = [
  row(/^panchanga\.(tithi|yoga|karana|lunarMonth|vara)$/, (fact, [kind = '']) =>
    panchanga(fact, kind),
  ),
  row(/^coincidence\.tithi$/, (fact) => {
    const { name = '' } = first(fact)
    return clause(
      [
        `{A} and {B} were born on one lunar day, ${name}`,
        `${name} is the lunar day of both {A} and {B}`,
      ],
      [`one lunar day for both`],
    )
  }),
]
