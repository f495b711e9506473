import type { Fact } from '#astrology/facts.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { partOf } from './cited-swaps.ts'
import { isSame, kindOf } from './cited-values.ts'
import { isSayable, sayingsOf } from './cited-sayings.ts'

/** Kinds that may be named beside what is told: `the Sun wants to be first, the Saturn beside her Mercury …`. */
export const PASSING: ReadonlySet<string> = new Set([
  'body',
  'phaseOfMoon',
  'side',
  'sefirah',
  'center',
])

/** Named with nothing said of it in its own part of the sentence, or beside all that is cited. */
export const isInPassing = (read: ReadSentence, mention: Owned, facts: readonly Fact[]) =>
  (mention.kind === 'center' && isAlone(read, mention)) || isAllTold(read, mention.kind, facts)

function isAlone({ tokens, mentions }: ReadSentence, mention: Owned): boolean {
  const { from, to } = partOf(tokens, mention, /^[,;:—–]$/)
  return !mentions.some(
    (each) => each !== mention && each.at >= from && each.at < to && isSayable(kindOf(each)),
  )
}

/** Whether every value of a kind that cited facts have is in the sentence: what is named besides replaces none of them. */
function isAllTold({ mentions }: ReadSentence, kind: string, facts: readonly Fact[]): boolean {
  return facts.every((fact) =>
    sayingsOf(kind, fact)
      .filter(({ value }) => !/^(Personality|Design) /.test(value))
      .every(({ value }) =>
        mentions.some((mention) => mention.kind === kind && isSame(mention, value)),
      ),
  )
}
