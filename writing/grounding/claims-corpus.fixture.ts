import { readFileSync } from 'node:fs'
import type { Fact, Names } from '#astrology/facts.ts'
import { planDocuments, type DocumentId } from '#core/job-types.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { checkClaims, type ClaimGrounds } from './claims.ts'

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
const selected = new WeakMap<readonly Fact[], Map<string, readonly Fact[]>>()

/** Whether a sentence would have to be written again, judged against all facts its document may use. */
export function isFlagged(
  claim: LabelledClaim,
  {
    facts,
    names,
    pronouns = {},
  }: { facts: readonly Fact[]; names: Names; pronouns?: ClaimGrounds['pronouns'] },
): boolean {
  const document = documents.find(({ id }) => id === claim.document)!
  const chosen = selected.get(facts) ?? new Map<string, readonly Fact[]>()
  selected.set(facts, chosen)
  const known = chosen.get(claim.document) ?? selectFacts(document, facts)
  chosen.set(claim.document, known)
  const evidence = [{ id: 's1', sentence: claim.sentence, facts: claim.facts }]
  const findings = checkClaims({ evidence }, { facts: known, names, document, pronouns })
  return findings.some(({ severity }) => severity !== 'minor')
}
