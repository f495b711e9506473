/** How many words were misheard of how many that were said. */
export interface WordErrors {
  readonly errors: number
  readonly words: number
}

/** Words as they sound: small letters, hyphens and marks aside; letters said one by one are one word (`I Q`, `iq`). */
export function soundingWords(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/[-.]/g, ' ')
    .replaceAll(/(?<!')\b[a-z](?: +[a-z]\b)+(?!')/g, (letters) => letters.replaceAll(' ', ''))
  return plain.match(/[a-z']*[a-z][a-z']*/g) ?? []
}

interface Leniency {
  /** In the place of such a word there may be any words, as many as it has syllables and two of a shorter one, or none. */
  readonly isForgiven?: (word: string) => boolean
  /** How a word sounds; words that sound the same are the same, also in other pieces: `its`, `it's`; `sixfold`, `six fold`. */
  readonly soundOf?: (word: string) => string | undefined
}

/** Words to change, add or drop to come from what was heard to what was said (Levenshtein, by words). */
export function wordErrors(
  said: string,
  heard: string,
  { isForgiven = () => false, soundOf = () => undefined }: Leniency = {},
): WordErrors {
  const [one, other] = [soundingWords(said), soundingWords(heard)]
  const expected = one.flatMap((word) => (isForgiven(word) ? anyFor(word) : word))
  const saidSounds = expected.map((word) => (word === null ? undefined : soundOf(word)))
  const heardSounds = other.map(soundOf)
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (const [index, word] of expected.entries()) {
    const before = rows[index]!
    const dropped = word === null ? 0 : 1
    const row = [before[0]! + dropped]
    for (const [place, against] of other.entries()) {
      const change = before[place]! + (word === null || word === against ? 0 : 1)
      const alike = PIECES.filter(([few, many]) =>
        soundAlike(
          saidSounds.slice(Math.max(0, index + 1 - few), index + 1),
          heardSounds.slice(Math.max(0, place + 1 - many), place + 1),
        ),
      ).map(([few, many]) => rows[index + 1 - few]?.[place + 1 - many] ?? Number.POSITIVE_INFINITY)
      row.push(Math.min(before[place + 1]! + dropped, row[place]! + 1, change, ...alike))
    }
    rows.push(row)
  }
  return { errors: rows.at(-1)!.at(-1)!, words: one.length }
}

function anyFor(word: string): readonly null[] {
  const syllables = word.match(/[aeiouy]+/g)?.length ?? 0
  return Array.from({ length: Math.max(2, syllables) }, () => null)
}

/** How many words said may be as many others heard. */
const PIECES = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [2, 2],
  [3, 1],
] as const

type Sounds = readonly (string | undefined)[]

function soundAlike(said: Sounds, heard: Sounds): boolean {
  const areKnown = !said.includes(undefined) && !heard.includes(undefined)
  return areKnown && said.join(' ') === heard.join(' ')
}

/** The share of words misheard, of many sentences together. @internal for proofs */
export function errorRate(counted: readonly WordErrors[]): number {
  const sum = (key: keyof WordErrors) => counted.reduce((total, each) => total + each[key], 0)
  return sum('errors') / sum('words')
}
