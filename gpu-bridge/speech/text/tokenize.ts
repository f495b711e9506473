import type { Reader, Said, Token } from './token.ts'

/**
 * A tidied sentence as tokens, left to right: at each place the first reader that knows what stands
 * there takes it, so whatever is more particular comes first. What nobody knows is a sign unsaid.
 */
export function tokenize(
  text: string,
  readers: readonly Reader[],
  isShouted = shouts(text),
): readonly Token[] {
  const before: Token[] = []
  for (let at = 0; at < text.length;) {
    const token = tokenAt(at, { text, before, isShouted, readers }) ?? unknownAt(text, at)
    before.push(token)
    at += token.written.length
  }
  return before
}

interface Reading {
  readonly text: string
  readonly before: readonly Token[]
  readonly isShouted: boolean
  readonly readers: readonly Reader[]
}

function tokenAt(at: number, { readers, ...around }: Reading): Token | null {
  for (const { kind, written, say } of readers) {
    written.lastIndex = at
    const found = written.exec(around.text)
    if (!found || found[0] === '') continue
    const said = say(found, around)
    if (said !== null) return { kind, written: found[0], ...asSaid(said) }
  }
  return null
}

function asSaid(said: Said | string): Said {
  return typeof said === 'string' ? { spoken: said, flag: null } : said
}

function unknownAt(text: string, at: number): Token {
  const written = String.fromCodePoint(text.codePointAt(at)!)
  return { kind: 'symbol', written, spoken: '', flag: 'unsaid-sign' }
}

/** All tokens' words with blanks where two words would run together. */
export function joined(tokens: readonly Token[]): string {
  return tokens.reduce((said, { kind, spoken }) => {
    const isApart = kind !== 'stop' && /[\p{L}\p{N}.]$/u.test(said) && /^[\p{L}\p{N}]/u.test(spoken)
    return said + (isApart ? ' ' : '') + spoken
  }, '')
}

/** Most words of a heading in capitals are no abbreviations. */
function shouts(text: string): boolean {
  const words = text.match(/\p{Script=Latin}{2,}/gu) ?? []
  const loud = words.filter((word) => word === word.toUpperCase())
  return words.length >= 3 && loud.length > words.length * 0.6
}
