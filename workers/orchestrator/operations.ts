import { WorkerEntrypoint } from 'cloudflare:workers'
import { findDrift, type SettingFinding } from '#settings/drift.ts'
import type { Probe, WriterChoice } from '#settings/propose.ts'
import type { OrchestratorEnv } from './env.ts'
import { ephemerisOf } from './ephemeris-of.ts'
import { probeWriter } from './probe-writer.ts'
import { replayLetter, type Decider, type Replay } from './replay-letter.ts'
import { runMinute } from './run-minute.ts'
import { writerOf } from './writer-of.ts'

/** What operators have the orchestrator do. Only the API reaches it, over its service binding. */
export class Operations extends WorkerEntrypoint<OrchestratorEnv> {
  async runMinute(): Promise<number> {
    return await runMinute(this.env, new Date())
  }

  async replayLetter(id: string, by: Decider): Promise<Replay> {
    return await replayLetter(id, this.env, { ...by, at: new Date() })
  }

  /** Has a writer write a little, before anybody relies on it. */
  async tryWriter(choice: WriterChoice): ReturnType<Probe> {
    const writer = await writerOf(choice, { db: this.env.DB, variables: { ...this.env } })
    return await probeWriter(choice, { writer, ephemeris: await ephemerisOf(this.env) })
  }

  /** What is wrong with the settings as this Worker finds them. */
  async settingFindings(): Promise<SettingFinding[]> {
    return await findDrift({ db: this.env.DB, variables: { ...this.env } })
  }
}
