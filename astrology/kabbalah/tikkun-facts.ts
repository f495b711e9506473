import type { Fact } from '#astrology/facts.ts'
import type { MakeFact } from './date-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { RULES } from './rules.ts'

/** The mending the lunar nodes ask for. */
export function tikkunFacts(
  { tikkun, points }: KabbalahChart,
  fact: MakeFact,
  who: string,
): Fact[] {
  const body = { topic: 'tikkun', rule: RULES.tikkun }
  return [
    fact({
      ...body,
      property: 'toward',
      value: tikkun.toward,
      numbers: { degrees: points.northNode.longitude },
      statement: `${who}'s tikkun points toward ${tikkun.toward}, the sign of the North Node.`,
    }),
    fact({
      ...body,
      property: 'from',
      value: tikkun.from,
      numbers: { degrees: points.southNode.longitude },
      statement: `${who} sets out from ${tikkun.from}, the sign of the South Node.`,
    }),
    fact({
      ...body,
      property: 'letters',
      value: [points.southNode.letter, points.northNode.letter],
      statement: `The mending of ${who}'s life runs from the letter ${points.southNode.letter} to the letter ${points.northNode.letter}.`,
    }),
    fact({
      ...body,
      property: 'towardSefirah',
      value: tikkun.towardSefirah,
      statement: `The work of ${who}'s North Node passes through ${tikkun.towardSefirah}.`,
    }),
    fact({
      ...body,
      property: 'fromSefirah',
      value: tikkun.fromSefirah,
      statement: `What ${who} brings along at the South Node rests in ${tikkun.fromSefirah}.`,
    }),
  ]
}
