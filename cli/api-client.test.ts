import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ApiClient, ApiError, isOutage } from './api-client.ts'

let server: Server | null = null
afterEach(() => void server?.close())

/** A client of an API that answers as it is told. */
async function clientOf(answer: RequestListener): Promise<ApiClient> {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return new ApiClient({ url: `http://127.0.0.1:${port}`, token: 'a token' })
}

const person = (number: number) => ({
  id: `person ${number}`,
  name: `Person ${number}`,
  hebrewName: null,
  pronouns: null,
  spokenAs: null,
  birth: { date: '1985-12-10', time: null, latitude: 51.5, longitude: -0.13 },
  createdAt: '2026-10-01T12:00:00.000Z',
})

describe('people', () => {
  it('asks for page after page until there is none', async () => {
    const pages: Record<string, object> = {
      '/v1/people': { people: [person(3)], next: 'a/b' },
      '/v1/people?cursor=a%2Fb': { people: [person(2)], next: 'c' },
      '/v1/people?cursor=c': { people: [person(1)], next: null },
    }
    const api = await clientOf(({ url }, answer) => answer.end(JSON.stringify(pages[url ?? ''])))
    const names: string[] = []
    for await (const { name } of api.people()) names.push(name)
    expect(names).toEqual(['Person 3', 'Person 2', 'Person 1'])
  })
})

describe('events', () => {
  it('tells numbers, and null for frames of progress, which have none; of texts in work it tells nothing', async () => {
    const frames = [
      'id: 7\nevent: task-done',
      'event: text',
      'event: progress',
      'id: 8\nevent: completed',
    ]
    const api = await clientOf((_, answer) =>
      answer.end(frames.map((frame) => `${frame}\ndata: {}\n\n`).join('')),
    )
    const seen: (number | null)[] = []
    for await (const seq of api.events('job', 6)) seen.push(seq)
    expect(seen).toEqual([7, null, 8])
  })
})

const failureOf = async (api: ApiClient) => await api.retry('job').catch((error: unknown) => error)

describe('isOutage', () => {
  it('knows a broken connection and a fault over there from a refusal', async () => {
    const dead = await clientOf(({ socket }) => socket.destroy())
    expect(isOutage(await failureOf(dead))).toBe(true)
    const cut = await clientOf((_, answer) => {
      answer.writeHead(200, { 'content-length': '100' }).write('{')
      answer.socket?.destroy()
    })
    expect(isOutage(await cut.job('job').catch((error: unknown) => error))).toBe(true)
    expect(isOutage(new ApiError(503, 'busy'))).toBe(true)
    expect(isOutage(new ApiError(422, 'no'))).toBe(false)
    expect(isOutage(new TypeError('a mistake of ours'))).toBe(false)
  })
})
