import type { Part } from '../../document.ts'
import { HEADING, INDENT, PARAGRAPH, SPACE_AFTER_HEADING } from '../block-styles.ts'
import type { Block, Keyed, Setter } from '../blocks.ts'
import type { PageDesign } from '../page-design.ts'
import { cleanText } from '../typeset/clean-text.ts'
import { ornament } from './figure-block.ts'

type Sentences = Part['text']['sections'][number]['paragraphs'][number]

/** The number of each fact in the appendix, by its id. */
export type FactNumbers = ReadonlyMap<string, number>

/**
 * A document's text, from a page of its own: a heading's first paragraph starts flush, the others
 * stand in. Gives its blocks a paragraph at a time.
 */
export function* textBlocks(
  { text }: Part,
  {
    set,
    design,
    numbers,
    anchorOf,
  }: {
    readonly set: Setter
    readonly design: PageDesign
    readonly numbers: FactNumbers
    readonly anchorOf: (section: number) => string
  },
): Generator<Block[]> {
  const isEmpty = text.sections.every(({ heading, paragraphs }) =>
    [heading, ...paragraphs.flat()].every((sentence) => cleanText(sentence?.text ?? '') === ''),
  )
  if (isEmpty) return
  yield [ornament(design, { startsPage: 0 })]
  for (const [index, { heading, paragraphs }] of text.sections.entries()) {
    const above = set(heading?.text ?? '', HEADING, {
      anchor: anchorOf(index),
      bookmark: 'chapter',
    })
    yield above
    let isFirst = true
    for (const sentences of paragraphs) {
      const spaceBefore = isFirst && above.length > 0 ? SPACE_AFTER_HEADING : 0
      const style = { ...PARAGRAPH, spaceBefore, indent: isFirst ? 0 : INDENT }
      const blocks = set(keyed(sentences, numbers), style)
      if (blocks.length > 0) isFirst = false
      yield blocks
    }
  }
}

/** Each sentence with its facts' numbers; sentences in a row that rest on the same have them behind the last. */
function keyed(sentences: Sentences, numbers: FactNumbers): Keyed {
  const told = sentences.map(({ text, facts }) => {
    const known = facts.flatMap((id) => numbers.get(id) ?? [])
    return { text, key: [...new Set(known)].toSorted((a, b) => a - b).join(', ') }
  })
  return told.map(({ text, key }, i) => ({ text, key: told[i + 1]?.key === key ? '' : key }))
}
