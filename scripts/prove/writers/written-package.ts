import { keepTrying } from '#core/keep-trying.ts'
import type { Failure } from '#core/errors.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { citedMarkdown } from '#writing/cited-markdown.ts'
import { draftsInMemory } from '#writing/drafts-in-memory.ts'
import { UNKNOWN_COUPLE, packageOrder } from '#writing/package.fixture.ts'
import { embedded } from '#writing/providers/provider-named.ts'
import { draftChecks, writeDocument } from '#writing/write-document.ts'
import { writePackage, type InPackage, type PackageOutcome } from '#writing/write-package.ts'
import type { Writer } from '#writing/writer.ts'
import type { Finding } from '#writing/grounding/finding.ts'
import type { KeptDraft } from '#writing/draft-book.ts'
import type { DocumentPlan } from '#core/job-types.ts'

/** Short enough that whatever the almanac finds to say fulfils it. */
const ORDER = packageOrder(UNKNOWN_COUPLE, { words: 1400 })

type HeldDraft =
  | Extract<KeptDraft, { broken: true }>
  | (Extract<KeptDraft, { broken: false }> & { readonly findings: readonly Finding[] })

export interface Written {
  readonly document: DocumentPlan
  readonly outcome: PackageOutcome
  readonly drafts: readonly HeldDraft[]
  /** What was waited for before it was tried again, and why. */
  readonly waits: readonly { readonly seconds: number; readonly failure: Failure }[]
}

/** The sixteen documents of a couple by a writer, tried again as a job tries; nobody really waits. `before` sees what is asked. */
export async function writtenBy(
  writer: Writer,
  before: (asked: InPackage) => void = () => {},
): Promise<readonly Written[]> {
  const written: Written[] = []
  let drafts: readonly HeldDraft[] = []
  let waits: Written['waits'] = []
  const write = async (asked: InPackage): Promise<PackageOutcome> => {
    before(asked)
    const book = draftsInMemory()
    const waited: { seconds: number; failure: Failure }[] = []
    const kept = await keepTrying(
      () => writeDocument(writer, asked.request, { book, siblings: asked.siblings }),
      (seconds, failure) => Promise.resolve(waited.push({ seconds, failure })),
    )
    const check = draftChecks(asked.request, asked.siblings)
    drafts = book.drafts.map((draft) => (draft.broken ? draft : toTheEnd(check(draft))))
    waits = waited
    return kept.ok ? kept.result : { kind: 'failed', failure: kept.failure }
  }
  for await (const { document, outcome } of writePackage(ORDER, write)) {
    const isAsked = outcome.kind !== 'left-out'
    written.push({ document, outcome, drafts: isAsked ? drafts : [], waits: isAsked ? waits : [] })
  }
  return written
}

/** Each document as its writer should send it: what the almanac makes of the same briefs, with citations. */
export async function rightTexts(): Promise<ReadonlyMap<DocumentPlan['id'], string>> {
  const written = await writtenBy(embedded())
  return new Map(
    written.map(({ document, outcome }) => {
      if (outcome.kind !== 'written') throw new Error(`${document.id} is ${outcome.kind}`)
      return [document.id, citedMarkdown(outcome.text)]
    }),
  )
}
