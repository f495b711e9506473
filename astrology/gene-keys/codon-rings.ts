/** The 21 codon rings: keys whose hexagrams, read as codons, code for one amino acid (or stop). */
export const CODON_RINGS: readonly { readonly name: string; readonly keys: readonly number[] }[] = [
  { name: 'Ring of Fire', keys: [1, 14] },
  { name: 'Ring of Water', keys: [2, 8] },
  { name: 'Ring of Life and Death', keys: [3, 20, 23, 24, 27, 42] },
  { name: 'Ring of Union', keys: [4, 7, 29, 59] },
  { name: 'Ring of Light', keys: [5, 9, 11, 26] },
  { name: 'Ring of Alchemy', keys: [6, 40, 47, 64] },
  { name: 'Ring of Humanity', keys: [10, 17, 21, 25, 38, 51] },
  { name: 'Ring of Trials', keys: [12, 33, 56] },
  { name: 'Ring of Purification', keys: [13, 30] },
  { name: 'Ring of Seeking', keys: [15, 39, 52, 53, 54, 58] },
  { name: 'Ring of Prosperity', keys: [16, 45] },
  { name: 'Ring of Matter', keys: [18, 46, 48, 57] },
  { name: 'Ring of Gaia', keys: [19, 60, 61] },
  { name: 'Ring of Divinity', keys: [22, 36, 37, 63] },
  { name: 'Ring of Illusion', keys: [28, 32] },
  { name: 'Ring of No Return', keys: [31, 62] },
  { name: 'Ring of Destiny', keys: [34, 43] },
  { name: 'Ring of Miracles', keys: [35] },
  { name: 'Ring of Origin', keys: [41] },
  { name: 'Ring of the Illuminati', keys: [44, 50] },
  { name: 'Ring of the Whirlwind', keys: [49, 55] },
]

const RING_OF_KEY: ReadonlyMap<number, string> = new Map(
  CODON_RINGS.flatMap(({ name, keys }) => keys.map((key) => [key, name] as const)),
)

/** The ring a key belongs to. Throws for a number that is no key. */
export function ringOf(key: number): string {
  const ring = RING_OF_KEY.get(key)
  if (ring === undefined) throw new RangeError(`${key} is not a Gene Key`)
  return ring
}
