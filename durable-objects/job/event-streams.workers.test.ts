import { expect, it } from 'vitest'
import { EventStreams } from './event-streams.ts'

const event = (seq: number) =>
  ({
    seq,
    at: 0,
    type: 'looked-after',
    taskId: null,
    revision: null,
    detail: null,
    status: 'running',
    progress: 0,
  }) as const

const reading = () => ({ isOver: false, signal: new AbortController().signal })

it('queues up no frames for a reader that stands still, and every event', async () => {
  const streams = new EventStreams()
  const { body } = streams.open([event(1)], reading())
  for (let n = 1; n <= 1_000; n += 1) {
    streams.frame({ progress: n / 1_000, work: n, fractions: {} })
    if (n === 500) streams.send(event(2), { isOver: false })
  }
  streams.send(event(3), { isOver: true })
  const text = await new Response(body).text()
  expect(text.match(/^id: \d+$/gm)).toEqual(['id: 1', 'id: 2', 'id: 3'])
  expect(text.match(/event: progress/g)?.length ?? 0).toBeLessThan(5)
})

it('sends a reader who reads every frame', async () => {
  const streams = new EventStreams()
  const { body } = streams.open([event(1)], reading())
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toContain('id: 1')
  for (let work = 1; work <= 20; work += 1) {
    const read = reader.read()
    await scheduler.wait(1)
    streams.frame({ progress: work / 20, work, fractions: {} })
    expect((await read).value).toContain(`"work":${work},`)
  }
  streams.end()
})
