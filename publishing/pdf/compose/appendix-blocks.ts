import type { FactGroup, Printing } from '../../document.ts'
import { FACT, HEADING, IMPRINT_LINE, PARAGRAPH, RULE, SOURCE } from '../block-styles.ts'
import { lineOf, type Block, type Composing, type Setter } from '../blocks.ts'
import { ABOUT_FACTS, APPENDIX_TITLE, IMPRINT_TITLE, SOURCE_IS } from './own-words.ts'
import type { FactNumbers } from './text-blocks.ts'

/** From 1, in the order of the appendix. */
export function numbersOf(groups: readonly FactGroup[]): FactNumbers {
  return new Map(groups.flatMap(({ facts }) => facts).map(({ id }, i) => [id, i + 1]))
}

/** Every fact that is cited, under its rule. Gives its blocks a rule at a time. */
export function* appendixBlocks(
  groups: readonly FactGroup[],
  { set, composing, numbers }: { set: Setter; composing: Composing; numbers: FactNumbers },
): Generator<Block[]> {
  if (groups.length === 0) return
  yield [
    ...set(APPENDIX_TITLE, HEADING, { anchor: APPENDIX_TITLE, bookmark: 'part', startsPage: 0 }),
    ...set(ABOUT_FACTS, { ...PARAGRAPH, size: 10.2, leading: 13.5, spaceBefore: 5 }),
  ]
  for (const { rule, source, facts } of groups) {
    yield [...set(rule, RULE), ...set(`${SOURCE_IS} ${source}`, { ...SOURCE, keepsNext: true })]
    for (const { id, statement, frequency } of facts) {
      const lead = lineOf(String(numbers.get(id) ?? ''), FACT, composing)
      const told = frequency === '' ? statement : `${statement} ${inOnePiece(`· ${frequency}`)}`
      yield set(told, FACT, { lead })
    }
  }
}

/** Not broken across lines. */
function inOnePiece(text: string): string {
  return text.replaceAll(' ', '\u00A0')
}

/** The last words: who made it, by what, and on whose work it stands. */
export function imprintBlocks({ imprint }: Pick<Printing, 'imprint'>, set: Setter): Block[] {
  const told = imprint.flatMap((line) => set(line, IMPRINT_LINE))
  const heading = set(IMPRINT_TITLE, HEADING, { anchor: IMPRINT_TITLE, bookmark: 'page' })
  return told.length === 0 ? [] : [...heading, ...kept(told)]
}

/** Together on one page. */
function kept(blocks: readonly Block[]): Block[] {
  return blocks.map((block, i) => ({ ...block, keepsNext: i < blocks.length - 1 }))
}
