import type { Token } from './tokens.ts'

/** The tokens from one to another, in small letters, as one text for a pattern. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(' ')
}

/** What the first pattern that a text has stands for; null where it has none. */
export function firstMatch<Value>(
  text: string,
  patterns: readonly (readonly [RegExp, Value])[],
): Value | null {
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
