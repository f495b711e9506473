import type { Block, ShownSentence } from './blocks.ts'

/** Of the evidence, as the API tells it: every sentence of the paragraphs, in order. */
export interface EvidenceLine {
  readonly id: string
  readonly sentence: string
  readonly facts: readonly string[]
}

/**
 * A document’s Markdown as blocks, its sentences told apart by its evidence. A paragraph takes its
 * sentences from the front of what is left of the evidence; one that does not begin with them (the evidence
 * is of another revision, or there is none yet) stays whole, and no word is lost.
 */
export function blocksOf(
  markdown: string,
  evidence: readonly EvidenceLine[] = [],
): readonly Block[] {
  const blocks: Block[] = []
  let taken = 0
  let lastId = 0
  for (const source of markdown.replaceAll('\r\n', '\n').split(/\n[^\S\n]*\n+/u)) {
    const line = source.replaceAll(/\s+/gu, ' ').trim()
    if (line === '') continue
    const head = headOf(line, { place: blocks.length, nextId: lastId + 1 })
    if (head) {
      if ('id' in head) lastId += 1
      blocks.push(head)
      continue
    }
    const text = plain(line)
    const sentences = sentencesAt(text, evidence, taken)
    if (sentences === null) {
      blocks.push({ kind: 'plain', text })
      continue
    }
    taken += sentences.length
    lastId = numberOf(sentences.at(-1)?.id) ?? lastId + sentences.length
    blocks.push({ kind: 'sentences', sentences })
  }
  return blocks
}

/** A title, a heading, or the line of names under the title; null for a paragraph. */
function headOf(
  line: string,
  { place, nextId }: { readonly place: number; readonly nextId: number },
): Extract<Block, { kind: 'title' | 'heading' | 'names' }> | null {
  const heading = /^(#{1,6}) (.*)$/u.exec(line)
  if (heading) {
    const kind = heading[1] === '#' && place === 0 ? 'title' : 'heading'
    return { kind, id: `s${nextId}`, text: plain(heading[2] ?? '') }
  }
  const names = place === 1 ? /^\*([^*].*)\*$/u.exec(line)?.[1] : undefined
  return names === undefined || names.endsWith('\\') ? null : { kind: 'names', text: plain(names) }
}

/** The sentences a paragraph consists of, from `taken` on; null where it is not made of them exactly. */
function sentencesAt(
  text: string,
  evidence: readonly EvidenceLine[],
  taken: number,
): readonly ShownSentence[] | null {
  const sentences: ShownSentence[] = []
  let from = 0
  while (from < text.length) {
    const next = evidence[taken + sentences.length]
    const words = next?.sentence.replaceAll(/\s+/gu, ' ').trim() ?? ''
    if (next === undefined || words === '' || !text.startsWith(words, from)) return null
    sentences.push({ id: next.id, text: words, facts: next.facts })
    from += words.length
    if (from < text.length && text[from] !== ' ') return null
    from += 1
  }
  return sentences
}

/** Words without marks: what was made plain behind a backslash stands for itself, and emphasis is left out. */
function plain(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])|\*+/g, (_, made?: string) => made ?? '')
}

function numberOf(id: string | undefined): number | null {
  const number = /^s(\d+)$/.exec(id ?? '')?.[1]
  return number === undefined ? null : Number(number)
}
