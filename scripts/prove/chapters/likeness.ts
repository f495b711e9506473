/** How alike two rows of levels are, from −1 to 1 (Pearson). */
function likeness(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length)
  const [a, b] = [one.slice(0, length), other.slice(0, length)]
  const [meanA, meanB] = [sum(a) / length, sum(b) / length]
  const both = sum(a.map((value, index) => (value - meanA) * (b[index]! - meanB)))
  const [own, others] = [sum(a.map((x) => (x - meanA) ** 2)), sum(b.map((x) => (x - meanB) ** 2))]
  return both / Math.sqrt(own * others)
}

/** By how many places a shorter row must be moved along a longer one to be most alike, and how alike it is there. */
export function bestPlace(
  shorter: readonly number[],
  longer: readonly number[],
): { readonly place: number; readonly likeness: number } {
  let best = { place: 0, likeness: -1 }
  for (let place = 0; place + shorter.length <= longer.length; place++) {
    const found = likeness(shorter, longer.slice(place, place + shorter.length))
    if (found > best.likeness) best = { place, likeness: found }
  }
  return best
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
