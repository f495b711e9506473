import type { DocumentPlan } from '#core/job-types.ts'
import { SYSTEM_TITLES, SYSTEMS } from '#core/systems.ts'
import { selectFacts } from './documents/select-facts.ts'
import { scenesTold } from './providers/almanac/scenes-told.ts'
import type { Sibling } from './grounding/repetition.ts'
import type { Finished } from './text.ts'
import type { WritingRequest } from './writer.ts'
import type { Digest } from './brief/brief.ts'
import { briefOf } from './brief/brief-of.ts'
import { digestOf } from './brief/ledger.ts'
import type { BriefOrder } from './brief/order.ts'

/** What all documents of one order share, and which they are, in reading order. */
export interface PackageOrder extends Omit<BriefOrder, 'document' | 'digests' | 'missing'> {
  readonly documents: readonly DocumentPlan[]
}

/** The texts before a document, by id, as far as they were written. */
export type Earlier = ReadonlyMap<DocumentPlan['id'], Pick<Finished, 'document' | 'evidence'>>

/**
 * What a document's writer is asked, with what those before it told: their briefs follow from the
 * same facts, and their texts show what was used of them. Stops after each of them.
 */
export function* requestInPackage(
  document: DocumentPlan,
  { documents, ...shared }: PackageOrder,
  earlier: Earlier,
): Generator<undefined, WritingRequest> {
  const digests: Digest[] = []
  const order = (plan: DocumentPlan): BriefOrder => ({
    ...shared,
    document: plan,
    isAnsweredElsewhere: (answeringIn(documents) ?? plan).id !== plan.id,
    digests: digests.filter((digest) => plan.after.includes(digest.document)),
    missing: plan.id === document.id ? missingSystems(document, documents, earlier) : [],
  })
  for (const plan of documents) {
    const text = earlier.get(plan.id)
    if (text === undefined || !document.after.includes(plan.id)) continue
    const brief = briefOf(order(plan))
    const scenes = scenesTold(
      brief,
      text.evidence.map(({ sentence }) => sentence),
    )
    digests.push(digestOf(brief, { facts: text.evidence.flatMap((each) => each.facts), scenes }))
    yield
  }
  return { brief: briefOf(order(document)), facts: selectFacts(document, shared.facts) }
}

/** The texts none of whose sentences may return. */
export function siblingsOf(earlier: Earlier): readonly Sibling[] {
  return [...earlier].map(([id, { document }]) => ({ id, document }))
}

/** The document that answers what was asked: the verdict, else the first that is no hook. */
function answeringIn(documents: readonly DocumentPlan[]): DocumentPlan | undefined {
  return (
    documents.find(({ theme }) => theme === 'verdict') ??
    documents.find(({ lane }) => lane !== 'preview')
  )
}

/** The titles of the systems that lack one of the texts a document builds on. */
function missingSystems(
  { after }: DocumentPlan,
  documents: readonly DocumentPlan[],
  earlier: Earlier,
): readonly string[] {
  const lacking = documents.filter(({ id }) => after.includes(id) && !earlier.has(id))
  const themes = new Set(lacking.map(({ theme }) => theme))
  return SYSTEMS.filter((system) => themes.has(system)).map((system) => SYSTEM_TITLES[system])
}
