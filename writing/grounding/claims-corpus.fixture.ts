import { readFileSync } from 'node:fs'
import type { Fact } from '#astrology/facts.ts'
import { planDocuments, type DocumentId } from '#core/job-types.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { checkClaims } from './claims.ts'

/** A sentence somebody wrote from facts, true or made false, with the ids it cites. */
export interface LabelledClaim {
  readonly document: DocumentId
  readonly sentence: string
  readonly facts: readonly string[]
  readonly label: 'true' | 'false'
  readonly kind: string
}

export function readClaims(file: string): LabelledClaim[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledClaim)
}

const documents = planDocuments('nuclear_v2')

/** Whether a sentence would have to be written again, judged against all facts its document may use. */
export function isFlagged(
  claim: LabelledClaim,
  { facts, names }: { facts: readonly Fact[]; names: { p1: string; p2: string } },
): boolean {
  const document = documents.find(({ id }) => id === claim.document)!
  const evidence = [{ id: 's1', sentence: claim.sentence, facts: claim.facts }]
  const finished = { evidence } as unknown as Parameters<typeof checkClaims>[0]
  const findings = checkClaims(finished, { facts: selectFacts(document, facts), names })
  return findings.some(({ severity }) => severity !== 'minor')
}
