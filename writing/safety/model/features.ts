import { familiesOf } from './families-of-words.ts'
import { kindOf } from './kinds-of-words.ts'
import { wordsOf } from './words-of.ts'

/** How many rows of weights there are; features share a row where their hashes meet. */
export const ROWS = 2 ** 15

/** What is to be seen in a text: rows of the model, and how much each counts. */
export interface Features {
  readonly rows: readonly number[]
  readonly amounts: readonly number[]
}

/** What was read of a text before: itself in plain words, and the rules it meets. */
export interface Reading {
  readonly plain: string
  readonly rules: readonly { readonly id: string; readonly category: string }[]
}

/**
 * The features of a text: its words and letters, each group of length one however long the text,
 * their families, and the rules it meets. Words are read alone, by two and three together, in pairs
 * with one to three others between, and together once more without those that are often left out; letters by three to five within a word, which a
 * misspelling leaves mostly as they were; families alone and in pairs of words near each other.
 */
export function featuresOf({ plain, rules }: Reading): Features {
  const words = wordsOf(plain)
  const [matters, ids] = [rules.map(({ category }) => category), rules.map(({ id }) => id)]
  const first = matters[0] ?? 'none'
  const families = words.map(familiesOf)
  const groups = [
    weighed(['always'], 1),
    spread(phrasesOf(words.map(kindOf)).map((phrase) => `n ${phrase}`)),
    spread(togetherOf(words.filter((word) => !OFTEN_LEFT_OUT.has(word)).map(kindOf))),
    spread(words.flatMap(lettersOf).map((letters) => `c ${letters}`)),
    spread(families.flat().map((family) => `f ${family}`)),
    spread(pairsOf(families)),
    weighed([...matters.map((matter) => `r ${matter}`), `is ${first}`], OF_RULES),
    weighed(ids.map((id) => `rr ${id}`), OF_RULES),
  ] // prettier-ignore
  const all = groups.flat()
  return { rows: all.map(([row]) => row), amounts: all.map(([, amount]) => amount) }
}

/** What many leave out who write in haste or in a language not their own: `i want die`. */
const OFTEN_LEFT_OUT: ReadonlySet<string> = new Set(
  `a an the to of in on at for from by with is am are was were be been being do does did will would
  shall can could has have had my his our your their its this that these those it and or but so very
  really just please there some any`.split(/\s+/),
)
const OF_RULES = 0.5
const LONGEST_PHRASE = 3
const FARTHEST_PAIR = 4
const FARTHEST_FAMILY = 6

type Seen = readonly (readonly [row: number, amount: number])[]

function weighed(names: readonly string[], amount: number): Seen {
  return [...new Set(names)].map((name) => [rowOf(name), amount] as const)
}

function spread(names: readonly string[]): Seen {
  const different = new Set(names)
  return weighed([...different], 1 / Math.sqrt(different.size || 1))
}

function phrasesOf(words: readonly string[]): readonly string[] {
  const all = ['^', ...words, '$']
  return all.flatMap((word, index) => {
    const after = all.slice(index + 1, index + 1 + FARTHEST_PAIR)
    const together = after.slice(0, LONGEST_PHRASE - 1)
    return [
      word,
      ...together.map((_, length) => [word, ...together.slice(0, length + 1)].join(' ')),
      ...after.slice(1).map((other) => `${word}_${other}`),
    ]
  })
}

/** Two and three words together. */
function togetherOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const [second, third] = words.slice(index + 1, index + 3)
    const two = second === undefined ? [] : [`k ${word} ${second}`]
    return third === undefined ? two : [...two, `k ${word} ${second} ${third}`]
  })
}

/** Two families in words near each other, in their order: a wound after a mate, an age before love. */
function pairsOf(families: readonly (readonly string[])[]): readonly string[] {
  return families.flatMap((here, index) =>
    families.slice(index + 1, index + 1 + FARTHEST_FAMILY).flatMap((there) =>
      here.flatMap((one) => there.filter((other) => other !== one).map((other) => `p ${one} ${other}`)),
    ),
  ) // prettier-ignore
}

function lettersOf(word: string): readonly string[] {
  const marked = `<${word}>`
  return [3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, from) =>
      marked.slice(from, from + length),
    ),
  )
}

/** FNV-1a with its bits mixed, so that the low ones depend on every letter. */
function rowOf(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % ROWS
}
