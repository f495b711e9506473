import { fillSlots } from '../../../meaning/fill-slots.ts'
import { withPronouns, type Memory } from './mentions.ts'
import type { Speakers } from './speakers.ts'

/** A finished sentence with what it rests on. */
export interface Said {
  readonly text: string
  /** Ids of facts, then of cards as `meaning.<id>`; none where it claims nothing. */
  readonly cites: readonly string[]
  /** Who has been named when it has been said. */
  readonly memory: Memory
}

/** A sentence as it is written: with slots, and without a capital where it begins with none of its own. */
export interface Drafted {
  readonly text: string
  readonly cites: readonly string[]
}

/** The longest that is read aloud in one breath, words. */
export const MOST_WORDS = 25

export function say({ text, cites }: Drafted, memory: Memory, speakers: Speakers): Said {
  const spoken = withPronouns(text, memory, speakers)
  const filled = fillSlots(spoken.text, speakers.cast)
  return {
    text:
      startsWithName(spoken.text) && !/^the (?:first|second) /.test(filled)
        ? filled
        : capital(filled),
    cites,
    memory: spoken.memory,
  }
}

/** A name is written as its owner writes it. */
function startsWithName(text: string): boolean {
  return /^\{[PAB](?:'s)?\}/.test(text)
}

function capital(text: string): string {
  return text.replace(
    /^(["“]?)(\p{Ll})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  )
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** What a sentence opens with, names masked: three words, as a listener notices them. */
export function openingOf(text: string, { people }: Speakers): string {
  const masked = Object.values(people).reduce(
    (left, { name }) => (name === '' ? left : left.replaceAll(name, '◦')),
    text,
  )
  return masked
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
    .replaceAll(/[,.:;]/g, '')
}
