import type { Paragraph } from '../plan/paragraph.ts'
import { ANY_PROMISE, PROMISE_SENTENCES, PROMISES } from '../skeletons/promises.ts'
import { BEFORE_PROMISES } from '../skeletons/verdict.ts'
import type { Told } from '../told.ts'
import type { Court } from './tell-verdict.ts'

const MANY = 5

/** Five agreements the two could make and see whether they keep, each from a fact of theirs. */
export function tellPromises({ theme, told, teller }: Court): readonly Paragraph[] {
  teller.startParagraph()
  const facts = [...theme.facts.map(({ fact }) => fact.id), ...theme.recalls].flatMap(
    (id) => told.get(id) ?? [],
  )
  const more = [...told.values()]
    .filter((each) => !facts.includes(each) && each.clause.nouns.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const chosen = [...facts, ...more].filter(({ clause }) => clause.nouns.length > 0).slice(0, MANY)
  const before = teller.choose(BEFORE_PROMISES, 'promises')
  const lines = chosen.map((f, index) => {
    const promise =
      teller.choose(promisesOf(f), `promise.${f.id}`) ??
      teller.choose(ANY_PROMISE, `promise.any.${index}`) ??
      ''
    const other = chosen[(index + 1) % chosen.length]
    const of = (all: readonly string[]) => all.map((each) => each.replace('[promise]', promise))
    const both =
      other === undefined || other === f
        ? null
        : teller.tell(of(FOR_BOTH), { f, g: other }, `promise.${f.id}`)
    return (
      both ?? teller.tell(of([PROMISE_SENTENCES[index]!, ...FOR_ANY]), { f }, `promise.${f.id}`)
    )
  })
  return [
    [
      ...(before === null ? [] : [teller.quote({ text: before, cites: [] })]),
      ...lines.flatMap((said) => said ?? []),
    ],
  ]
}

/** `f` is what it is for, `g` what stands next to it. */
const FOR_BOTH = [
  'With [f.noun] in mind, and [g.noun], they agree that [promise].',
  'Because of [f.noun] as much as [g.noun], [promise].',
  'For [f.noun], and a little for [g.noun]: [promise].',
  'Where [f.noun] meets [g.noun], the rule is that [promise].',
  'To answer [f.noun] and [g.noun], [promise].',
]

const FOR_ANY = ['For [f.noun]: [promise].', 'Of [f.noun] comes this: [promise].']

function promisesOf({ fact }: Told): readonly string[] {
  const name = `${fact.system}.${fact.topic}.${fact.property}`
  return PROMISES.filter(({ of }) => of.test(name)).flatMap(({ words }) => words)
}
