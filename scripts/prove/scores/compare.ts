/** How far the shares of numbers from 0 to 100 lie from even ones at most (Kolmogorov and Smirnov). */
export function distanceFromEven(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.reduce((most, value, place) => {
    const [before, after] = [place / sorted.length, (place + 1) / sorted.length]
    return Math.max(most, Math.abs(before - value / 100), Math.abs(after - value / 100))
  }, 0)
}

/** Pearson’s correlation of two rows of numbers. */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const [mine, yours] = [centred(one), centred(other)]
  return product(mine, yours) / Math.sqrt(product(mine, mine) * product(yours, yours))
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, place) => sum + value * other[place]!, 0)
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
