import type { DraftBook, KeptDraft } from './draft-book.ts'

/** A book that nobody will go on from once this process ends: for a probe, and for tests. */
export function draftsInMemory(): DraftBook & { readonly drafts: readonly KeptDraft[] } {
  const drafts: KeptDraft[] = []
  return {
    drafts,
    load: () => Promise.resolve([...drafts]),
    keep(draft) {
      const number = drafts.filter(({ broken }) => broken === draft.broken).length + 1
      drafts.push({ ...draft, number })
      return Promise.resolve(number)
    },
  }
}
