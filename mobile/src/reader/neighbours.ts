import type { Block } from './blocks.ts'

interface Neighbours {
  readonly before: string | null
  readonly after: string | null
}

/** The sentences on both sides of one, whatever headings stand between. */
export function neighboursOf(blocks: readonly Block[], id: string | null): Neighbours {
  const all = blocks.flatMap((block) =>
    block.kind === 'sentences' ? block.sentences.map((sentence) => sentence.id) : [],
  )
  const at = id === null ? -1 : all.indexOf(id)
  if (at < 0) return { before: null, after: null }
  return { before: all[at - 1] ?? null, after: all[at + 1] ?? null }
}
