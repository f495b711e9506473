import type { Paragraph } from '../plan/paragraph.ts'
import { gift, price } from '../plan/readings-of.ts'
import { EXPLANATIONS, LOOKS, NO_AGREEMENTS } from '../skeletons/verdict.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** Where systems of different roots say the same; where none do, that is said. */
export function tellAgreements({ theme, told, teller }: Court): readonly Paragraph[] {
  teller.startParagraph()
  if (theme.facts.length === 0) {
    const none = teller.choose(NO_AGREEMENTS, theme.id)
    return none === null ? [] : [[teller.quote({ text: none, cites: theme.recalls })]]
  }
  const said = theme.facts.flatMap(({ fact }) => {
    const f = told.get(fact.id)
    if (f === undefined) return []
    const main =
      teller.tell(AGREED, { f }, `agreement.${fact.id}`) ??
      teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
    const reading = String(fact.value).startsWith('for')
      ? gift(f, teller, fact.id)
      : price(f, teller, fact.id)
    return [main, ...(reading === null ? [] : [reading])]
  })
  return [said]
}

const AGREED = [
  '[f.main].',
  'It counts for something that [f.main].',
  'By separate roads, [f.main].',
  'It is no small thing that [f.main].',
]

const DISPUTED = [
  '[f.main].',
  'Here opinions part: [f.main].',
  'It would be too simple to say one thing only, for [f.main].',
]

/** Where they contradict each other, and why both may be right. */
export function tellContradictions({ theme, told, teller }: Court): readonly Paragraph[] {
  return theme.facts.flatMap(({ fact }) => {
    const f = told.get(fact.id)
    if (f === undefined) return []
    teller.startParagraph()
    const main =
      teller.tell(DISPUTED, { f }, `contradiction.${fact.id}`) ??
      teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
    const why = explained(f, teller.choose(EXPLANATIONS, fact.id))
    const reading = price(f, teller, fact.id) ?? gift(f, teller, fact.id)
    return [
      [
        main,
        ...(why === null ? [] : [teller.quote({ text: why, cites: [f.id] })]),
        ...(reading === null ? [] : [reading]),
      ],
    ]
  })
}

function explained({ fact }: Told, skeleton: string | null): string | null {
  const of = (stance: string) =>
    fact.marks.find(({ relation, term }) => relation === stance && term !== undefined)?.term
  const [one, two] = [of('for'), of('against')]
  const [oneLooks, twoLooks] = [LOOKS[one ?? ''], LOOKS[two ?? '']]
  if (
    skeleton === null ||
    one === undefined ||
    two === undefined ||
    oneLooks === undefined ||
    twoLooks === undefined
  )
    return null
  return skeleton
    .replace('[one]', one)
    .replace('[one.looks]', oneLooks)
    .replace('[two]', two)
    .replace('[two.looks]', twoLooks)
}
