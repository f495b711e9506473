import type { Fact } from '#astrology/facts.ts'
import { clause, first, inNumber, other, own, row } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'

/** The names of the kootas, and what each is about. */
export const KOOTA_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  nadi: ['Nadi', 'the koota of constitutions'],
  bhakoot: ['Bhakoot', 'the koota of the two Moon signs'],
  gana: ['Gana', 'the koota of temperaments'],
  maitri: ['Graha Maitri', 'the koota of friendship between the Moon lords'],
  yoni: ['Yoni', 'the koota of the two star animals'],
  tara: ['Tara', 'the koota of the counted stars'],
  vashya: ['Vashya', 'the koota of who yields to whom'],
  varna: ['Varna', 'the smallest of the kootas'],
}

/** Why the texts excuse a koota that gives nothing. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'lords-friends': 'the lords of the Moon signs are friends',
  'tara-pure': 'the taras are good both ways',
  'one-lord': 'one graha rules both Moon signs',
  'one-star-two-signs': 'both Moons share a nakshatra in different signs',
  'one-star-two-padas': 'both Moons share a nakshatra in different padas',
}

/** `1 point`, `18 points`, in digits. */
export function inPoints(count: number): string {
  return `${count} ${inNumber(count, 'point')}`
}

function koota(fact: Fact, name: string): Clause | null {
  const named = KOOTA_NAMES[name]
  const of = first(fact).of ?? fact.marks.find((mark) => mark.of !== undefined)?.of
  if (named === undefined || of === undefined) return null
  const amount = `${fact.value === 0 ? 'no points' : inPoints(Number(fact.value))} of ${of}`
  return clause(
    [
      `${named[0]} gives ${amount}`,
      `${named[0]}, ${named[1]}, gives ${amount}`,
      `the two are given ${amount} by ${named[0]}`,
    ],
    [`${named[0]} with ${amount}`],
  )
}

/** The points of the eight kootas, and what excuses one that gives none. */
export const KOOTAS: readonly ClauseRow[] = [
  row(/^ashtakoota\.total$/, ({ value }) => {
    const points = `${inPoints(Number(value))} of 36`
    return clause(
      [
        `the eight kootas give {A} and {B} ${points}`,
        `the Ashtakoota of {A} and {B} comes to ${points}`,
      ],
      [`a total of ${points}`],
    )
  }),
  row(/^ashtakoota\.(\w+)$/, (fact, [name = '']) => koota(fact, name)),
  row(/^tara\.(p\d)ToP\d$/, ({ value }, [from = '']) => {
    const moon = `${own(other(from))} Moon is in the ${String(value)} tara`
    return clause(
      [`counted from ${own(from)} birth star, ${moon}`, `${moon} from ${own(from)} birth star`],
      [`the ${String(value)} tara from ${own(from)} star`],
    )
  }),
  row(/^kootaException\.(\w+)-(.+)$/, (_, [name = '', which = '']) => {
    const named = KOOTA_NAMES[name]?.[0]
    const why = EXCEPTIONS[which]
    return named === undefined || why === undefined
      ? null
      : clause(
          [
            `${named} is excused because ${why}`,
            `the books excuse ${named}, since ${why}`,
            `for ${named} there is an excuse, since ${why}`,
          ],
          [`the excuse for ${named}, that ${why},`],
        )
  }),
]
