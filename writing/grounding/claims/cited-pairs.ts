import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'

const PAIR = /^(\d+)([-/])(\d+)$/

/** Two numbers that are told as one, as `6/8` of two Moons and `7-2` of a connection, and are others than those cited. */
export function pairClaims({ tokens }: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const text = wordsOf(tokens, 0, tokens.length)
  const pairs = facts.flatMap(({ value, marks }) => {
    const told = PAIR.exec(String(value)) ?? PAIR.exec(marks[0]?.term ?? '')
    return told ? [{ one: told[1]!, by: told[2]!, two: told[3]! }] : []
  })
  return ['-', '/'].flatMap((by): readonly Claim[] => {
    const own = pairs.filter((pair) => pair.by === by)
    const said = [...text.matchAll(/\b(\d+) ?([-/]) ?(\d+)\b/g)].filter((match) => match[2] === by)
    const isTold = ({ one, two }: (typeof pairs)[number]) =>
      said.some(([, a, , b]) => (a === one && b === two) || (a === two && b === one))
    const other = said.find(
      ({ 1: a, 3: b, index }) =>
        !facts.some(({ id }) => id.endsWith(`.${a}${by}${b}`)) &&
        !/\bchannel $/.test(text.slice(0, index)),
    )
    if (own.length === 0 || !other || own.some(isTold)) return []
    return [{ kind: 'pair', words: other[0], verdict: 'contradicted' }]
  })
}
