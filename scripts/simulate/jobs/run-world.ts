import { MINUTE_MS } from '#core/spans.ts'
import { isTerminal } from '#core/tasks.ts'
import { forgetTurns } from '#workers/orchestrator/next-turn.ts'
import { replayLetter } from '#workers/orchestrator/replay-letter.ts'
import { checkEnd } from './check-end.ts'
import { putOnStage } from './globals.ts'
import { isOfTheDead } from './object-storage.ts'
import { expectAllReplaced } from './replaced.ts'
import { BEGINNING, Stage } from './stage.ts'
import { Troubles, type Trouble } from './troubles.ts'
import { Watch } from './watch.ts'
import { World } from './world.ts'

/** One world and everything that decides it. */
export interface Script {
  readonly seed: number
  /** The jobs that are ordered, by number. */
  readonly numbers: readonly number[]
  readonly without: readonly Trouble[]
  /** When everything is well again, minutes from the beginning. */
  readonly well: number
}

export interface Played {
  /** The first rule that was broken; null when none was. */
  readonly broken: { readonly rule: string; readonly told: string; readonly minutes: number } | null
  readonly acts: number
  readonly jobs: number
  /** How the jobs ended. */
  readonly ends: Readonly<Record<string, number>>
  /** Of everything that happened, in order: the same script has the same. */
  readonly digest: string
  readonly calls: number
}

/** Once everything is well, what is owed is done within so many minutes. */
const MOST_MINUTES_LEFT = 90

/** Plays a world to its end, or to the first rule that is broken. */
export async function playWorld(script: Script): Promise<Played> {
  expectAllReplaced()
  forgetTurns()
  const stage = new Stage()
  const troubles = new Troubles(script.seed, script.without)
  const undo = putOnStage(stage, troubles.chance('platform'))
  const world = new World({ ...script, stage, troubles })
  const watch = new Watch(world, { stage, troubles })
  const onLost = (error: unknown) => {
    if (!isOfTheDead(error)) stage.fail('an error is lost', String(error))
  }
  world.begin()
  process.on('unhandledRejection', onLost)
  try {
    await live(script, { stage, troubles, world, watch })
    return played(stage, watch)
  } finally {
    process.off('unhandledRejection', onLost)
    undo()
    world.close()
  }
}

interface Everything {
  readonly stage: Stage
  readonly troubles: Troubles
  readonly world: World
  readonly watch: Watch
}

async function live({ well }: Script, all: Everything): Promise<void> {
  const { stage, troubles, world, watch } = all
  for (let minute = 1; minute <= well && !stage.broken; minute += 1) {
    await stage.runUntil(BEGINNING + minute * MINUTE_MS)
    watch.lookForSilence()
  }
  troubles.end()
  world.raiseBudgets()
  await toRest(all)
  askAgain(all)
  await toRest(all)
  if (!stage.broken) world.people.changeTheirMinds()
  await toRest(all)
  if (!stage.broken) checkEnd(world, watch)
}

async function toRest({ stage, world, watch }: Everything): Promise<void> {
  const until = stage.now + MOST_MINUTES_LEFT * MINUTE_MS
  do {
    await stage.runUntil(stage.now + MINUTE_MS)
    watch.lookForSilence()
  } while (!stage.broken && stage.now < until && whatIsOpen(world, watch) !== null)
  const open = whatIsOpen(world, watch)
  if (!stage.broken && open !== null) stage.fail('something is stuck', open)
}

/** What is not at rest yet, in words. */
function whatIsOpen(world: World, watch: Watch): string | null {
  for (const { id } of world.d1.rows<{ id: string }>('SELECT id FROM jobs')) {
    const job = watch.jobs.get(id)?.present
    if (!job) return `${id} is unknown to its object`
    if (!isTerminal(job.phase)) return `${id} is ${job.phase}: ${openTasks(job.tasks)}`
    const packed = Object.values(job.packages).find(({ status }) => OPEN.has(status))
    if (packed) return `a package of ${id} is ${packed.status}`
  }
  for (const host of [...world.jobs.values(), ...world.fleets.values()]) {
    const [letter] = host.storage.rows<{ key: string; state: string }>(
      `SELECT key, state FROM deliveries WHERE state != 'parked' LIMIT 1`,
    )
    if (letter) return `${host.name} has something to tell ${letter.key}`
  }
  return world.queues.isEmpty ? null : 'a message is on its way'
}

const OPEN: ReadonlySet<string> = new Set(['waiting', 'queued', 'running', 'paused'])

function openTasks(
  tasks: Readonly<Record<string, { readonly status: string; readonly reason: string | null }>>,
) {
  return Object.entries(tasks)
    .filter(([, { status }]) => OPEN.has(status))
    .map(([id, { status, reason }]) => `${id} ${status} ${reason ?? ''}`)
    .join(', ')
}

/** Operators replay what lies on the shelf, and people ask once more for what has failed. */
function askAgain({ world, watch, stage }: Everything): void {
  if (stage.broken) return
  const letters = world.d1.rows<{ id: string }>(
    `SELECT id FROM dead_letters WHERE replayed_at IS NULL AND source = 'delivery'`,
  )
  const by = { who: 'operator', why: 'all is well again' }
  for (const { id } of letters) {
    world.people.request(
      `replay ${id}`,
      0,
      async () => await replayLetter(id, world.env, { ...by, at: new Date() }),
    )
  }
  for (const [id, { present }] of watch.jobs) {
    if (present?.phase !== 'partial' && present?.phase !== 'failed') continue
    world.people.request(
      `retry ${id}`,
      0,
      async () =>
        await world.env.JOB.getByName(id).command({ type: 'retry-asked', documentId: null }),
    )
  }
}

function played(stage: Stage, watch: Watch): Played {
  const { broken, acts, now } = stage
  const ends: Record<string, number> = {}
  for (const { present, isErased } of watch.jobs.values()) {
    const end = isErased ? 'erased' : (present?.phase ?? 'unknown')
    ends[end] = (ends[end] ?? 0) + 1
  }
  return {
    broken: broken && {
      rule: broken.rule,
      told: broken.message,
      minutes: (now - BEGINNING) / MINUTE_MS,
    },
    acts,
    jobs: watch.jobs.size,
    ends,
    digest: stage.digest(),
    calls: watch.calls.length,
  }
}
