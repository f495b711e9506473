import type { FinishedText } from '#writing/text.ts'

/** A finished text with what its pages need. What is typeset is made from this and nothing else. */
export interface PublishedDocument extends FinishedText {
  /** The people it is about, for the title page, the header and the file's metadata. */
  readonly people: readonly string[]
  /** BCP 47. */
  readonly language: string
}
