import * as z from 'zod'
import { inlineMarkdown, paragraphMarkdown } from './markdown.ts'

/** `s1` is the title, then every heading and sentence in reading order; given once, when the text is finished. */
export const Sentence = z.object({ id: z.string(), text: z.string() })
export type Sentence = z.infer<typeof Sentence>

/** A sentence of a paragraph with the ids of the facts its writer rested it on. */
const CitedSentence = Sentence.extend({ facts: z.array(z.string()).readonly() })
export type CitedSentence = z.infer<typeof CitedSentence>

/** A text taken apart into its sentences, each with its id: what is stored, and what every other form follows from. */
export const NumberedText = z.object({
  title: Sentence,
  sections: z
    .array(
      z.object({
        heading: Sentence.nullable(),
        paragraphs: z.array(z.array(CitedSentence).readonly()).readonly(),
      }),
    )
    .readonly(),
})
export type NumberedText = z.infer<typeof NumberedText>

/** A text as people read it: no citations, no markup but headings. The last form before typesetting. */
export interface FinishedText {
  readonly title: string
  readonly sections: readonly Section[]
}

interface Section {
  /** Null for an opening without a heading of its own. */
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}

/** A sentence of the finished text, its id in that text, and the facts its writer rested it on. */
export interface Evidence {
  readonly id: string
  readonly sentence: string
  readonly facts: readonly string[]
}

/** All forms of one text. */
export interface Finished {
  readonly text: NumberedText
  readonly document: FinishedText
  /** Every sentence of every paragraph; titles and headings claim nothing. */
  readonly evidence: readonly Evidence[]
  /** The published text as Markdown, citations gone. */
  readonly markdown: string
}

export function formsOf(text: NumberedText): Finished {
  const document = {
    title: text.title.text,
    sections: text.sections.map(({ heading, paragraphs }) => ({
      heading: heading?.text ?? null,
      paragraphs: paragraphs.map(joined),
    })),
  }
  const evidence = text.sections.flatMap(({ paragraphs }) =>
    paragraphs.flat().map(({ id, text: sentence, facts }) => ({ id, sentence, facts })),
  )
  return { text, document, evidence, markdown: toMarkdown(document) }
}

/** A paragraph as it is published. */
function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ')
}

export function wordsOf(text: FinishedText): number {
  return text.sections.reduce((sum, section) => sum + sectionWords(section), 0)
}

function sectionWords({ paragraphs }: Section): number {
  return paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0)
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The text as Markdown, without citations. What people and names hold of marks is made plain. */
function toMarkdown({ title, sections }: FinishedText): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`## ${inlineMarkdown(heading)}`]),
    ...paragraphs.map(paragraphMarkdown),
  ])
  return [`# ${inlineMarkdown(title)}`, ...blocks].join('\n\n') + '\n'
}
