import type { WrittenDocument } from './a-package.ts'

/**
 * What a reader gets, in figures: the measures of prose that our texts are held to, over the
 * sentences of a document with its people's names masked.
 */
export interface Measured {
  readonly id: string
  readonly words: number
  readonly flesch: number
  /** Words of a sentence at the median, and of the longest. */
  readonly median: number
  readonly longest: number
  /** Share of sentences that open with the same three words as another. */
  readonly opening3: number
  /** Share of words in sentences that only state facts. */
  readonly dump: number
  /** Distinct facts cited. */
  readonly facts: number
  /** Share of the sentences that cite which cite two facts or more. */
  readonly joined: number
  /** Share of paragraphs that close on a sentence that cites no fact. */
  readonly uncitedClose: number
}

export function measure({ id, brief, finished }: WrittenDocument): Measured {
  const names = brief.people.map(({ name }) => name)
  const sentences = finished.evidence.map(({ sentence }) => masked(sentence, names))
  const words = sentences.flatMap(wordsOf)
  const openings = sentences.map((sentence) => wordsOf(sentence).slice(0, 3).join(' '))
  const lengths = finished.evidence
    .map(({ sentence }) => wordsOf(sentence).length)
    .toSorted((a, b) => a - b)
  const facts = finished.evidence.map((each) => each.facts.filter(isFact))
  const citing = facts.filter((each) => each.length > 0)
  const paragraphs = finished.text.sections.flatMap((section) => section.paragraphs)
  return {
    id,
    words: words.length,
    flesch: flesch(finished.evidence.map(({ sentence }) => sentence)),
    median: lengths[Math.floor(lengths.length / 2)] ?? 0,
    longest: lengths.at(-1) ?? 0,
    opening3: share(
      openings,
      (opening) => openings.indexOf(opening) !== openings.lastIndexOf(opening),
    ),
    dump: sum(sentences.filter(isDump).map((sentence) => wordsOf(sentence).length)) / words.length,
    facts: new Set(facts.flat()).size,
    joined: share(citing, (each) => new Set(each).size > 1),
    uncitedClose: share(paragraphs, (each) => !each.at(-1)?.facts.some(isFact)),
  }
}

/** The largest share of the 8-grams of one document that stand in another of the package. */
export function overlap(documents: readonly WrittenDocument[]): {
  readonly share: number
  readonly between: string
} {
  const grams = documents.map(({ id, brief, finished }) => {
    const names = brief.people.map(({ name }) => name)
    const words = wordsOf(
      finished.evidence.map(({ sentence }) => masked(sentence, names)).join('\n'),
    ).map((word) => word.toLowerCase())
    return {
      id,
      grams: new Set(
        words.map((_, from) => words.slice(from, from + GRAM).join(' ')).slice(0, 1 - GRAM),
      ),
    }
  })
  const all = grams.flatMap((one, place) =>
    grams.slice(place + 1).map((other) => {
      const common = [...one.grams].filter((gram) => other.grams.has(gram)).length
      return {
        share: common / Math.min(one.grams.size, other.grams.size),
        between: `${one.id} and ${other.id}`,
      }
    }),
  )
  return all.toSorted((one, other) => other.share - one.share)[0] ?? { share: 0, between: '' }
}

const GRAM = 8

/** Of each document, the share of sentences that stand in the same document of other people: names masked, then placements too. */
export function shared(
  documents: readonly WrittenDocument[],
  others: readonly WrittenDocument[],
): readonly { readonly id: string; readonly named: number; readonly placed: number }[] {
  return documents.map((one) => {
    const other = others.find(({ id }) => id === one.id)!
    const [here, there] = [one, other].map(({ brief, finished }) =>
      finished.evidence.map(({ sentence }) =>
        masked(
          sentence,
          brief.people.map(({ name }) => name),
        ),
      ),
    ) as [string[], string[]]
    const placed = new Set(there.map(unplaced))
    return {
      id: one.id,
      named: share(here, (sentence) => there.includes(sentence)),
      placed: share(here, (sentence) => placed.has(unplaced(sentence))),
    }
  })
}

const BODIES =
  'Sun|Moon|Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Chiron|Lilith|Ceres|Pallas|Juno|Vesta|Rahu|Ketu|Node|Ascendant|Midheaven|Descendant|Vertex|Lagna|Earth|Surya|Chandra|Mangala|Budha|Guru|Shukra|Shani'
const SIGNS =
  'Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces'
const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'
const PLACED = new RegExp(`\\b(?:${BODIES}|${SIGNS}|${ORDINALS})\\b|\\d+(?:[.–°′:/]\\d+)*`, 'g')

const unplaced = (sentence: string) => sentence.replaceAll(PLACED, '#')

const CHART = '(?:western chart|vedic chart|bodygraph|tree|profile of keys)'
const FRAME = new RegExp(
  `^.{0,60}?\\b${CHART}\\b.{0,45}?(?: that |: )|^.{0,60}?: in the ${CHART}, `,
  'is',
)
const BARE =
  /\b(?:stands? in|stand with|falls? in|fall in|runs? from|is the \w+ strongest|is active in both|counts? \d|was born in|is (?:un)?defined|meet on the same line|both have keys|are programming partners|share Gene Key|forms? an?|has (?:the|an?|\d+) |of \d+ points|points of dignity|has for its double letter|stands? bare|outweighs)\b/
const MEANING =
  /\b(?:so that|and so|which|who|because|means|lends?|gives|brings|therefore|whose|as one|describes|asks)\b/

/** A fact behind a frame, or a chain of placements without a word on what they mean. */
function isDump(sentence: string): boolean {
  if (FRAME.test(sentence)) return true
  const clauses = sentence.split(/;\s*(?:and )?/).filter((clause) => clause.trim() !== '')
  return clauses.every((clause) => BARE.test(clause) && !MEANING.test(clause))
}

function flesch(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  return (
    206.835 -
    (1.015 * words.length) / sentences.length -
    (84.6 * sum(words.map(syllables))) / words.length
  )
}

function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  if (!/[a-z]/.test(plain)) return Math.max(1, plain.length)
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0
  const silentE = plain.endsWith('e') && !/(?:le|ee)$/.test(plain) && groups > 1 ? 1 : 0
  const silentEd =
    plain.endsWith('ed') && !/(?:ted|ded)$/.test(plain) && groups - silentE > 1 ? 1 : 0
  return Math.max(1, groups - silentE - silentEd)
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}]+(?:[’'-][\p{L}]+)*|\d+(?:[.,:/]\d+)*/gu) ?? []
}

function masked(sentence: string, names: readonly string[]): string {
  return names.reduce(
    (text, name) =>
      text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'gu'), 'NAME'),
    sentence,
  )
}

function isFact(id: string): boolean {
  return !id.startsWith('meaning.')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function share<T>(things: readonly T[], isSo: (thing: T) => boolean): number {
  return things.length === 0 ? 0 : things.filter(isSo).length / things.length
}
