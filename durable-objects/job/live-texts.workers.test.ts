import { artifactKey, readJson } from '#r2/artifacts.ts'
import { readStoredText } from '#writing/stored-text.ts'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it, vi } from 'vitest'
import {
  bringToRest,
  jobOf,
  order,
  SILENT,
  statuses,
  store,
  withBindings,
  until,
} from './job.fixture.ts'

afterEach(async () => {
  vi.restoreAllMocks()
  await bringToRest()
})

interface Frame {
  readonly documentId: string
  readonly revision: number
  readonly draft: number
  readonly from: number
  readonly text: string
}

const isOverlayWritten = (got: string) => /"task-done","taskId":"text:couple/.test(got)

/** Follows a job until `isEnough` of what came, and tells the frames of texts and all of it. */
async function followed(stream: Response, isEnough: (got: string) => boolean) {
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  let got = ''
  while (!isEnough(got)) {
    const { done, value } = await reader.read()
    if (done) break
    got += value
  }
  await reader.cancel()
  const found = got.matchAll(/^event: text\ndata: (.*)$/gm)
  return { got, frames: Array.from(found, ([, json]) => JSON.parse(json!) as Frame) }
}

/** What a reader has of a document at the end of its frames. */
function readerOf(frames: readonly Frame[]): string {
  let text = ''
  for (const frame of frames) text = text.slice(0, frame.from) + frame.text
  return text
}

it('shows a text to its readers while it is written, without a citation, and keeps no word of it', async () => {
  const job = await store('single_system', {})
  const stream = await jobOf(job.id).fetch('https://job/events')
  const reading = followed(stream, (got) => /"task-done","taskId":"text:/.test(got))
  await jobOf(job.id).order({ jobId: job.id, commission: job.commission })
  const { got, frames } = await reading
  const place = { jobId: job.id, documentId: 'p1.western', revision: 1 } as const
  const stored = readStoredText(await readJson(env.ARTIFACTS, artifactKey(place, 'text')))
  const shown = readerOf(frames).replaceAll(/\s+/g, ' ')
  expect(frames.length).toBeGreaterThan(0)
  expect(frames.at(-1)).toMatchObject({ documentId: 'p1.western', revision: 1 })
  // The last sentence is known to be whole when the text is done.
  const sentences = stored.evidence.slice(0, -1).map(({ sentence }) => sentence)
  expect(sentences.filter((sentence) => !shown.includes(sentence))).toEqual([])
  expect(got).not.toMatch(/\[\[|p1\.western\.\w|meaning\./)
  const events = await jobOf(job.id).events(0)
  expect(JSON.stringify(events)).not.toContain(sentences[0])
})

it('shows of a text in work all there is to who comes late, of whoever holds the work alone', async () => {
  const job = await order('single_system', {})
  await until(async () => expect(await statuses(job.id, 'pdf')).toEqual(['done']))
  const stub = jobOf(job.id)
  await withBindings(job.id, SILENT)
  await stub.command({ type: 'regenerate-asked', documentId: 'p1.western', part: 'text' })
  const run = { taskId: 'text:p1.western', revision: 2, runId: 'a#1' } as const
  await stub.report({ type: 'task-started', ...run })
  const before = await stub.events(0)
  await stub.show({ ...run, text: 'It is' })
  await stub.show({ ...run, runId: 'b#1', text: 'It is a stranger.' })
  await stub.show({ ...run, revision: 1, text: 'It was.' })
  const stream = await stub.fetch('https://job/events?after=1000')
  await stub.show({ ...run, text: 'It is so.' })
  const { frames } = await followed(stream, (got) => got.includes(' so.'))
  expect(readerOf(frames)).toBe('It is so.')
  expect(new Set(frames.map(({ draft }) => draft))).toEqual(new Set([1]))
  expect(await stub.events(0)).toEqual(before)
})

it('shows nothing of what opens by two keys, and what is of one alone as ever', async () => {
  const job = await store('synastry', { keys: 'p1' })
  const stream = await jobOf(job.id).fetch('https://job/events')
  const reading = followed(stream, isOverlayWritten)
  await jobOf(job.id).order({ jobId: job.id, commission: job.commission })
  const { got, frames } = await reading
  expect(isOverlayWritten(got)).toBe(true)
  const shown = new Set(frames.map(({ documentId }) => documentId))
  expect([...shown].toSorted()).toEqual(['p1.western', 'p2.western'])
})
