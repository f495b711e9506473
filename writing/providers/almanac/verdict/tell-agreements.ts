import type { Paragraph } from '../plan/paragraph.ts'
import { bothRead, gift, price } from '../plan/readings-of.ts'
import { EXPLANATIONS, LOOKS, NO_AGREEMENTS } from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

/** Where systems of different roots say the same; where none do, that is said. */
export function tellAgreements({ theme, told, teller, place }: Court): readonly Paragraph[] {
  teller.startParagraph()
  if (theme.facts.length === 0) {
    const none = teller.choose(NO_AGREEMENTS, place)
    return none === null ? [] : [[teller.quote({ text: none, cites: theme.recalls })]]
  }
  const all = theme.facts.flatMap(({ fact }) => told.get(fact.id) ?? [])
  const pairs = all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []))
  return [pairs.flatMap((facts) => agreed(facts, teller, place))]
}

/** Two agreements, and what both come to in one breath; where that cannot be said, each with its own. */
function agreed(facts: readonly Told[], teller: Court['teller'], place: string): Paragraph {
  const [f, g] = facts
  const mains = facts.map((each) => agreement(each, teller, place))
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

function agreement(f: Told, teller: Court['teller'], place: string): Said {
  return (
    teller.tell(AGREED, { f }, place) ??
    teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
  )
}

const AGREED = [
  '[f.main].',
  'It counts for something that [f.main].',
  'By separate roads, [f.main].',
  'It is no small thing that [f.main].',
  'Independently of each other, [f.main].',
  'Though they look at different things, [f.main].',
  'From different sides, [f.main].',
  'This has more than one voice behind it: [f.main].',
  'Without asking each other, [f.main].',
]

const DISPUTED = [
  '[f.main].',
  'Here opinions part: [f.main].',
  'It would be too simple to say one thing only, for [f.main].',
  'Not all are of one mind: [f.main].',
  'There is a dispute, for [f.main].',
  'Two answers are given: [f.main].',
  'As it happens, [f.main].',
  'Here is a quarrel among the witnesses: [f.main].',
]

/** Where they contradict each other, and why both may be right. */
export function tellContradictions({ theme, told, teller, place }: Court): readonly Paragraph[] {
  return theme.facts.flatMap(({ fact }) => {
    const f = told.get(fact.id)
    if (f === undefined) return []
    teller.startParagraph()
    const main =
      teller.tell(DISPUTED, { f }, place) ??
      teller.quote({ text: `${f.clause.stated}.`, cites: [f.id] })
    const why = explained(f, teller.choose(EXPLANATIONS, `${place}.${fact.id}`))
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
