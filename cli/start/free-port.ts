import { InputError } from '#core/errors.ts'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const HIGHEST_PORT = 65_535

/** The wanted port of this machine, or the next one nobody listens on. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted > HIGHEST_PORT) {
    throw new InputError('--port', 'no port above it is free', 'Give a lower one.')
  }
  return (await isFree(wanted)) ? wanted : await freePort(wanted + 1)
}

/** The port that a process had that is gone: the system lets go of it a moment later. Another where somebody keeps it. */
export async function samePort(port: number, withinMs = 2_000): Promise<number> {
  const deadline = performance.now() + withinMs
  while (!(await isFree(port))) {
    if (performance.now() > deadline) return await freePort(port)
    await pause(20)
  }
  return port
}

async function isFree(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** Some port of this machine nobody listens on: for proofs and benches. @internal */
export async function anyFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
