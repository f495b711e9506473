import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'
import { inWords } from './watch/words.ts'

const event = (seq: number, key: string, params: object, progress = 0.25) =>
  `id: ${seq}\nevent: any\ndata: ${JSON.stringify({ seq, progress, message: { key, params } })}\n\n`
const wait = `event: progress\ndata: ${JSON.stringify({
  progress: 0.5,
  waits: { 'chapter:p1.moon': { key: 'chapter.waits.busy', params: { place: 2, seconds: 120 } } },
})}\n\n`

/** The first connection breaks in the middle, the second goes to the end. */
const CONNECTIONS = [
  event(1, 'job.ordered', { type: 'hook' }) + event(2, 'text.done', { document: 'p1.moon' }) + wait,
  `${wait}event: text\ndata: {}\n\n${event(3, 'chapter.failed.final', { document: 'p1.moon', reason: 'no voice' })}event: over\ndata: {"status":"partial","seq":3}\n\n`,
]
const seen: (string | undefined)[] = []
const api = createServer(({ headers, url }, answer) => {
  if (!url?.includes('job_a')) return void answer.writeHead(204).end()
  seen.push(headers['last-event-id'] as string | undefined)
  answer.writeHead(200, { 'content-type': 'text/event-stream' }).end(CONNECTIONS[seen.length - 1])
})
let environment: Record<string, string>
beforeAll(async () => {
  await once(api.listen(0, '127.0.0.1'), 'listening')
  const { port } = api.address() as AddressInfo
  environment = { BILLION_URL: `http://127.0.0.1:${port}`, BILLION_TOKEN: 'the-token-of-an-owner' }
})
afterAll(() => void api.close())

describe('billion watch', () => {
  it('tells each event once over connections that break, and ends when the job is over', async () => {
    const { code, printed } = await runCli(['watch', 'job_a'], [], false, environment)
    expect([code, seen]).toEqual([0, ['0', '2']])
    expect(printed.split('\n')).toEqual([
      ' 25 %  ordered',
      ' 25 %  the text of p1.moon is done',
      '       p1.moon waits at place 2, in about 2 min: every pod is speaking',
      ' 25 %  the audio of p1.moon was given up: no voice',
      'it is over: partial',
      '',
    ])
  })

  it('says when there is nothing new of a job that is over', async () => {
    const { code, printed } = await runCli(['watch', 'job_b'], [], false, environment)
    expect([code, printed]).toEqual([0, 'it is over, and nothing is new\n'])
  })
})

describe('inWords', () => {
  it('shows a key it does not know, so that nothing is kept from anybody', () => {
    expect(inWords({ key: 'job.moved', params: {} })).toBe('job.moved')
    expect(inWords({ key: 'film.started', params: { document: 'p1.sun' } })).toBe(
      'film of p1.sun is begun',
    )
  })
})
