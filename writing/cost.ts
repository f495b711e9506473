import type { Usage } from './writer.ts'

/** What a model costs, US dollars a million tokens. */
export interface Price {
  readonly input: number
  readonly output: number
  readonly cacheRead: number
  readonly cacheWrite: number
}

const A_MILLION = 1_000_000

/** What a call costs, US dollars; null where the price is not known, and nothing where nothing was used. */
export function costOf(usage: Usage, price: Price | undefined): number | null {
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage
  if (inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens === 0) return 0
  if (!price) return null
  const cost =
    inputTokens * price.input +
    outputTokens * price.output +
    cacheReadTokens * price.cacheRead +
    cacheWriteTokens * price.cacheWrite
  return cost / A_MILLION
}
