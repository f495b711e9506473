import { DependencyError } from '#core/errors.ts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { waitAfter } from './retry.ts'

const waits = (error: unknown) => [0, 1, 2, 3, 4, 5, 6].map((tries) => waitAfter(error, tries))
const unanswered = (cause?: unknown) =>
  new DependencyError('bridge', 'got no answer', { retryable: true, cause })

it('waits longer each time for a bridge that answers ill, or not at all', () => {
  expect(waits(unanswered())).toEqual([0.5, 1, 2, 4, 8, 10, 10])
})

it('asks soon again where nobody listens: whoever starts there is soon there', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  const refused = await fetch(`http://127.0.0.1:${port}`).catch((cause: unknown) => cause)
  expect(waits(unanswered(refused))).toEqual([0.5, 1, 1, 1, 1, 1, 1])
})
