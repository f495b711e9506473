import { InputError } from '#core/errors.ts'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

const HIGHEST_PORT = 65_535

/** The wanted port of this machine, or the next one nobody listens on. */
export async function freePort(wanted: number): Promise<number> {
  if (wanted > HIGHEST_PORT) {
    throw new InputError('--port', 'no port above it is free', 'Give a lower one.')
  }
  const isFree = await new Promise<boolean>((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(wanted, '127.0.0.1', () => server.close(() => resolve(true)))
  })
  return isFree ? wanted : await freePort(wanted + 1)
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
