import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { DependencyError } from '#core/errors.ts'
import { documentOf, kindOf, type TaskResult } from '#core/tasks.ts'
import { findJob, type JobRow } from '#d1/jobs.ts'
import type { FontSource } from '#publishing/pdf/fonts/font-source.ts'
import { fontsInWorkerd } from '#publishing/pdf/fonts/fonts-in-workerd.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import { readSetting } from '#settings/read.ts'
import { almanac } from '#writing/providers/almanac.ts'
import type { Writer } from '#writing/writer.ts'
import { castJobCharts } from './cast-job-charts.ts'
import type { OrchestratorEnv } from './env.ts'
import { typeset } from './typeset.ts'
import { writeText } from './write-text.ts'

/** Does the work a message asks for, from what D1 and R2 hold at this moment. */
export async function performTask(
  { jobId, taskId }: TaskMessage,
  progress: (fraction: number) => void,
  env: OrchestratorEnv,
): Promise<TaskResult> {
  const job = await findJob(env.DB, jobId)
  if (!job) throw new DependencyError('d1', `${jobId} is not there`, { retryable: true })
  const artifacts = env.ARTIFACTS
  const documentId = documentOf(taskId)
  const ephemeris = await loadEphemeris()
  if (documentId === null) return await castJobCharts(job, { artifacts, ephemeris })
  if (kindOf(taskId) === 'pdf') {
    return await typeset(job, documentId, { artifacts, ephemeris, fonts: fontsOf(env) })
  }
  const { value: words } = await readSetting({ db: env.DB, variables: { ...env } }, 'writing.words')
  return await writeText(job, documentId, { artifacts, writer: writerOf(job), words, progress })
}

let fonts: FontSource | undefined

/** One shelf an isolate, so that what is loaded once serves every document. */
function fontsOf({ FONTS }: OrchestratorEnv): FontSource {
  fonts ??= fontsInWorkerd(FONTS)
  return fonts
}

/** The writer a job began with; never another. */
function writerOf({ provider }: JobRow): Writer {
  if (provider === 'almanac') return almanac()
  throw new Error(`there is no writer called ${provider}`)
}
