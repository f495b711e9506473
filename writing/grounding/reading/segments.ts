import type { Owned } from './whose.ts'
import type { Token } from './tokens.ts'
import type { NotBut } from './not-but.ts'
import { wordsOf } from './words-of.ts'
import { type Mood, moodOf } from './moods.ts'

/** A stretch of a sentence that says one thing: token numbers, mood, and what it mentions. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly mood: Mood
  readonly mentions: readonly Owned[]
}

const STRONG = /^[;:—–()]$/

/** A gloss of a few words interrupts nothing: `the Moon (Chandra) stands`. */
const GLOSS = 4

const CONJUNCTIONS = /^(but|while|whereas|though|although|yet)$/

const ASIDE =
  /^(nor )?(apart from|along with|as well as|besides?|beyond|by way of|next to|despite|together with|joined to|across from)\b/

const TURNS =
  /^(must be added|that colours|that is why|will give way|has to wait|goes the|it is a short)/

/** Where a sentence turns to something else: the comma after an opening aside, or words of turning. */
function isTurn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text === ',')
    return (
      !tokens.slice(0, at).some(({ text }) => text === ',') && ASIDE.test(wordsOf(tokens, 0, 3))
    )
  return at > 0 && TURNS.test(wordsOf(tokens, at, at + 4))
}

/** `…, and the old writers would have congratulated her`: what is only supposed begins here. */
const isSupposing = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === ',' &&
  !isByTheWay(tokens, at) &&
  /^(and|so|for|where|which|who|whereas|when|as|something|a|an)$/.test(
    tokens[at + 1]?.lower ?? '',
  ) &&
  / (would|could|might|should) have /.test(` ${wordsOf(tokens, at, tokens.length)} `) &&
  !/ (would|could|might|should|had|if) /.test(` ${wordsOf(tokens, 0, at)} `)

/** `, which nobody could have told, was 5727`: what is supposed ends again before the verb. */
const isByTheWay = (tokens: readonly Token[], at: number) =>
  /^, (which|who) [^,]* , (is|was|are|were|has|had|stands|[a-z]+s) /.test(
    wordsOf(tokens, at, tokens.length),
  )

/** `…, which would explain a good deal if it were so simple`: what is said about what was told. */
const isComment = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === ',' &&
  /^(which|something that|and that) (would|could|might) /.test(
    `${wordsOf(tokens, at + 1, at + 4)} `,
  ) &&
  !/ (would|could|might|should|had|if) /.test(` ${wordsOf(tokens, 0, at)} `)

/** The stretches of a sentence, cut at semicolons, colons, dashes and words of contrast. */
export function segmentsOf(
  tokens: readonly Token[],
  mentions: readonly Owned[],
  notBut: readonly NotBut[] = [],
): readonly Segment[] {
  const inside = (at: number) => mentions.some((each) => at > each.at && at < each.end)
  const cuts: number[] = [0]
  tokens.forEach(({ text, lower, start }, at) => {
    if (inside(at)) return
    if (
      (text === '(' && tokens.slice(at, at + GLOSS).some((each) => each.text === ')')) ||
      (text === ')' &&
        tokens.slice(Math.max(0, at - GLOSS + 1), at).some((each) => each.text === '('))
    )
      return
    // `the Sun–Venus trine` is one word.
    const isCompound =
      text === '–' && tokens[at - 1]?.end === start && tokens[at + 1]?.start === start + 1
    if (isCompound) return
    // `Purpose: Gene Key 23` is one thing.
    const isLabel = text === ':' && at - cuts.at(-1)! <= 3
    if (
      (STRONG.test(text) && !isLabel) ||
      isTurn(tokens, at) ||
      isSupposing(tokens, at) ||
      isComment(tokens, at) ||
      (lower === 'as' && at > 0 && /^(if|though)$/.test(tokens[at + 1]?.lower ?? '')) ||
      (CONJUNCTIONS.test(lower) &&
        !notBut.some(({ end }) => end === at) &&
        at > 0 &&
        !/^(anything|nothing|all|none|no)$/.test(tokens[at - 1]!.lower) &&
        // `No planet but Mars`.
        !(lower === 'but' && tokens[at - 2]?.lower === 'no'))
    )
      cuts.push(at)
  })
  cuts.push(tokens.length)
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1]!
    const held = mentions.filter(({ at }) => at >= from && at < to)
    if (from === to) return []
    const part = tokens.slice(from, to)
    return [
      {
        from,
        to,
        mood: tokens[from - 1]?.lower === 'exception' ? 'general' : moodOf(part, held, from),
        mentions: held,
      },
    ]
  })
}
