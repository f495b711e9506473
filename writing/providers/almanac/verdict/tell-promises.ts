import type { Paragraph } from '../plan/paragraph.ts'
import { ANY_PROMISE, PROMISE_STARTS, PROMISES } from '../skeletons/promises.ts'
import { countWords, MOST_WORDS, type Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import { brieflyOf } from './briefly-of.ts'
import type { Court } from './tell-verdict.ts'

const MANY = 5

/** Five agreements the two could make and see whether they keep, each from a fact of theirs. */
export function tellPromises({ theme, told, teller, place }: Court): readonly Paragraph[] {
  teller.startParagraph()
  const facts = [...theme.facts.map(({ fact }) => fact.id), ...theme.recalls].flatMap(
    (id) => told.get(id) ?? [],
  )
  const more = [...told.values()]
    .filter((each) => !facts.includes(each) && each.clause.nouns.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const chosen = [...facts, ...more].filter(({ clause }) => clause.nouns.length > 0).slice(0, MANY)
  const lines = chosen.map((f, index): Said => {
    const g = chosen[(index + 1) % chosen.length]
    const start = teller.choose(PROMISE_STARTS[index]!, `${place}.${index}`) ?? ''
    const promised = (): Said => {
      const words =
        teller.choose(promisesOf(f), `promise.${f.id}`) ??
        teller.choose(ANY_PROMISE, `promise.any.${index}`) ??
        ''
      const end = `: ${words}.`
      const alone = { text: `${start} ${brieflyOf(f)}${end}`, cites: [f.id] }
      if (g === undefined || g === f) return teller.quote(alone)
      const both = `${start} ${brieflyOf(f)} and ${brieflyOf(g)}${end}`
      const isShort = countWords(both) <= MOST_WORDS
      return teller.quote(isShort ? { text: both, cites: [f.id, g.id] } : alone)
    }
    const said = promised()
    if (!teller.isRefused(said.text)) return said
    // What was refused has named nobody.
    teller.startParagraph()
    return promised()
  })
  return [lines]
}

function promisesOf({ fact }: Told): readonly string[] {
  const name = `${fact.system}.${fact.topic}.${fact.property}`
  return PROMISES.filter(({ of }) => of.test(name)).flatMap(({ words }) => words)
}
