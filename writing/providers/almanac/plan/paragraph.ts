import { countWords, type Said } from '../speech/sentence.ts'

export type Paragraph = readonly Said[]

export interface Section {
  readonly heading: string | null
  readonly paragraphs: readonly Paragraph[]
}

export function wordsIn(paragraph: Paragraph): number {
  return paragraph.reduce((sum, { text }) => sum + countWords(text), 0)
}

export function wordsOf({ paragraphs }: Section): number {
  return paragraphs.reduce((sum, each) => sum + wordsIn(each), 0)
}
