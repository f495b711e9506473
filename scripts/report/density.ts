/** A step of a distribution: from, to, and how many of all lie there per unit. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly density: number
}

/** The distribution between quantiles: as many lie between two as their shares are apart. */
export function densityOf(quantiles: ArrayLike<number>, shares: readonly number[]): Step[] {
  return shares.slice(1).map((share, place) => {
    const [from, to] = [quantiles[place]!, quantiles[place + 1]!]
    return { from, to, density: (share - shares[place]!) / (to - from) }
  })
}
