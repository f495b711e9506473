import type { Paragraph } from '../plan/paragraph.ts'
import { bothRead, gift, price } from '../plan/readings-of.ts'
import { EXPLANATIONS, LOOKS, NO_AGREEMENTS } from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** Where systems of different roots say the same; where none do, that is said. */
export function tellAgreements({ theme, told, teller }: Court): readonly Paragraph[] {
  teller.startParagraph()
  if (theme.facts.length === 0) {
    const none = teller.choose(NO_AGREEMENTS, theme.id)
    return none === null ? [] : [[teller.quote({ text: none, cites: theme.recalls })]]
  }
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const pairs = all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []))
  return [pairs.flatMap((facts) => agreed(facts, teller))]
}

/** Two agreements, and what both come to in one breath; where that cannot be said, each with its own. */
function agreed(facts: readonly Told[], teller: Court['teller']): Paragraph {
  const [f, g] = facts
  const mains = facts.map((each) => agreement(each, teller))
  const both = f && g ? bothRead(f, g, teller, `agreement.${f.id}`) : null
  if (both !== null) return [...mains, both]
  return facts.flatMap((each, at) => [
    mains[at]!,
    ...[
      String(each.fact.value).startsWith('for')
        ? gift(each, teller, each.id)
        : price(each, teller, each.id),
    ].flatMap((said) => said ?? []),
  ])
}

function agreement(f: Told, teller: Court['teller']): Said {
  return (
    teller.tell(AGREED, { f }, `agreement.${f.id}`) ??
    teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
  )
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
