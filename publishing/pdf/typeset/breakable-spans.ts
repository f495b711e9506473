import LineBreaker from 'linebreak'

/** A stretch no line may end inside, and where the spaces behind it end. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly spaceEnd: number
}

/**
 * The stretches between the places where a line may end (UAX 14). Unless `breaksHan`, none of
 * them is inside a run of Han characters: in English text that would tear a name apart.
 */
export function breakableSpans(text: string, breaksHan: boolean): Span[] {
  const breaker = new LineBreaker(text)
  const spans: Span[] = []
  let start = 0
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const span = text.slice(start, found.position)
    const word = span.trimEnd()
    const endsInSpace = word.length < span.length
    if (!endsInSpace && !breaksHan && isInsideHan(text, found.position)) continue
    spans.push({ start, end: start + word.length, spaceEnd: found.position })
    start = found.position
  }
  return spans
}

const EAST_ASIAN_BEFORE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u
const EAST_ASIAN_AFTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u

function isInsideHan(text: string, position: number): boolean {
  return (
    EAST_ASIAN_BEFORE.test(text.slice(Math.max(0, position - 2), position)) &&
    EAST_ASIAN_AFTER.test(text.slice(position, position + 2))
  )
}
