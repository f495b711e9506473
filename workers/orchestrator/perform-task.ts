import { assertNever } from '#core/errors.ts'
import { DocumentId } from '#core/job-types.ts'
import { kindOf } from '#core/tasks.ts'
import { spentOn } from '#d1/writer-calls.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import type { Price } from '#writing/cost.ts'
import type { DraftBook } from '#writing/draft-book.ts'
import type { Writer } from '#writing/writer.ts'
import { castJobCharts } from './cast-job-charts.ts'
import { draftBook } from './draft-book.ts'
import type { OrchestratorEnv } from './env.ts'
import { ephemerisOf } from './ephemeris-of.ts'
import { fontsOf } from './fonts-of.ts'
import { heardWhileHeld, storedWhileHeld, type Hold } from './hold.ts'
import { turnsAmong, type Turn } from './next-turn.ts'
import { packDocuments } from './pack-documents.ts'
import { typeset } from './typeset.ts'
import { recorded } from './record-drafts.ts'
import { onDocument, type DocumentWork, type Motion, type Outcome, type Work } from './work.ts'
import { dollarsOf, withinBudget } from './within-budget.ts'
import { writeText } from './write-text.ts'
import { writerOf } from './writer-of.ts'

/** Does a piece of work from its commission and its inputs, and from nothing else, for as long as it is wanted. What was paid for is kept either way. */
export async function performTask(
  work: Work,
  { onMotion, hold }: { readonly onMotion: (motion: Motion) => void; readonly hold: Hold },
  env: OrchestratorEnv,
): Promise<Outcome> {
  const artifacts = storedWhileHeld(env.ARTIFACTS, hold)
  const cast = async () => ({ artifacts, ephemeris: await ephemerisOf(env) })
  const kind = kindOf(work.taskId)
  switch (kind) {
    case 'charts':
      return done(await castJobCharts(work, await cast()))
    case 'text': {
      const document = ofDocument(work)
      const turn = turnsAmong(work.jobId, work.commission.documents.indexOf(document.document))
      const writer = heardWhileHeld(await payable(work, turn, env), hold)
      const price = await priceOf(writer, env)
      const book = bookOf(document, { writer, price }, env)
      return await writeText(document, { ...(await cast()), writer, book, price, onMotion, turn })
    }
    case 'pdf':
      return done(await typeset(ofDocument(work), { ...(await cast()), fonts: fontsOf(env) }))
    case 'zip':
      return done(await packDocuments(work, artifacts))
    case 'chapter':
      throw new Error('chapters are spoken by pods, not by a queue')
    default:
      return assertNever(kind)
  }
}

/** The job's writer, for as long as there is something left of its budget. */
async function payable(
  { jobId, commission }: Work,
  turn: Turn,
  env: OrchestratorEnv,
): Promise<Writer> {
  const source = settingsOf(env)
  const writer = await writerOf(commission, source, turn)
  const { value: now } = await readSetting(source, 'writing.dollarsAJob')
  const dollars = dollarsOf(commission.budget, now)
  const spent = async () => await spentOn(env.DB, jobId)
  return dollars === null ? writer : withinBudget(writer, { jobId, dollars, spent })
}

/** What a writer's model costs now, where settings say. */
async function priceOf({ model }: Writer, env: OrchestratorEnv): Promise<Price | undefined> {
  const { value: prices } = await readSetting(settingsOf(env), 'writing.prices')
  return prices[model]
}

/** The revision's drafts, and what each cost by the prices of the moment. */
function bookOf(
  { place }: DocumentWork,
  { writer, price }: { readonly writer: Writer; readonly price: Price | undefined },
  env: OrchestratorEnv,
): DraftBook {
  const recording = { db: env.DB, place, provider: writer.provider, price }
  return recorded(draftBook(env.ARTIFACTS, place), recording)
}

function settingsOf(env: OrchestratorEnv): SettingsSource {
  return { db: env.DB, variables: { ...env } }
}

function done(result: Extract<Outcome, { kind: 'done' }>['result']): Outcome {
  return { kind: 'done', result }
}

function ofDocument(work: Work) {
  return onDocument(work, DocumentId.parse(work.taskId.slice(work.taskId.indexOf(':') + 1)))
}
