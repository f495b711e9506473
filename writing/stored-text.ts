import type { Evidence, FinishedText } from './text.ts'
import type { QualityRecord } from './write-document.ts'

/** A final text as it is stored: one object, so its forms can never disagree. */
export interface StoredText {
  readonly document: FinishedText
  readonly markdown: string
  /** Sentence → the facts it rests on. */
  readonly evidence: readonly Evidence[]
  readonly quality: QualityRecord
}
