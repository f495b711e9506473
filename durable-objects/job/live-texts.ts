import type { DocumentId } from '#core/job-types.ts'

/** What of a text in work may be read already. */
export interface LiveText {
  readonly documentId: DocumentId
  readonly revision: number
  /** From 1; a text that begins anew is the next. */
  readonly draft: number
  readonly text: string
}

/** The texts that are being written, as far as they are. In memory alone: after a restart the next word on each tells it all. */
export class LiveTexts {
  readonly #texts = new Map<DocumentId, LiveText>()

  /** Takes what there is of a text now. */
  show({ documentId, revision, text }: Omit<LiveText, 'draft'>): LiveText {
    const known = this.#texts.get(documentId)
    const before = known?.revision === revision ? known : undefined
    const goesOn = before !== undefined && text.startsWith(before.text)
    const draft = goesOn ? before.draft : (before?.draft ?? 0) + 1
    const live = { documentId, revision, draft, text }
    this.#texts.set(documentId, live)
    return live
  }

  forget(documentId: DocumentId): void {
    this.#texts.delete(documentId)
  }

  clear(): void {
    this.#texts.clear()
  }

  all(): readonly LiveText[] {
    return [...this.#texts.values()]
  }
}
