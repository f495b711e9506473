/** A sentence as it is shown: its id in this revision of the text, and the facts it rests on. */
export interface ShownSentence {
  readonly id: string
  readonly text: string
  readonly facts: readonly string[]
}

/** What a reading consists of, in reading order. Ids are those of the evidence and of the timing. */
export type Block =
  | { readonly kind: 'title'; readonly id: string; readonly text: string }
  | { readonly kind: 'names'; readonly text: string }
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'sentences'; readonly sentences: readonly ShownSentence[] }
  /** A paragraph whose sentences nobody has told apart: of a text in work, or without its evidence. */
  | { readonly kind: 'plain'; readonly text: string }

/** A line of the contents: which heading, and what it says. */
export interface ContentsLine {
  readonly id: string
  readonly text: string
}

/** What can be jumped to: the headings, in order. */
export function contentsOf(blocks: readonly Block[]): readonly ContentsLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ id: block.id, text: block.text }] : [],
  )
}

/** The sentence of this id, wherever it stands; null for a title, a heading, or none. */
export function sentenceOf(blocks: readonly Block[], id: string): ShownSentence | null {
  for (const block of blocks) {
    if (block.kind !== 'sentences') continue
    const found = block.sentences.find((sentence) => sentence.id === id)
    if (found) return found
  }
  return null
}

/** The index of the block that holds a sentence, a heading or the title of this id; −1 where none does. */
export function blockWith(blocks: readonly Block[], id: string): number {
  return blocks.findIndex((block) =>
    block.kind === 'sentences'
      ? block.sentences.some((sentence) => sentence.id === id)
      : 'id' in block && block.id === id,
  )
}
