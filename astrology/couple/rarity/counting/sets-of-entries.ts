/** The most entries a catalogue may have, so that what comes together can be counted for all of them. */
export const MOST_ENTRIES = 80

const ONES = MOST_ENTRIES
const TWOS = (MOST_ENTRIES * (MOST_ENTRIES - 1)) / 2
const THREES = (TWOS * (MOST_ENTRIES - 2)) / 3

/** How many sets of one, two or three entries there are. */
export const SET_COUNT = ONES + TWOS + THREES

/** The place of a set of one to three entries, in rising order. */
export function setOf([one, two, three]: readonly number[]): number {
  if (one === undefined) throw new RangeError('a set has one entry at least')
  if (two === undefined) return one
  if (three === undefined) return ONES + (two * (two - 1)) / 2 + one
  return ONES + TWOS + (three * (three - 1) * (three - 2)) / 6 + (two * (two - 1)) / 2 + one
}

/** Every set of one to three of the entries that are held, in rising order. */
export function eachSetOf(held: Uint8Array, take: (set: number) => void): void {
  for (let c = 0; c < held.length; c += 1) {
    const three = held[c]!
    take(three)
    const threes = ONES + TWOS + (three * (three - 1) * (three - 2)) / 6
    for (let b = 0; b < c; b += 1) {
      const two = held[b]!
      take(ONES + (three * (three - 1)) / 2 + two)
      const twos = threes + (two * (two - 1)) / 2
      for (let a = 0; a < b; a += 1) take(twos + held[a]!)
    }
  }
}
