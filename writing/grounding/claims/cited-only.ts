import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { sayingsOf } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** What a fact may be of, of which a sentence may name only some. */
const THINGS = ['center', 'body', 'channel', 'gate', 'key', 'sphere', 'sefirah', 'koota', 'letter']

/** `Only the Sacral and the Root are undefined`, which cites a third that is so too. */
export function onlyOfCited(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const only = spokenMentions(read).find(
    ({ kind, value }) => kind === 'superlative' && value === 'only',
  )
  // `Of his four channels only the 7-31 reaches the Throat`: all four are told.
  const isOfAll = read.mentions.some(
    ({ kind, value, at }) =>
      kind === 'number' && Number(value) === facts.length && only !== undefined && at < only.at,
  )
  // `Of the outer three only Pluto was retrograde`, where all three are.
  const isShared = read.mentions.some(
    (mention) =>
      !THINGS.includes(kindOf(mention)) &&
      facts.every((fact) =>
        sayingsOf(kindOf(mention), fact).some(({ value }) => isSame(mention, value)),
      ),
  )
  if (!only || facts.length < 2 || (isOfAll && !isShared)) return []
  const isNamed = (fact: Fact, kind: string) =>
    sayingsOf(kind, fact).some(({ value }) =>
      read.mentions.some(
        (mention: Owned) =>
          (kindOf(mention) === kind || mention.kind === 'number') && isSame(mention, value),
      ),
    )
  const kind = THINGS.find((each) => facts.every((fact) => sayingsOf(each, fact).length > 0))
  if (kind === undefined || new Set(facts.map(({ value }) => String(value).split(' ')[0])).size > 1)
    return []
  const untold = facts.filter((fact) => !isNamed(fact, kind))
  if (untold.length === 0 || untold.length === facts.length) return []
  return [
    {
      kind: 'only',
      words: only.words,
      verdict: 'contradicted',
      instead: untold.map(({ id }) => id).join(', '),
    },
  ]
}
