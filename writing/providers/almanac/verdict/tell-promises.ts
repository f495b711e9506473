import type { Paragraph } from '../plan/paragraph.ts'
import { ANY_PROMISE, FOR_ONE, FOR_TWO, ORDER, PROMISES } from '../skeletons/promises.ts'
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
    const words =
      teller.choose(promisesOf(f), `promise.${f.id}`) ??
      teller.choose(ANY_PROMISE, `promise.any.${index}`) ??
      ''
    const of = (all: readonly string[]) => all.map((each) => each.replace('[promise]', words))
    const g = chosen[(index + 1) % chosen.length]
    const place = `promise.${f.id}`
    const both =
      g === undefined || g === f ? null : teller.tell(of(FOR_TWO[index]!), { f, g }, place)
    return (
      both ??
      teller.tell(of(FOR_ONE[index]!), { f }, place) ??
      teller.quote({ text: `${ORDER[index]}, for ${nameOf(f)}: ${words}.`, cites: [f.id] })
    )
  })
  return [[...(before === null ? [] : [teller.quote({ text: before, cites: [] })]), ...lines]]
}

/** What a fact is called in few words. */
function nameOf({ short, clause }: Told): string {
  return short ?? clause.nouns[0] ?? ''
}

function promisesOf({ fact }: Told): readonly string[] {
  const name = `${fact.system}.${fact.topic}.${fact.property}`
  return PROMISES.filter(({ of }) => of.test(name)).flatMap(({ words }) => words)
}
