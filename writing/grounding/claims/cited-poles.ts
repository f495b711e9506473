import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'
import { leftOutOf } from './left-out.ts'
import { POLES, type Pole } from './pole-words.ts'
import { spokenIn } from '../reading/spoken.ts'

/**
 * What is one of a few: forward or backward, by day or by night, the strongest or the weakest. The
 * words for each are looked for only where a fact of it is cited; who says those of another and nowhere
 * those of a cited one has turned it round. `not backward` is forward where there are but two.
 */
export function poleClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  return POLES.flatMap((pole): readonly Claim[] => {
    const own = new Set(facts.flatMap(pole.of))
    if (own.size === 0) return []
    if (pole.kind === 'nothing' && leftOutOf(read) > 0) return []
    // `Five are coloured in: Ajna …`, where the Head is cited: of other centers than that.
    if (pole.kind === 'center' && (isOfOthers(read, facts) || ONLY_WHEN.test(read.sentence)))
      return []
    const said = saidOf(read, pole, facts.length)
    const other = said.find(({ name }) => !own.has(name))
    if (
      !other &&
      isOfBoth(read) &&
      pole.kind !== 'authority' &&
      own.size > 1 &&
      new Set(said.map(({ name }) => name)).size === 1
    )
      return [{ kind: pole.kind, words: `both ${said[0]!.words}`, verdict: 'contradicted' }]
    if (!other || said.some(({ name }) => own.has(name))) return []
    return [
      {
        kind: pole.kind,
        words: other.words,
        verdict: 'contradicted',
        instead: [...own].join(' or '),
      },
    ]
  })
}

/** `Both were born into the quarter of Mutation`, where one of them was not. */
const isOfBoth = ({ sentence }: ReadSentence) =>
  /\b(both(?! ways)|neither of them|neither of the two|neither has)\b/i.test(sentence) &&
  !/\b(not|nor)\b/i.test(sentence)

/** What holds only in company holds of nobody alone. */
const ONLY_WHEN = /\bonly (when|if|while|once|with|in) /i

const isOfOthers = ({ mentions }: ReadSentence, facts: readonly Fact[]) => {
  const told = mentions.filter(({ kind }) => kind === 'center')
  const cited = new Set(facts.flatMap(({ marks }) => marks.flatMap(({ center }) => center ?? [])))
  return told.length > 1 && told.every(({ value }) => !cited.has(value))
}

interface Said {
  readonly name: string
  readonly words: string
}

/** Which poles a sentence tells where it tells of the two. */
function saidOf(read: ReadSentence, { words, kind }: Pole, cited: number): readonly Said[] {
  const names = Object.keys(words)
  return spokenIn(read).flatMap(({ from, to }) => {
    const text = wordsOf(read.tokens, from, to)
    return names.flatMap((name): Said[] =>
      [...text.matchAll(words[name]!)].flatMap((match) => {
        if (kind === 'center' && isOfOtherCount(text.slice(0, match.index), cited)) return []
        const isDenied = DENIES.test(text.slice(0, match.index).replace(IDLE, ' '))
        if (!isDenied) return [{ name, words: match[0] }]
        return names.length === 2
          ? [{ name: names.find((each) => each !== name)!, words: `not ${match[0]}` }]
          : []
      }),
    )
  })
}

/** `it is no small thing to be born by day`, `no planet but Mars`: what is denied is something else. */
const IDLE =
  /\b(is|was|are|were|'s) no( [a-z]+){1,2}(?= (to|that|when|if|for|how)\b)|\bno [a-z]+(?= but )/g

const COUNTS = 'one two three four five six seven eight nine'.split(' ')

/** `Of the nine centres six are coloured in`, where the other three are cited. */
function isOfOtherCount(before: string, cited: number): boolean {
  const [, word = ''] = /\b([a-z]+) (are|is|stay|stays|remain|remains|were) $/.exec(before) ?? []
  return COUNTS.includes(word) && COUNTS.indexOf(word) + 1 !== cited
}

/** A denial reaches to the next mark of punctuation. */
const DENIES =
  /\b(not(?! only)|never|no(?! doubt)|none|nor|neither|nobody|cannot|anything but|far from|isn't|wasn't|doesn't|nothing(?! if not))\b[^,;:—]*$/
