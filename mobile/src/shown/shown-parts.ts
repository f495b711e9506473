import type { api } from '#app/api/call.ts'

type Shared = Awaited<ReturnType<typeof api.getShared>>
type Own = Awaited<ReturnType<typeof api.getOwnReading>>

/** A document as a link shows it, by the parts of it that are finished. */
export type ShownDocument = Shared['documents'][number] | Own['documents'][number]

/** Where a finished part is fetched; null while it is not finished. */
export function partOf(
  { parts }: ShownDocument,
  wanted: ShownDocument['parts'][number]['part'],
): string | null {
  return parts.find(({ part }) => part === wanted)?.url ?? null
}
