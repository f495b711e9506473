import smartquotes from 'smartquotes'
import { numberSentences, type UnnumberedText } from './number-sentences.ts'
import { PLAIN_MARK } from './markdown.ts'
import { sentencesOf } from './sentences.ts'
import { formsOf, type CitedSentence, type Finished } from './text.ts'

/** What a sentence rests on, as writers give it: `[[p1.western.sun.sign, …]]`, with the space before it. */
export const CITATIONS = /\s*\[\[([^[\]]*)\]\]/g
/** Holds a citation's place while a paragraph is cut into sentences. Private use, so no text contains it. */
const MARK = /\uE000(\d+)\uE001/g

/**
 * What a writer sent, made into what people read: citations are stripped and kept as
 * evidence (sentence → fact ids), `# title` and `## headings` become structure, and every
 * sentence gets its id. A text without a title gets an empty one, which the checks report.
 */
export function finishText(raw: string): Finished {
  const blocks = blocksOf(withMarksHidden(raw))
  const title = blocks.find((block) => block.kind === 'title')?.text ?? ''
  const sections: OpenSection[] = []

  for (const { kind, text } of blocks) {
    if (kind === 'title') continue
    if (kind === 'heading') {
      sections.push({ heading: text, paragraphs: [] })
      continue
    }
    const sentences = citedSentences(text)
    if (sentences.length === 0) continue
    const open = sections.pop() ?? { heading: null, paragraphs: [] }
    sections.push({ ...open, paragraphs: [...open.paragraphs, sentences] })
  }

  const told = sections.filter(({ paragraphs }) => paragraphs.length > 0)
  return formsOf(numberSentences({ title, sections: told }))
}

type OpenSection = UnnumberedText['sections'][number]

interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph'
  text: string
}

function blocksOf(raw: string): readonly Block[] {
  const lines = raw.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let paragraph: string[] = []
  const close = () => {
    const text = paragraph.join(' ')
    paragraph = []
    if (text === '') return
    const last = blocks.at(-1)
    if (last?.kind === 'paragraph' && isOnlyCitations(text)) last.text += ` ${text}`
    else blocks.push({ kind: 'paragraph', text })
  }
  for (const line of lines) {
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line.trim())
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      close()
      const first = heading[1] === '#' && !blocks.some(({ kind }) => kind === 'title')
      blocks.push({ kind: first ? 'title' : 'heading', text: plain(heading[2]) })
    } else if (line.trim() === '') close()
    else paragraph.push(line.trim())
  }
  close()
  return blocks
}

/** On a line of their own they belong to what stands above. */
function isOnlyCitations(text: string): boolean {
  return text.replaceAll(CITATIONS, '').trim() === ''
}

function citedSentences(paragraph: string): readonly Omit<CitedSentence, 'id'>[] {
  const cited: (readonly string[])[] = []
  const marked = paragraph.replaceAll(CITATIONS, (_, ids: string) => {
    cited.push(ids.split(/[,;\s]+/).filter((id) => id !== ''))
    return `\uE000${cited.length - 1}\uE001`
  })
  const sentences: { text: string; facts: string[] }[] = []
  for (const piece of sentencesOf(marksBeforeStops(marked))) {
    const facts = [...piece.matchAll(MARK)].flatMap(([, index]) => cited[Number(index)] ?? [])
    const text = plain(piece.replaceAll(MARK, ''))
    const last = sentences.at(-1)
    if (text === '') last?.facts.push(...facts)
    else sentences.push({ text, facts })
  }
  return sentences.map(({ text, facts }) => ({ text, facts: [...new Set(facts)] }))
}

/** `…in Leo.⟦1⟧ Next` → `…in Leo⟦1⟧. Next`: a citation after the stop belongs to the sentence before it. */
function marksBeforeStops(marked: string): string {
  return marked.replaceAll(/([.!?…。！？]["'”’»)\]]*)((?:\uE000\d+\uE001)+)/gu, '$2$1')
}

/**
 * Emphasis is not part of the dialect, but models write it; read aloud and typeset, the signs are noise.
 * Quotes and apostrophes are those of print, whoever wrote them.
 */
function plain(text: string): string {
  return smartquotes
    .string(text)
    .replaceAll(CITATIONS, '')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(HIDDEN, (hidden) => String.fromCodePoint(hidden.codePointAt(0)! - HIDING_PLACE))
}

/** Private use, beyond the marks of citations: a mark made plain waits there until the text is taken apart. */
const HIDING_PLACE = 0xe1_00
const HIDDEN = /[\uE100-\uE17F]/g

/** A name may hold any mark; behind a backslash it is none. */
function withMarksHidden(raw: string): string {
  return raw.replaceAll(PLAIN_MARK, (_, mark: string) =>
    String.fromCodePoint(HIDING_PLACE + mark.codePointAt(0)!),
  )
}
