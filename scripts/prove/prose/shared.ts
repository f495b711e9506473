import type { WrittenDocument } from './a-package.ts'
import { masked, share } from './words.ts'

/** How large a part of a document's sentences stands in another customer's. */
export interface Shared {
  readonly id: string
  /** With names masked. */
  readonly named: number
  /** With placements masked too. */
  readonly placed: number
}

/** Of each document, the share of sentences that stand in the same document of other people: names masked, then placements too. */
export function shared(
  documents: readonly WrittenDocument[],
  others: readonly WrittenDocument[],
): readonly Shared[] {
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
