import type { CoverPerson, Part, Printing } from '../../document.ts'
import { HEADING, INDENT, PARAGRAPH } from '../block-styles.ts'
import { setter, type Block, type Composing, type Setter } from '../blocks.ts'
import { brandedSetter } from './branded-setter.ts'
import { appendixBlocks, imprintBlocks, numbersOf } from './appendix-blocks.ts'
import { contentsBlocks, type Entry } from './contents-blocks.ts'
import { chartBlocks, openingBlocks } from './cover.ts'
import { APPENDIX_TITLE, DISCLAIMER_TITLE, IMPRINT_TITLE, PRODUCT } from './own-words.ts'
import { tableBlocks } from './table-blocks.ts'
import { textBlocks, type FactNumbers } from './text-blocks.ts'

const COVER = 'cover'

/** Everything of a printing as set blocks, in reading order; stops between paragraphs. */
export function* composePrinting(
  printing: Printing,
  composing: Composing,
): Generator<void, readonly Block[]> {
  const set = brandedSetter(setter(composing), printing.brand)
  const numbers = numbersOf(printing.facts)
  const [only] = printing.parts
  const isBook = printing.parts.length > 1
  const blocks: Block[] = [...coverOf(printing, isBook ? undefined : only, set, composing)]
  const add = function* (steps: Iterable<readonly Block[]>) {
    for (const step of steps) {
      blocks.push(...step)
      yield
    }
  }
  yield* add([disclaimerOf(printing, set), contentsBlocks(entriesOf(printing), set)])
  for (const part of printing.parts) {
    yield* add(partSteps(part, { set, composing, numbers, isBook }))
  }
  yield* add(appendixBlocks(printing.facts, { set, composing, numbers }))
  yield* add([imprintBlocks(printing, set)])
  return blocks
}

function coverOf(
  { cover, people, brand }: Printing,
  only: Part | undefined,
  set: Setter,
  { design, names }: Composing,
): Block[] {
  const told = names.filter(Boolean).join(' & ')
  return openingBlocks(
    {
      title: cover.title,
      names: told === cover.title ? '' : told,
      subtitles: [cover.subtitle, ...people.map((person) => bornLine(person, people.length === 1))],
      chart: only?.charts[0],
      anchor: COVER,
      head: brand?.name ?? PRODUCT,
    },
    set,
    design,
  )
}

/** Whoever is alone on a cover stands above the line already. */
function bornLine({ name, born }: CoverPerson, isAlone: boolean): string {
  if (born === '') return ''
  return isAlone ? born.charAt(0).toUpperCase() + born.slice(1) : `${name}, ${born}`
}

function disclaimerOf({ disclaimer }: Printing, set: Setter): Block[] {
  const [first, ...others] = disclaimer
  if (first === undefined) return []
  const more = { anchor: DISCLAIMER_TITLE, bookmark: 'page', startsPage: 0 } as const
  return [
    ...set(DISCLAIMER_TITLE, HEADING, more),
    ...set(first, { ...PARAGRAPH, spaceBefore: 8 }),
    ...others.flatMap((text) => set(text, { ...PARAGRAPH, indent: INDENT })),
  ]
}

interface PartSetting {
  readonly set: Setter
  readonly composing: Composing
  readonly numbers: FactNumbers
  readonly isBook: boolean
}

function* partSteps(
  part: Part,
  { set, composing, numbers, isBook }: PartSetting,
): Generator<Block[]> {
  const { design } = composing
  const [first, ...others] = part.charts
  if (isBook) {
    const opening = { chart: first, anchor: part.id, head: null, subtitles: [] }
    const names = part.label.slice(0, -` · ${part.theme}`.length)
    yield openingBlocks({ ...opening, title: part.theme, names }, set, design)
  }
  yield chartBlocks(others, set, design)
  for (const [i, table] of part.tables.entries()) {
    const [head, ...rest] = tableBlocks(table, set, composing, tableAnchor(part, i))
    // Under the last chart, where there is room.
    const more = others.length === 0 && i === 0 ? { startsPage: 0 } : {}
    yield head === undefined ? [] : [{ ...head, ...more }, ...rest]
  }
  const anchorOf = (section: number) => sectionAnchor(part, section)
  yield* textBlocks(part, { set, design, numbers, anchorOf })
}

function entriesOf(printing: Printing): Entry[] {
  const { parts, disclaimer, facts, imprint } = printing
  const isBook = parts.length > 1
  const level = isBook ? 'chapter' : 'part'
  const inParts = parts.flatMap((part): Entry[] => [
    ...(isBook ? [{ title: part.label, anchor: part.id, level: 'part' } as const] : []),
    ...part.tables.map(({ title }, i) => ({ title, anchor: tableAnchor(part, i), level }) as const),
    ...part.text.sections.flatMap(({ heading }, i): Entry[] => {
      return heading === null
        ? []
        : [{ title: heading.text, anchor: sectionAnchor(part, i), level }]
    }),
  ])
  return [
    ...whole(DISCLAIMER_TITLE, disclaimer.length > 0),
    ...inParts,
    ...whole(APPENDIX_TITLE, facts.length > 0),
    ...whole(IMPRINT_TITLE, imprint.length > 0),
  ].filter(({ title }) => title.trim() !== '')
}

const tableAnchor = ({ id }: Part, index: number): string => `${id} table ${index}`
const sectionAnchor = ({ id }: Part, index: number): string => `${id} ${index}`

/** A line of the contents for what is not of one part; none where it is not there. */
function whole(title: string, isThere: boolean): Entry[] {
  return isThere ? [{ title, anchor: title, level: 'part' }] : []
}
