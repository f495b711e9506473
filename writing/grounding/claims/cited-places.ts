import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { isOfPlace } from './cited-figures.ts'
import { numbersOf, ordinalsOf, wholesOf } from './cited-numbers.ts'
import { spokenMentions } from '../reading/spoken.ts'
import { figureOf } from './cited-values.ts'

const PLACED = [
  'rank',
  'count',
  'pada',
  'house',
  'line',
  'key',
  'gate',
  'nameNumber',
] as const satisfies readonly (keyof Mark)[]

/** The first two are words of every day. */
const LEAST = 2

const HEAD = 2

/** `nine of them; the tenth, the Moon, has …`, `which leaves the eleventh`: one more than was told. */
const isLastOfCounted = ({ tokens }: ReadSentence, { at, end }: Owned) =>
  /^, (the )?\S+ ,/.test(wordsOf(tokens, end, end + 4)) ||
  /\bleav(es|ing) the$/.test(wordsOf(tokens, at - 2, at))

/**
 * An ordinal that nothing cited has, where a number that is cited is told nowhere: `the conscious one in its sixth
 * line, the other in its fifth`, which cites a second.
 */
export function placedClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const ordinals = spokenMentions(read).filter(
    (mention) =>
      mention.kind === 'ordinal' &&
      // `And the fifth, for …` numbers what is said.
      mention.at > HEAD &&
      figureOf(mention) > LEAST &&
      isOfPlace(read, mention) &&
      !isLastOfCounted(read, mention) &&
      !isDeniedBefore(read, mention),
  )
  if (ordinals.length === 0) return []
  const told = new Set(read.mentions.map(figureOf))
  const untold = facts
    // Which of nine periods it is nobody tells.
    .filter(({ topic }) => topic !== 'mahadasha')
    .flatMap(({ marks }) => marks.filter(({ channel }) => channel === undefined))
    .flatMap((mark) => PLACED.flatMap((field) => mark[field] ?? []))
    // That there is none is told in words.
    .filter((number) => number !== 0 && !told.has(number))
  const known = new Set([
    ...numbersOf(facts, read.sentence),
    ...ordinalsOf(facts),
    ...wholesOf(facts),
  ])
  const other = ordinals.find((mention) => !known.has(figureOf(mention)))
  if (untold.length === 0 || !other) return []
  return [
    {
      kind: 'ordinal',
      words: other.words,
      verdict: 'contradicted',
      instead: [...new Set(untold)].slice(0, 4).join(' or '),
    },
  ]
}
