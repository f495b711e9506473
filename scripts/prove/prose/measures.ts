import type { WrittenDocument } from './a-package.ts'
import { isBare } from './bare-facts.ts'
import { flesch } from './flesch.ts'
import { masked, share, wordsOf } from './words.ts'

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
    dump: sum(sentences.filter(isBare).map((sentence) => wordsOf(sentence).length)) / words.length,
    facts: new Set(facts.flat()).size,
    joined: share(citing, (each) => new Set(each).size > 1),
    uncitedClose: share(paragraphs, (each) => !each.at(-1)?.facts.some(isFact)),
  }
}

function isFact(id: string): boolean {
  return !id.startsWith('meaning.')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
