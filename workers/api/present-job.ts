import { SYSTEM_TITLES } from '#core/systems.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import type { JobRow, TaskRow } from '#d1/jobs.ts'
import type { DocumentResponse, JobResponse } from './contract/jobs.ts'

/** A job as people see it: its documents in reading order, each with what its tasks say. */
export function presentJob(job: JobRow, tasks: readonly TaskRow[]): JobResponse {
  return {
    id: job.id,
    type: job.type,
    system: job.system,
    people: job.people.map(({ id, name }) => ({ id, name })),
    status: job.status,
    progress: job.progress,
    seq: job.seq,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString(),
    documents: planDocuments(job.type, job.system ?? undefined).map((plan, index) =>
      presentDocument(job, plan, { position: index + 1, tasks }),
    ),
  }
}

function presentDocument(
  job: JobRow,
  plan: DocumentPlan,
  { position, tasks }: { readonly position: number; readonly tasks: readonly TaskRow[] },
): DocumentResponse {
  const part = (kind: 'text' | 'pdf' | 'chapter', path: string) => {
    const task = tasks.find(({ id }) => id === `${kind}:${plan.id}`)
    const isDone = task?.status === 'done'
    return {
      status: task?.status ?? ('waiting' as const),
      fraction: task?.fraction ?? 0,
      reason: task?.reason ?? null,
      url: isDone ? `/v1/jobs/${job.id}/documents/${plan.id}/${path}` : null,
      flags: [...(task?.result?.flags ?? [])],
      measures: task?.result?.measures ?? {},
    }
  }
  const { measures: text, ...textPart } = part('text', 'text')
  const { measures: pdf, ...pdfPart } = part('pdf', 'pdf')
  const { measures: audio, ...audioPart } = part('chapter', 'audio')
  return {
    id: plan.id,
    title: titleOf(job, plan),
    position,
    subject: plan.subject,
    theme: plan.theme,
    text: { ...textPart, words: text['words'] ?? null },
    pdf: { ...pdfPart, pages: pdf['pages'] ?? null },
    audio: { ...audioPart, seconds: audio['seconds'] ?? null },
  }
}

const THEME_TITLES: Readonly<Record<DocumentPlan['theme'], string>> = {
  ...SYSTEM_TITLES,
  verdict: 'The Verdict',
  sun: 'Sun',
  moon: 'Moon',
  rising: 'Rising',
}

/** `Michael · Vedic Astrology`, `Michael & Charmaine · The Verdict`. */
export function titleOf({ people }: JobRow, { subject, theme }: DocumentPlan): string {
  const names = people.map(({ name }) => name)
  const who = { p1: names[0], p2: names[1], couple: names.join(' & ') }[subject]
  return `${who} · ${THEME_TITLES[theme]}`
}
