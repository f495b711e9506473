import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { neighboursOf } from './neighbours.ts'

const paragraphs = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 8 })

test('whoever goes on from the first sentence sees each once, and the same way back', () => {
  fc.assert(
    fc.property(paragraphs, (lengths) => {
      const blocks = textOf(lengths)
      const all = blocks.flatMap((block) =>
        block.kind === 'sentences' ? block.sentences.map(({ id }) => id) : [],
      )
      const seen = walk(blocks, all[0] ?? null, 'after')
      expect(seen).toEqual(all)
      expect(walk(blocks, seen.at(-1) ?? null, 'before')).toEqual(all.toReversed())
    }),
    { seed: 13 },
  )
})

/** Paragraphs of so many sentences, each below a heading. */
function textOf(lengths: readonly number[]): Block[] {
  let count = 1
  const next = () => `s${(count += 1)}`
  return lengths.flatMap((length): Block[] => [
    { kind: 'heading', id: next(), text: 'A heading' },
    {
      kind: 'sentences',
      sentences: Array.from({ length }, () => ({ id: next(), text: 'A sentence.', facts: [] })),
    },
  ])
}

function walk(blocks: readonly Block[], from: string | null, way: 'before' | 'after'): string[] {
  const seen: string[] = []
  for (let id = from; id !== null; id = neighboursOf(blocks, id)[way]) seen.push(id)
  return seen
}
