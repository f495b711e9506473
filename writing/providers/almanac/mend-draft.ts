import type { Revision } from '../../writer.ts'
import { complainedOf, lettersOf } from './complained-of.ts'

/** A draft without the sentences that were complained about: shorter by what was wrong in it, and nothing else. */
export function mendDraft({ draft, complaints }: Omit<Revision, 'attempt'>): string {
  const wrong = complainedOf({ complaints })
  const blocks = draft.split('\n\n').map((block) => (isHead(block) ? block : mended(block, wrong)))
  const left = blocks.filter((block) => block !== '')
  return left.filter((block, at) => !isEmptied(block, left[at + 1])).join('\n\n')
}

/** A sentence and the ids after it. */
const CITED = /[^]*?(?:\s\[\[[^\]]+\]\])+(?=\s|$)|[^]+$/g

function mended(block: string, wrong: ReadonlySet<string>): string {
  const pieces = block.match(CITED) ?? []
  return pieces
    .map((piece) => withoutWrong(piece.trim(), wrong))
    .filter((piece) => piece !== '')
    .join(' ')
}

/** Sentences that cite nothing may stand before the one that does. */
function withoutWrong(piece: string, wrong: ReadonlySet<string>): string {
  const ids = piece.search(/\s\[\[/)
  const text = ids < 0 ? piece : piece.slice(0, ids)
  const sentences = text.split(/(?<=[.!?]["”’]?)\s+/)
  // A sentence may hold what looks like the end of one: it is told by its last letters.
  const isWrong = (from: number, to: number) =>
    wrong.has(lettersOf(sentences.slice(from, to).join(' ')))
  for (let from = 0; from < sentences.length; from += 1) {
    for (let to = sentences.length; to > from; to -= 1) {
      if (!isWrong(from, to)) continue
      const before = sentences.slice(0, from)
      const after = sentences.slice(to)
      if (after.length === 0) return before.join(' ')
      return `${[...before, ...after].join(' ')}${ids < 0 ? '' : piece.slice(ids)}`
    }
  }
  return piece
}

function isHead(block: string): boolean {
  return block.startsWith('#')
}

/** A heading that has lost everything under it. */
function isEmptied(block: string, next: string | undefined): boolean {
  return block.startsWith('## ') && (next === undefined || isHead(next))
}
