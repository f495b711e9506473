import type { JobRow } from '#d1/jobs.ts'
import type { StoredText } from '#writing/stored-text.ts'
import type { EvidenceResponse } from './contract/documents.ts'
import type { ApiEnv } from './env.ts'

/**
 * What texts of a job rest on: every sentence with the facts it cites, and those facts with value, rule and
 * source. The facts are told where they were cast, for this Worker knows no rules.
 */
export async function evidenceOf(
  { ORCHESTRATOR }: ApiEnv,
  { id, commission }: JobRow,
  texts: readonly StoredText[],
): Promise<readonly EvidenceResponse[]> {
  const cited = texts.map(({ evidence }) => new Set(evidence.flatMap(({ facts }) => facts)))
  const ids = [...new Set(cited.flatMap((own) => [...own]))]
  const told = await ORCHESTRATOR.citedFacts(id, commission, ids)
  return texts.map(({ evidence, quality }, index) => ({
    evidence: [...evidence],
    facts: told.filter((fact) => cited[index]?.has(fact.id)),
    quality,
  }))
}
