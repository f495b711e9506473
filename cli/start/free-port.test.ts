import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { freePort, samePort } from './free-port.ts'

const server = createServer()
const held = async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}
afterEach(() => server.close())

it('goes on to the next port where somebody listens', async () => {
  const port = await held()
  expect(await freePort(port)).toBeGreaterThan(port)
})

it('waits a moment for the same port, which is let go a little after its process is gone', async () => {
  const port = await held()
  setTimeout(() => server.close(), 300)
  expect(await samePort(port)).toBe(port)
})

it('takes another where somebody keeps it', async () => {
  const port = await held()
  expect(await samePort(port, 200)).toBeGreaterThan(port)
})
