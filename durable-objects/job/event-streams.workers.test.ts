import { expect, it, vi } from 'vitest'
import { EventStreams } from './event-streams.ts'
import { LiveReaders } from './live-readers.ts'

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

const NEVER = new AbortController().signal
const NOTHING = { snapshot: null, history: [], texts: [], over: null } as const
const over = (seq: number) => ({ type: 'over', seq, status: 'complete' }) as const

function watched() {
  const streams = new EventStreams()
  return { streams, readers: new LiveReaders(() => streams.all()) }
}

const live = (text: string, draft = 1) =>
  ({ documentId: 'p1.western', revision: 1, draft, text }) as const

/** The frames of texts in what a reader got. */
const textsIn = (got: string) =>
  Array.from(got.matchAll(/^event: text\ndata: (.*)$/gm), ([, json]) => JSON.parse(json!) as object)

it('sends of a text what each reader lacks: all to who comes late, the rest to who was there', async () => {
  const { streams, readers } = watched()
  const early = new Response(streams.open(NOTHING, NEVER).body).text()
  readers.text(live('It is'))
  const late = new Response(streams.open({ ...NOTHING, texts: [live('It is')] }, NEVER).body).text()
  readers.text(live('It is so.'))
  readers.text(live('It is so.'))
  readers.text(live('No.', 2))
  readers.end()
  const of = { documentId: 'p1.western', revision: 1 }
  const frames = [
    { ...of, draft: 1, from: 0, text: 'It is' },
    { ...of, draft: 1, from: 5, text: ' so.' },
    { ...of, draft: 2, from: 0, text: 'No.' },
  ]
  expect(textsIn(await early)).toEqual(frames)
  expect(textsIn(await late)).toEqual(frames)
})

it('makes up to a reader who stood still for what of a text they missed', async () => {
  const { streams, readers } = watched()
  const { body } = streams.open(NOTHING, NEVER)
  const words = Array.from({ length: 1_000 }, (_, place) => `word${place} `)
  for (let n = 1; n <= words.length; n += 1) readers.text(live(words.slice(0, n).join('')))
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  let got = ''
  for (let n = 0; n < 10; n += 1) got += (await reader.read()).value ?? ''
  readers.text(live(words.join('')))
  readers.end()
  for (let next = await reader.read(); !next.done; next = await reader.read()) got += next.value
  const frames = textsIn(got) as { from: number; text: string }[]
  expect(frames.length).toBeLessThan(30)
  let text = ''
  for (const frame of frames) {
    expect(frame.from).toBe(text.length)
    text += frame.text
  }
  expect(text).toBe(words.join(''))
})

it('queues up no frames for a reader that stands still, and every event', async () => {
  const { streams, readers } = watched()
  const { body } = streams.open({ ...NOTHING, history: [event(1)] }, NEVER)
  for (let n = 1; n <= 1_000; n += 1) {
    readers.progress(() => ({ type: 'progress', progress: n / 1_000, work: n, fractions: {} }))
    if (n === 500) readers.event(event(2), null)
  }
  readers.event(event(3), over(3))
  const text = await new Response(body).text()
  expect(text.match(/^id: \d+$/gm)).toEqual(['id: 1', 'id: 2', 'id: 3'])
  expect(text.endsWith('event: over\ndata: {"seq":3,"status":"complete"}\n\n')).toBe(true)
  expect(text.match(/event: progress/g)?.length ?? 0).toBeLessThan(5)
})

it('lets go of a reader who does not read, and piles nothing up for them', async () => {
  const { streams, readers } = watched()
  const { body } = streams.open({ ...NOTHING, history: [event(1)] }, NEVER)
  let waiting = 0
  let most = 0
  const write = WritableStreamDefaultWriter.prototype.write
  const counted = vi
    .spyOn(WritableStreamDefaultWriter.prototype, 'write')
    .mockImplementation(function (this: WritableStreamDefaultWriter, chunk: unknown) {
      most = Math.max(most, (waiting += 1))
      return write.call(this, chunk).finally(() => (waiting -= 1))
    })
  for (let seq = 2; seq <= 20_000; seq += 1) readers.event(event(seq), null)
  counted.mockRestore()
  expect(most).toBeLessThan(300)
  await expect(new Response(body).text()).rejects.toThrow('the reader does not read')
})

it('sends a reader who reads every frame', async () => {
  const { streams, readers } = watched()
  const { body } = streams.open({ ...NOTHING, history: [event(1)] }, NEVER)
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toContain('retry: ')
  expect((await reader.read()).value).toContain('id: 1')
  for (let work = 1; work <= 20; work += 1) {
    const read = reader.read()
    await scheduler.wait(1)
    readers.progress(() => ({ type: 'progress', progress: work / 20, work, fractions: {} }))
    expect((await read).value).toContain(`"work":${work},`)
  }
  readers.end()
})

it('says that there is nothing to come back for, to who has seen all of what is over', async () => {
  const { streams } = watched()
  const late = streams.open({ ...NOTHING, over: over(3) }, NEVER)
  expect([late.status, await late.text()]).toEqual([204, ''])
  const behind = streams.open({ ...NOTHING, history: [event(3)], over: over(3) }, NEVER)
  expect(await behind.text()).toMatch(/^id: 3\n[^]*^event: over\n/m)
})
