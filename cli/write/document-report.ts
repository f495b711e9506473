import type { DocumentPlan } from '#core/job-types.ts'
import { costOf, type Price } from '#writing/cost.ts'
import { paidFor, type KeptDraft } from '#writing/draft-book.ts'
import type { Finding } from '#writing/grounding/finding.ts'
import { sumOf, type Usage } from '#writing/writer.ts'
import type { PackageOutcome } from '#writing/write-package.ts'
import type { Table } from '#cli/answers/table.ts'

/** What became of one document, and what it cost. */
export interface DocumentReport {
  readonly document: DocumentPlan['id']
  readonly outcome: PackageOutcome['kind']
  /** Where its text lies; null where there is none. */
  readonly file: string | null
  /** Why there is no text. */
  readonly reason: string | null
  readonly words: number | null
  /** Calls that were paid for, and those of them that came to their end. */
  readonly calls: number
  readonly drafts: number
  readonly findings: readonly Finding[]
  readonly usage: Usage
  /** US dollars; null where the model has no price. */
  readonly costUsd: number | null
}

interface Written {
  readonly document: DocumentPlan
  readonly outcome: PackageOutcome
  readonly drafts: readonly KeptDraft[]
  readonly file: string | null
  readonly price: Price | undefined
}

export function reportOf({ document, outcome, drafts, file, price }: Written): DocumentReport {
  const quality = 'quality' in outcome ? outcome.quality : null
  const usage = paidFor(drafts)
  const complete = drafts.filter(({ broken }) => !broken)
  const noted = new Set(complete.map((draft) => draft.noted))
  const broken = drafts.filter((draft) => draft.broken && !noted.has(draft.number))
  return {
    document: document.id,
    outcome: outcome.kind,
    file,
    reason: reasonOf(outcome),
    words: quality?.words ?? null,
    calls: complete.length + broken.length,
    drafts: complete.length,
    findings: quality?.findings ?? [],
    usage,
    costUsd: costOf(usage, price),
  }
}

function reasonOf(outcome: PackageOutcome): string | null {
  switch (outcome.kind) {
    case 'written':
      return null
    case 'unfit':
      return 'no draft is fit to be read'
    case 'failed':
      return outcome.failure.reason
    case 'left-out':
      return 'what it builds on is not there'
  }
}

/** What all of them cost together; null where a price is missing. */
export function totalOf(reports: readonly DocumentReport[]): {
  readonly usage: Usage
  readonly costUsd: number | null
} {
  const costs = reports.map(({ costUsd }) => costUsd)
  return {
    usage: sumOf(reports.map(({ usage }) => usage)),
    costUsd: costs.includes(null) ? null : sum(costs.map((cost) => cost ?? 0)),
  }
}

export function reportTables(reports: readonly DocumentReport[]): readonly Table[] {
  const { usage, costUsd } = totalOf(reports)
  const rows = reports.map((report) => ({
    document: report.document as string,
    outcome: report.outcome as string,
    words: report.words,
    calls: report.calls,
    ...counted(report.usage),
    'cost, $': report.costUsd,
  }))
  const all = {
    document: 'in all',
    outcome: '',
    words: sum(reports.map(({ words }) => words ?? 0)),
    calls: sum(reports.map(({ calls }) => calls)),
    ...counted(usage),
    'cost, $': costUsd,
  }
  return [
    { title: 'Documents', rows: [...rows, all] },
    {
      title: 'What is not there',
      rows: reports.flatMap(({ document, reason }) =>
        reason === null ? [] : [{ document, reason }],
      ),
    },
    {
      title: 'Findings',
      rows: reports.flatMap(({ document, findings }) =>
        findings.map(({ severity, check, complaint, sentence }) => ({
          document,
          severity,
          check,
          complaint,
          sentence,
        })),
      ),
    },
  ]
}

function counted({ inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens }: Usage) {
  return {
    in: inputTokens,
    'from cache': cacheReadTokens,
    'to cache': cacheWriteTokens,
    out: outputTokens,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
