import { clause, first, own, row, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfFirst, rowOfList, rowOfValue } from '../rows.ts'

/** The mending that the lunar nodes tell of. */
export const TIKKUN: readonly ClauseRow[] = [
  rowOfValue(/^tikkun\.toward$/, (sign) =>
    clause(
      [`{S's} tikkun points toward ${sign}`, `it is toward ${sign} that {S's} tikkun points`],
      [`a tikkun toward ${sign}`],
    ),
  ),
  rowOfValue(/^tikkun\.from$/, (sign) =>
    clause(
      [
        `the South Node in ${sign} shows where {S} sets out`,
        `{S} <sets> out from the South Node in ${sign}`,
      ],
      [`the South Node in ${sign}`],
    ),
  ),
  rowOfValue(/^tikkun\.learns$/, (task) =>
    clause(
      [`the mending asks {S} ${task}`, `what the mending asks of {S} is ${task}`],
      [`the task ${task}`],
    ),
  ),
  rowOfValue(/^tikkun\.leaves$/, (habit) =>
    clause([`{S} <has> to loosen ${habit}`, `what {S} <has> to loosen is ${habit}`]),
  ),
  row(/^tikkun\.towardSefirah$/, (fact) => {
    const { body = '', sefirah = '' } = first(fact)
    return clause(
      [
        `the work of {S's} ${body} passes through ${sefirah}`,
        `through ${sefirah} leads the work of {S's} ${body}`,
        `it is ${sefirah} that the work of {S's} ${body} leads through`,
      ],
      [`${sefirah} on the road ahead`],
    )
  }),
  row(/^tikkun\.fromSefirah$/, (fact) => {
    const { body = '', sefirah = '' } = first(fact)
    return clause(
      [
        `the gift of {S's} ${body} rests in ${sefirah}`,
        `in ${sefirah} rests the gift of {S's} ${body}`,
        `it is ${sefirah} that holds the gift of {S's} ${body}`,
      ],
      [`${sefirah} on the road behind`],
    )
  }),
  row(/^tikkun\.(?:south|north)Node\w+$/, (fact) => {
    const { body = '', partner = '' } = first(fact)
    return clause(
      [
        `{S} <has> ${the(body)} beside the ${partner}`,
        `${the(body)} is beside the ${partner} in {S's} chart`,
      ],
      [`${the(body)} beside the ${partner}`],
    )
  }),
  rowOfFirst(/^tikkun\.road$/, 'path', (path, fact) => {
    const { sefirah, partnerSefirah } = first(fact)
    const road = `from ${sefirah} to ${partnerSefirah}`
    return clause(
      [
        `{S's} North Node walks path ${path}, ${road}`,
        `${road}, along path ${path}, walks {S's} North Node`,
      ],
      [`path ${path}, ${road},`],
    )
  }),
  rowOfList(/^tikkun\.writing$/, ([from, to]) =>
    clause(
      [
        `the road of {S's} mending is written from ${from} to ${to}`,
        `from ${from} to ${to} runs the writing of {S's} mending`,
      ],
      [`the road from ${from} to ${to}`],
    ),
  ),
  rowOfBoth(/^tikkun\.roads$/, 'sign', (one, two) =>
    one === two
      ? clause(
          [
            `the mending of both {A} and {B} goes toward ${one}`,
            `toward ${one} goes the mending of {A}, and that of {B}`,
          ],
          [`one mending for both, toward ${one},`],
        )
      : clause(
          [
            `{A's} mending goes toward ${one} and {B's} toward ${two}`,
            `toward ${one} goes the mending of {A}, toward ${two} that of {B}`,
          ],
          [`two mendings, toward ${one} and toward ${two},`],
        ),
  ),
  row(/^nodes\.(p\d)\w+On(p\d)(North|South)$/, (fact, [from = '', to = '', end = '']) => {
    const { body = '', sign } = first(fact)
    const [light, node] = [`${own(from)} ${body}`, `${own(to)} ${end} Node`]
    return sign === undefined
      ? clause(
          [`${light} is beside ${node}`, `beside ${node} is ${light}`],
          [`${light} beside ${node}`],
        )
      : clause(
          [`${light} is in ${sign}, the sign of ${node}`, `${light} shares ${sign} with ${node}`],
          [`${light} in ${sign}, the sign of ${node},`],
        )
  }),
]
