/**
 * How much more a number varies than by chance alone, because pairs share births (Kish's design
 * effect): the variance found between blocks, which share none, over that of so many pairs drawn
 * apart. `hits` of `of`, each block's hits squared and summed over `blocks`, all of one size.
 */
export function designEffect(
  { hits, of, squares }: { readonly hits: number; readonly of: number; readonly squares: number },
  blocks: number,
): number {
  const share = hits / of
  const found = (squares - hits ** 2 / blocks) * (blocks / (blocks - 1))
  return widened(found / (of * share * (1 - share)), blocks)
}

/** What of a key was found within a year of one gap, and its moments over blocks. */
export interface NearGap {
  readonly hits: number
  readonly of: number
  /** Hits of a block squared; times its pairs; its pairs squared; each summed over the blocks. */
  readonly squares: number
  readonly products: number
  readonly pairSquares: number
}

/** The same for shares by age gap, taken together over all gaps: blocks have unlike numbers of pairs there. */
export function designEffectByGap(gaps: readonly NearGap[], blocks: number): number {
  let [found, byChance] = [0, 0]
  for (const { hits, of, squares, products, pairSquares } of gaps) {
    if (hits === 0) continue
    const share = hits / of
    found += squares - 2 * share * products + share ** 2 * pairSquares
    byChance += hits * (1 - share)
  }
  return widened(((found / byChance) * blocks) / (blocks - 1), blocks)
}

/**
 * At least 1, and all of it where everybody has it. A variance from few blocks is itself uncertain:
 * the interval is made wider as Student's is than the normal one (Hill's expansion, two terms).
 */
function widened(effect: number, blocks: number): number {
  const freedom = blocks - 1
  const z2 = 1.96 ** 2
  const student = 1 + (z2 + 1) / (4 * freedom) + (5 * z2 ** 2 + 16 * z2 + 3) / (96 * freedom ** 2)
  return Number.isFinite(effect) ? Math.max(1, effect * student ** 2) : 1
}
