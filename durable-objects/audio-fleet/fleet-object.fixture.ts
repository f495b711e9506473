import { newJobId, type JobId } from '#core/ids.ts'
import type { JobReport } from '#durable-objects/job/job-state.ts'
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { AudioFleet } from './audio-fleet.ts'

/** What a pod says it spoke. */
export const RESULT = { artifacts: [], measures: { seconds: 9 } }

/** A real fleet's object, and whoever stands around it. */
export interface FleetObject {
  readonly fleet: DurableObjectStub<AudioFleet>
  /** Whose its chapters are by default. */
  readonly jobId: JobId
  /** A chapter of a job: a preview of the sun, others in the lane of chapters. */
  chapter(theme?: 'western' | 'vedic' | 'sun', of?: JobId): ReturnType<typeof chapterOf>
  /** Puts jobs in place of the real ones; each call of one is answered so. */
  hear(answer: (reports: readonly JobReport[], jobId: string) => Promise<void>): Promise<void>
  /** The same, each thing they are told by itself; what they were told, in order. */
  listen(answer?: (told: Told) => Promise<void>): Promise<JobReport[]>
  /** Lets every lease run out, and the fleet notice. */
  silence(): Promise<void>
  /** How much the fleet still has to tell. */
  left(): Promise<number>
  /** At the end of a test: a fleet with work to look after rings for ever, and workerd would never come to rest. */
  rest(): Promise<void>
}

interface Told {
  readonly jobId: string
  readonly report: JobReport
}

export function fleetObject(name: string): FleetObject {
  const fleet = env.FLEET.getByName(name)
  const jobId = newJobId()
  const hear: FleetObject['hear'] = async (answer) => {
    const getByName = (of: string) => ({
      async reports(reports: readonly JobReport[]) {
        await answer(reports, of)
      },
    })
    await runInDurableObject(fleet, (object) => {
      Object.assign(object, { env: { ...env, JOB: { getByName } } })
    })
  }
  return {
    fleet,
    jobId,
    chapter: (theme = 'western', of = jobId) => chapterOf(theme, of),
    hear,
    async listen(answer = () => Promise.resolve()) {
      const told: JobReport[] = []
      await hear(async (reports, of) => {
        for (const report of reports) {
          await answer({ jobId: of, report })
          // Where chapters stand in line is told whenever it is news.
          if (report.type !== 'task-placed') told.push(report)
        }
      })
      return told
    },
    async silence() {
      await runInDurableObject(fleet, (_, { storage }) => {
        storage.sql.exec(`UPDATE chapters SET lease_until = 1 WHERE status = 'leased'`)
      })
      await runDurableObjectAlarm(fleet)
    },
    left: async () =>
      await runInDurableObject(
        fleet,
        (_, { storage }) =>
          storage.sql
            .exec<{ n: number }>(`SELECT COUNT(*) AS n FROM deliveries WHERE state <> 'parked'`)
            .one().n,
      ),
    rest: async () =>
      await runInDurableObject(fleet, (_, { storage }) => {
        storage.sql.exec(`UPDATE chapters SET status = 'cancelled', settled_at = 1`)
        storage.sql.exec('DELETE FROM deliveries')
        return storage.deleteAlarm()
      }),
  }
}

/** The pod's own word of what it holds. */
export function asPod(podId: string, { leaseId, fence }: { leaseId: string; fence: number }) {
  return { podId, leaseId, fence }
}

function chapterOf(theme: 'western' | 'vedic' | 'sun', of: JobId) {
  return {
    jobId: of,
    documentId: `p1.${theme}`,
    revision: 1,
    lane: theme === 'sun' ? 'preview' : 'chapter',
    input: { name: 'text', key: `jobs/${of}/p1.${theme}/1/text.json`, sha256: 'a'.repeat(64) },
  } as const
}
