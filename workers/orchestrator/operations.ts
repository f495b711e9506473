import { LINED_KINDS } from '#durable-objects/work-line/work-line.ts'
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Commission } from '#core/commission.ts'
import { DependencyError, isRetryable } from '#core/errors.ts'
import type { JobId, PersonId } from '#core/ids.ts'
import { logError } from '#core/log.ts'
import { isPersonThere } from '#d1/people.ts'
import { citedFacts, type CitedFact } from '#publishing/book/cited-facts.ts'
import { namesOf } from '#publishing/book/printings.ts'
import type { BookAsked } from '#r2/book-key.ts'
import type { Reason } from '#settings/asked.ts'
import type { SettingFinding } from '#settings/drift.ts'
import type { Probe, WriterChoice } from '#settings/propose.ts'
import type { Announcement } from '#core/announcements.ts'
import { runAccountTasks } from './account-tasks/run-account-tasks.ts'
import { alertsNow } from './alerts/tell-alerts.ts'
import { bindBook } from './bind-book.ts'
import type { CastDeps } from './cast-of.ts'
import { drawAsked, type ChartAsked } from './draw-chart.ts'
import type { OrchestratorEnv } from './env.ts'
import { ephemerisOf } from './ephemeris-of.ts'
import { fontsOf } from './fonts-of.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { storedFacts } from './print-source.ts'
import { probeWriter } from './probe-writer.ts'
import { replayLetter, type Decider, type Replay } from './replay-letter.ts'
import { runMinute } from './run-minute.ts'
import { findAllDrift } from './runpod/find-runpod-drift.ts'
import { triedRemake, type Remade } from './runpod/remake-endpoint.ts'
import { fleetTrouble } from './runpod/fleet-trouble.ts'
import { examineFiles } from './examine/examine-files.ts'
import { examineRows, type Examination, type Examined } from './examine/examine-rows.ts'
import { sketchBirth, type SketchAsked } from './tell/sketch-birth.ts'
import { tellBirthMinute, type MinuteAsked } from './tell/tell-birth-minute.ts'
import { tellCouple, type CoupleAsked } from './tell/tell-couple.ts'
import { tellFacts, type FactsAsked } from './tell/tell-facts.ts'
import {
  tellFirstWords,
  type FirstWordsAsked,
  type FirstWordsTold,
} from './tell/tell-first-words.ts'
import { writerOf } from './writer-of.ts'

/** What the API has the orchestrator do: what needs the ephemeris, or what operators ask for. Only the API reaches it, over its service binding. */
export class Operations extends WorkerEntrypoint<OrchestratorEnv> {
  async runMinute(): Promise<number> {
    return await runMinute(this.env, new Date())
  }

  /** The script that `/docs` shows the API by; it lies among the static assets, of which the API has none. */
  async referenceScript(): Promise<ReadableStream> {
    const { ok, body } = await this.env.FONTS.fetch('https://assets.local/scalar.js')
    if (ok && body) return body
    throw new DependencyError('assets', 'the reference’s script is not there', { retryable: true })
  }

  /** A few seconds of a voice, MP3; null of one that nobody had say them. They lie among the static assets too. */
  async voiceSample(voice: string): Promise<ArrayBuffer | null> {
    const name = encodeURIComponent(voice)
    const answer = await this.env.FONTS.fetch(`https://assets.local/voices/${name}.mp3`)
    return answer.ok ? await answer.arrayBuffer() : null
  }

  /** Goes on with exports and deletions of accounts, without waiting for the minute. */
  async runAccountTasks(): Promise<void> {
    await runAccountTasks(this.env, new Date())
  }

  async replayLetter(id: string, by: Decider): Promise<Replay> {
    return await replayLetter(id, this.env, { ...by, at: new Date() })
  }

  /** Compares jobs as their objects know them with D1 and R2, a page of them, and mends what is asked to be. */
  async examineJobs(
    part: 'rows' | 'files',
    wish: Pick<Examination, 'after' | 'limit' | 'repair'>,
  ): Promise<Examined> {
    const examine = { rows: examineRows, files: examineFiles }[part]
    return await examine(this.env, { ...wish, now: new Date() })
  }

  /** Says how many turns a customer has for texts and PDFs. */
  async weighCustomer(customer: string, weight: number): Promise<void> {
    for (const kind of LINED_KINDS) await this.env.LINE.getByName(kind).weigh(customer, weight)
  }

  /** Draws a chart as an SVG; null where there is nothing to draw. */
  async drawChart(asked: ChartAsked): Promise<string | null> {
    return await drawAsked(asked, { ...(await this.#cast()), fonts: fontsOf(this.env) })
  }

  /** Draws the wheel of a birth that is being typed, and tells its three lights; nothing of it is kept. */
  async sketchBirth(asked: SketchAsked): ReturnType<typeof sketchBirth> {
    const deps = { ephemeris: await ephemerisOf(this.env), fonts: fontsOf(this.env) }
    return await sketchBirth(asked, deps)
  }

  /** What one or two people are told before anything is ordered; nothing of it is kept. */
  async tellFirstWords(asked: FirstWordsAsked): Promise<FirstWordsTold> {
    return await tellFirstWords(asked, await ephemerisOf(this.env))
  }

  /** A page of what was computed of a person. */
  async tellFacts(asked: FactsAsked): ReturnType<typeof tellFacts> {
    return await tellFacts(asked, await this.#cast())
  }

  /** What lies between two people. */
  async tellCouple(asked: CoupleAsked): ReturnType<typeof tellCouple> {
    return await tellCouple(asked, await this.#cast())
  }

  /** Which statements of a person hold how long when the minute of birth moves. */
  async tellBirthMinute(asked: MinuteAsked): ReturnType<typeof tellBirthMinute> {
    return await tellBirthMinute(asked, await ephemerisOf(this.env))
  }

  async #cast(): Promise<CastDeps> {
    const { ARTIFACTS: artifacts, DB } = this.env
    const isThere = async (person: PersonId) => await isPersonThere(DB, person)
    return { artifacts, ephemeris: await ephemerisOf(this.env), isThere }
  }

  /** Binds final texts of a job as a book and stores it; `away` where something it needs is out of reach for now. */
  async bindBook(asked: BookAsked, commission: Commission): Promise<'bound' | 'away'> {
    const deps = { ...(await this.#cast()), fonts: fontsOf(this.env) }
    try {
      await oneAtATime(async (pause) => await bindBook(asked, commission, { ...deps, pause }))
      return 'bound'
    } catch (error) {
      if (!isRetryable(error)) throw error
      logError('book.away', error)
      return 'away'
    }
  }

  /** The facts that final texts of a job cite, each told once, with rule and source. */
  async citedFacts(
    jobId: JobId,
    commission: Commission,
    ids: readonly string[],
  ): Promise<readonly CitedFact[]> {
    const facts = await storedFacts({ jobId, commission }, new Set(ids), await this.#cast())
    return citedFacts(facts, ids, namesOf(commission.people))
  }

  /** Has a writer write a little, before anybody relies on it. */
  async tryWriter(choice: WriterChoice): ReturnType<Probe> {
    const writer = await writerOf(choice, { db: this.env.DB, variables: { ...this.env } })
    return await probeWriter(choice, { writer, ephemeris: await ephemerisOf(this.env) })
  }

  /** What is wrong with the settings as this Worker finds them, and with what they name at RunPod. */
  async settingFindings(): Promise<SettingFinding[]> {
    const source = { db: this.env.DB, variables: { ...this.env } }
    return await findAllDrift(source, async () => await fleetTrouble(this.env))
  }

  /** What operators should know at this moment, as their webhooks are told it. */
  async alerts(): Promise<Announcement[]> {
    return await alertsNow(this.env, await this.settingFindings(), new Date())
  }

  /** Makes the serverless endpoint again from its declared template, and names it in D1. */
  async remakeEndpoint(reason: Reason): Promise<Remade> {
    return await triedRemake({ db: this.env.DB, variables: { ...this.env } }, reason)
  }
}
