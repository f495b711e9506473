import type { DocumentNow } from './document-now.ts'
import type { TextFrame } from './frames.ts'

/** What there is of a text that is being written. */
export type TextInWork = Pick<TextFrame, 'revision' | 'draft' | 'text'>

/** Those that are being written, by document. */
export type TextsInWork = Readonly<Record<string, TextInWork>>

/** The texts after more was told of one. What leaves a gap, or is known, changes nothing; another draft begins anew. */
export function textsAfter(
  texts: TextsInWork,
  documents: readonly DocumentNow[],
  { documentId, revision, draft, from, text }: TextFrame,
): TextsInWork {
  const document = documents.find(({ id }) => id === documentId)
  if (!document || !isInWork(document, revision)) return texts
  const known = texts[documentId]
  const goesOn = known?.revision === revision && known.draft === draft
  const before = goesOn ? known.text : ''
  const isKnown = goesOn && from + text.length <= before.length
  if (from > before.length || isKnown) return texts
  return { ...texts, [documentId]: { revision, draft, text: before.slice(0, from) + text } }
}

/** Without those that are done by now, or made anew. */
export function stillInWork(texts: TextsInWork, documents: readonly DocumentNow[]): TextsInWork {
  const kept = documents.flatMap((document) => {
    const text = texts[document.id]
    return text && isInWork(document, text.revision) ? [[document.id, text] as const] : []
  })
  return kept.length === Object.keys(texts).length ? texts : Object.fromEntries(kept)
}

function isInWork({ revision, text: { status } }: DocumentNow, of: number): boolean {
  return revision === of && status !== 'done' && status !== 'failed' && status !== 'cancelled'
}
