import type { DocumentPlan } from '#core/job-types.ts'
import type { Brief } from './brief/brief.ts'
import { draftsInMemory } from './drafts-in-memory.ts'
import { almanac } from './providers/almanac.ts'
import type { PackageOrder } from './request-in-package.ts'
import { writeDocument, type WritingOutcome } from './write-document.ts'
import { writePackage } from './write-package.ts'
import type { WritingRequest } from './writer.ts'

/** One document as a job has it written by the almanac, and what it was written from. */
export interface WrittenOne {
  readonly id: DocumentPlan['id']
  readonly brief: Brief
  readonly request: WritingRequest
  readonly outcome: Extract<WritingOutcome, { kind: 'written' }>
  /** Headings and sentences. */
  readonly said: readonly string[]
}

/** All documents of an order; throws where one could not be written. */
export async function writtenPackage(order: PackageOrder): Promise<readonly WrittenOne[]> {
  const requests = new Map<string, WritingRequest>()
  const written: WrittenOne[] = []
  const write = writePackage(order, async ({ document, request, siblings }) => {
    requests.set(document.id, request)
    return await writeDocument(almanac(), request, { book: draftsInMemory(), siblings })
  })
  for await (const { document, outcome } of write) {
    if (outcome.kind !== 'written') throw new Error(`${document.id} is ${outcome.kind}`)
    const request = requests.get(document.id)!
    const headings = outcome.document.sections.map(({ heading }) => heading ?? '')
    const said = [...headings, ...outcome.evidence.map(({ sentence }) => sentence)]
    written.push({ id: document.id, brief: request.brief, request, outcome, said })
  }
  return written
}
