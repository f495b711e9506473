import type { DocumentId } from '#core/job-types.ts'
import type { Subject } from '#core/systems.ts'
import type { Names } from '#astrology/facts.ts'
import { soundAlike, writtenName } from '../../spoken-name.ts'

/**
 * How one document speaks: what it calls the people, and which of several wordings it
 * picks. Choices depend on nothing but the document, the names and the attempt, so the
 * same request always gives the same text.
 */
export interface Voice {
  readonly document: DocumentId
  readonly subject: Subject
  readonly names: Names
  /** 0 for the first draft. */
  readonly attempt: number
  /** One of the wordings kept under a key, none twice before all were used once. */
  readonly pick: <T>(key: string, wordings: readonly T[]) => T
  /** One of the wordings kept for this voice's role. */
  readonly word: <T>(key: string, wordings: ByRole<T>) => T
  /** True the first time it is asked about something, so that a picture is drawn once and then only named. */
  readonly isFirst: (thing: string) => boolean
  /** A number from the document and a key, for choices that must not depend on their order. */
  readonly chance: (key: string) => number
}

/** Wordings for the first person's text and the second's: never one sentence in both. */
type ByRole<T> = Readonly<Record<'p1' | 'p2', readonly T[]>>

export function inRole({ subject }: Pick<Voice, 'subject'>): 'p1' | 'p2' {
  return subject === 'p2' ? 'p2' : 'p1'
}

export function voiceOf(
  { id, subject }: { readonly id: DocumentId; readonly subject: Subject },
  names: Names,
  attempt: number,
): Voice {
  const called = toldApart(names)
  const chance = (key: string) => hash(`${id}|${called.p1}|${called.p2 ?? ''}|${attempt}|${key}`)
  const pick = picker(chance)
  const word = <T>(key: string, wordings: ByRole<T>) => pick(key, wordings[inRole({ subject })])
  const mentioned = new Set<string>()
  const isFirst = (thing: string) => !mentioned.has(thing) && mentioned.add(thing).has(thing)
  return { document: id, subject, names: called, attempt, chance, pick, word, isFirst }
}

/** Two people of one name are told apart, or a text about both would say nothing. */
function toldApart({ p1, p2 }: Names): Names {
  const first = writtenName(p1)
  if (p2 === undefined) return { p1: first }
  const second = writtenName(p2)
  if (!soundAlike(p1, p2)) return { p1: first, p2: second }
  return { p1: `the first ${first}`, p2: `the second ${second}` }
}

function picker(chance: Voice['chance']): Voice['pick'] {
  const decks = new Map<string, { order: readonly number[]; round: number }>()
  return <T>(key: string, wordings: readonly T[]): T => {
    const { order, round } = decks.get(key) ?? { order: [], round: 0 }
    const deck = order.length > 0 ? order : shuffled(wordings.length, chance(`${key}.${round}`))
    decks.set(key, { order: deck.slice(1), round: order.length > 0 ? round : round + 1 })
    const wording = wordings[deck[0] ?? 0]
    if (wording === undefined) throw new Error(`there is no wording for ${key}`)
    return wording
  }
}

function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, index) => index)
  return order.toSorted((a, b) => hash(`${seed}.${a}`) - hash(`${seed}.${b}`))
}

/** FNV-1a with a final mix, 32 bits: spread well enough to choose wordings by. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
