import { log } from '#core/log.ts'
import type { RevisionPlace } from '#r2/artifacts.ts'
import type { QualityRecord } from '#writing/quality-record.ts'

/** One line of how a text came about. Findings are counted, never told: their sentences name people. */
export function logQuality(
  event: 'text.written' | 'text.unfit',
  { jobId, documentId, revision }: RevisionPlace,
  { findings, usage, ...record }: QualityRecord,
): void {
  const found: Record<string, number> = {}
  for (const { severity, check } of findings) {
    found[`${severity} ${check}`] = (found[`${severity} ${check}`] ?? 0) + 1
  }
  log(event, { jobId, documentId, revision, ...record, ...usage, findings: found })
}
