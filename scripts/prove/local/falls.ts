import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { localCase, type Start } from './bench.ts'
import { seconds, until, type RunningSystem } from './running-system.ts'

/** In this time it has healed, or has ended and said what happened. */
const HEAL_MS = 30_000

/** How each process is told from the others by its command line. */
const PROCESSES = {
  'the workerd that listens': (system: RunningSystem) =>
    system.find(`socket-addr=entry=127.0.0.1:${new URL(system.url!).port}`),
  'the workerd of the Workers': (system: RunningSystem) =>
    system.find('workerd serve', `socket-addr=entry=127.0.0.1:${new URL(system.url!).port}`),
  wrangler: (system: RunningSystem) => system.find('wrangler-dist/cli.js'),
  'wrangler’s launcher': (system: RunningSystem) => system.find('wrangler/bin/wrangler.js'),
  'the pod': (system: RunningSystem) => system.find('gpu-bridge/pod'),
} as const
type ProcessName = keyof typeof PROCESSES
const NAMES = Object.keys(PROCESSES) as ProcessName[]

const healing = (name: ProcessName, signal: 'SIGKILL' | 'SIGSTOP') =>
  localCase(
    `${name} is ${signal === 'SIGKILL' ? 'killed' : 'frozen'}, and comes back`,
    async (start) => {
      const system = await start()
      await allThere(system)
      const victim = PROCESSES[name](system)
      const struckAt = performance.now()
      process.kill(victim, signal)
      await until('all is well again', HEAL_MS, () => isWellWithout(system, victim), system)
      const healed = seconds(performance.now() - struckAt)
      return `${healed} to heal, ${await system.interrupt('SIGTERM', { code: 143 })}`
    },
  )

/** Both Workers answer, and a pod has enrolled. */
async function allThere(system: RunningSystem): Promise<void> {
  await system.serves()
  await until('everything is there', HEAL_MS, () => isWell(system), system)
}

async function isWell(system: RunningSystem): Promise<boolean> {
  return NAMES.every((name) => isFound(system, name)) && (await system.answers())
}

function isFound(system: RunningSystem, name: ProcessName): boolean {
  try {
    return PROCESSES[name](system) > 0
  } catch {
    return false
  }
}

async function isWellWithout(system: RunningSystem, victim: number): Promise<boolean> {
  if (system.family().includes(victim)) return false
  return await isWell(system)
}

const fallsAgain = localCase(
  'what is killed again and again ends it, and it says so',
  async (start) => {
    const system = await start()
    await system.serves()
    const strikes = async () => {
      while (system.endedAfter === null) {
        if (isFound(system, 'wrangler')) process.kill(PROCESSES.wrangler(system), 'SIGKILL')
        await pause(500)
      }
    }
    const [code] = await Promise.all([system.ends(90_000), strikes()])
    assert.equal(code, 1)
    const said = /process left .*(6 times in two minutes|could not be brought back).*/.exec(
      system.output,
    )
    assert.ok(said, system.output)
    system.assertGone()
    return `ended with 1: ${said[1]}`
  },
)

const starterKilled = localCase(
  'the starter is killed: nobody outlives it, and the next start serves',
  async (start) => {
    const first = await start()
    await allThere(first)
    first.child.kill('SIGKILL')
    const struckAt = performance.now()
    // At once, while children of the dead one may still be leaving.
    const second = await start()
    await second.serves()
    const served = seconds(performance.now() - struckAt)
    return `the next serves after ${served}, ${await second.interrupt('SIGINT', { code: 130 })}`
  },
)

const groupLeft = localCase(
  'the starter is killed, and all its children leave by themselves',
  async (start: Start) => {
    const system = await start()
    await allThere(system)
    system.child.kill('SIGKILL')
    const struckAt = performance.now()
    await until('all have left', 10_000, () => system.family().length === 0, system)
    return `all gone after ${seconds(performance.now() - struckAt)}`
  },
)

const npmKilled = localCase('npm is killed, and everything ends', async (start) => {
  const system = await start({ throughNpm: true })
  await allThere(system)
  system.child.kill('SIGKILL')
  const struckAt = performance.now()
  await until(
    'all have left',
    10_000,
    () => system.family().length === 0 && system.url === null,
    system,
  )
  system.assertGone()
  return `all gone after ${seconds(performance.now() - struckAt)}`
})

export const HEALING = [
  ...NAMES.map((name) => healing(name, 'SIGKILL')),
  healing('the workerd that listens', 'SIGSTOP'),
  healing('the workerd of the Workers', 'SIGSTOP'),
  healing('wrangler', 'SIGSTOP'),
  healing('the pod', 'SIGSTOP'),
]

export const ENDS = [fallsAgain, starterKilled, groupLeft, npmKilled]
