import { anyFreePort } from '#cli/start/free-port.ts'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkout, localCase } from './bench.ts'
import { seconds, until } from './running-system.ts'

const secondStart = (name: string, pathOf: (state: string) => string) =>
  localCase(name, async (start) => {
    const first = await start()
    await first.serves()
    const before = filesOf(first.state)
    const second = await start({ state: pathOf(first.state) })
    assert.notEqual(await second.ends(10_000), 0)
    const { url } = first
    assert.match(
      second.output,
      new RegExp(`held by process ${first.child.pid} .*serving at ${url}`),
    )
    assert.deepEqual(filesOf(first.state), before)
    assert.equal(await first.answers(), true)
    const refused = `refused after ${seconds(second.endedAfter!)}`
    return `${refused}, ${await first.interrupt('SIGINT', { code: 130 })}`
  })

/** The files a second start might touch, with their times; the logs of the first go on growing. */
function filesOf(state: string): [string, number][] {
  const names = readdirSync(state).filter((name) => !['logs', 'workers', 'registry'].includes(name))
  return names.map((name) => [name, statSync(join(state, name)).mtimeMs])
}

function linkTo(state: string): string {
  const link = join(checkout().path, 'by-another-path')
  rmSync(link, { force: true })
  symlinkSync(state, link)
  return link
}

const portTaken = localCase(
  'the port is somebody else’s: it says so and takes the next',
  async (start) => {
    const port = await anyFreePort()
    const other = await listenOn(port)
    try {
      const system = await start({ port })
      await system.serves()
      assert.match(system.output, new RegExp(`Port ${port} is taken`))
      assert.notEqual(new URL(system.url!).port, String(port))
      assert.equal(await system.answers(), true)
      return await system.interrupt('SIGTERM', { code: 143 })
    } finally {
      other.close()
    }
  },
)

const portLost = localCase(
  'the port is taken while the Workers are away: it moves, the pod too',
  async (start) => {
    const port = await anyFreePort()
    const system = await start({ port })
    await system.serves()
    await until('a pod is there', 10_000, () => system.family('pod').length > 0, system)
    const [pod] = system.family('pod')
    const struckAt = performance.now()
    const thief = await steal(port, () => {
      for (const pid of system.family('workers')) process.kill(pid, 'SIGKILL')
    })
    try {
      const isMoved = () => system.url !== `http://127.0.0.1:${port}`
      await until(
        'it serves elsewhere',
        30_000,
        async () => isMoved() && (await system.answers()),
        system,
      )
      const healed = seconds(performance.now() - struckAt)
      assert.match(system.output, new RegExp(`Port ${port} is taken`))
      const hasMoved = () => system.family('pod').some((pid) => pid !== pod)
      await until('a pod has followed', 30_000, hasMoved, system)
      return `${healed} to serve elsewhere, ${await system.interrupt('SIGTERM', { code: 143 })}`
    } finally {
      thief.close()
    }
  },
)

async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Kills who holds the port, and takes it in the moment it is free. */
async function steal(port: number, kill: () => void): Promise<Server> {
  kill()
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    try {
      return await listenOn(port)
    } catch {
      await pause(1)
    }
  }
  throw new Error(`port ${port} could not be taken`)
}

export const SECOND_STARTS = [
  secondStart('a second start is refused and told who is there', (state) => state),
  secondStart('so is one by another path to the folder', linkTo),
]

export const PORTS = [portTaken, portLost]
