import type { Token, TokenKind } from './token.ts'

const MEASURED: ReadonlySet<TokenKind> = new Set(['angle', 'money', 'date', 'clock', 'number'])

/** `5%–10%`, `$5-$10`, `12 March – 15 April`: a dash between two of a kind, each with its unit, is said "to". */
export function withRanges(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== 'stop' || !/^[-–−]$/.test(token.written)) return token
    const [from, to] = [neighbour(tokens, at, -1), neighbour(tokens, at, 1)]
    return from?.kind === to?.kind && isMeasured(from) && isMeasured(to)
      ? { ...token, spoken: ' to ' }
      : token
  })
}

function isMeasured(token: Token | undefined): boolean {
  return token !== undefined && MEASURED.has(token.kind) && /[^\d.,]/.test(token.written)
}

function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  const next = tokens[at + step]
  return next?.kind === 'stop' && next.written === ' ' ? tokens[at + 2 * step] : next
}
