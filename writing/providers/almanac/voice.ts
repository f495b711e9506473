import type { DocumentId } from '#core/job-types.ts'
import type { Subject } from '#core/systems.ts'
import type { Names } from '#astrology/facts.ts'

/**
 * How one document speaks: what it calls the people, and which of several wordings it
 * picks. Choices depend on nothing but the document, the names and the attempt, so the
 * same request always gives the same text.
 */
export interface Voice {
  readonly document: DocumentId
  readonly subject: Subject
  readonly names: Names
  /** One of the wordings, none twice before all were used once. */
  readonly pick: <T>(wordings: readonly T[]) => T
  /** A number from the document and a key, for choices that must not depend on their order. */
  readonly chance: (key: string) => number
}

export function voiceOf(
  { id, subject }: { readonly id: DocumentId; readonly subject: Subject },
  names: Names,
  attempt: number,
): Voice {
  const called = toldApart(names)
  const chance = (key: string) => hash(`${id}|${called.p1}|${called.p2 ?? ''}|${attempt}|${key}`)
  return { document: id, subject, names: called, chance, pick: picker(chance) }
}

/** Two people of one name are told apart, or a text about both would say nothing. */
function toldApart({ p1, p2 }: Names): Names {
  const first = onOneLine(p1)
  if (p2 === undefined) return { p1: first }
  const second = onOneLine(p2)
  if (first.toLowerCase() !== second.toLowerCase()) return { p1: first, p2: second }
  return { p1: `the first ${first}`, p2: `the second ${second}` }
}

/** A name may hold anything a person typed; signs of our own markup would break the text apart. */
export function onOneLine(name: string): string {
  return name
    .replaceAll(/\[\[|\]\]|[\p{Cc}\p{Co}]/gu, ' ')
    .replace(/^[#\s]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function picker(chance: Voice['chance']): Voice['pick'] {
  const decks = new Map<readonly unknown[], { order: number[]; round: number }>()
  return <T>(wordings: readonly T[]): T => {
    const deck = decks.get(wordings) ?? { order: [], round: 0 }
    if (deck.order.length === 0) {
      deck.order = shuffled(wordings.length, chance(`${decks.size}.${deck.round}`))
      deck.round += 1
    }
    decks.set(wordings, deck)
    const wording = wordings[deck.order.pop() ?? 0]
    if (wording === undefined) throw new Error('there is no wording to pick from')
    return wording
  }
}

function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, index) => index)
  return order.toSorted((a, b) => hash(`${seed}.${a}`) - hash(`${seed}.${b}`))
}

/** FNV-1a with a final mix, 32 bits: spread well enough to choose wordings by. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
