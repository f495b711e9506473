/**
 * Moves angles in degrees apart so that neighbours on the circle stand at least `least` apart,
 * moving them as little as possible (least squares, by pooling neighbours that collide).
 * The answer is in the order of the input, in [0, 360).
 */
export function spread(angles: readonly number[], least: number): number[] {
  if (angles.length * least > 360)
    throw new Error(`${angles.length} angles cannot stand ${least}° apart`)
  const order = angles
    .map((angle, index) => ({ angle, index }))
    .toSorted((a, b) => a.angle - b.angle)
  const opened = openAtWidestGap(order)

  // Less i × least, "at least so far apart" becomes "not descending".
  const pools: { sum: number; count: number }[] = []
  for (const [i, { angle }] of opened.entries()) {
    pools.push({ sum: angle - i * least, count: 1 })
    for (;;) {
      const [before, last] = pools.slice(-2)
      if (before === undefined || last === undefined) break
      if (before.sum / before.count <= last.sum / last.count) break
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  const moved = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  const places = new Map(
    opened.map(({ index }, i) => [index, ((moved[i] ?? 0) + i * least + 360) % 360]),
  )
  return angles.map((angle, index) => places.get(index) ?? angle)
}

interface Ordered {
  readonly angle: number
  readonly index: number
}

/** The same angles as a row that begins behind the widest gap, so that nobody is pushed across its ends. */
function openAtWidestGap(order: readonly Ordered[]): Ordered[] {
  const gaps = order.map(({ angle }, i) => {
    const next = order[i + 1]?.angle ?? (order[0]?.angle ?? 0) + 360
    return next - angle
  })
  const start = gaps.indexOf(Math.max(...gaps)) + 1
  return [
    ...order.slice(start),
    ...order.slice(0, start).map(({ angle, index }) => ({ angle: angle + 360, index })),
  ]
}
