/** Moves what lies from one place to another against its slopes, and sets those to nothing. */
type Step = (rate: number, from: number, to: number) => void

const [KEPT, KEPT_SQUARE] = [0.9, 0.999]

/** Steps as long as a slope is steady (Kingma and Ba 2014); what is not asked for is left as it is. */
export function adam(values: Float32Array, slopes: Float32Array): Step {
  const [means, squares] = [new Float32Array(values.length), new Float32Array(values.length)]
  const moves = new Uint32Array(values.length)
  return (rate, from, to) => {
    for (let at = from; at < to; at += 1) {
      moves[at]! += 1
      means[at] = KEPT * means[at]! + (1 - KEPT) * slopes[at]!
      squares[at] = KEPT_SQUARE * squares[at]! + (1 - KEPT_SQUARE) * slopes[at]! ** 2
      const mean = means[at]! / (1 - KEPT ** moves[at]!)
      const square = squares[at]! / (1 - KEPT_SQUARE ** moves[at]!)
      values[at]! -= (rate * mean) / (Math.sqrt(square) + 1e-8)
      slopes[at] = 0
    }
  }
}
