import { IMPRINT } from '#core/imprint.ts'
import { TimingManifest } from '#gpu-bridge/protocol/contract.ts'
import { JobResponse } from '#workers/api/contract/jobs.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseBuffer } from 'music-metadata'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lacks } from '../needs-program.ts'
import { startLocalSystem, type LocalSystem } from './local-system.ts'

let system: LocalSystem
let job: JobResponse
const seen: JobResponse[] = []

const NAMES = ['Анна', '田中']
const BIRTHS = [
  {
    date: '1968-08-23',
    time: '13:45',
    latitude: 46.6103,
    longitude: 13.8558,
    zone: 'Europe/Vienna',
  },
  {
    date: '1983-11-23',
    time: '06:25',
    latitude: 22.3193,
    longitude: 114.1694,
    zone: 'Asia/Hong_Kong',
  },
]

/** Short texts, so that two cores speak sixteen chapters in a minute or two. */
beforeAll(async () => {
  system = await startLocalSystem({ 'writing.words': 300 })
  const people = []
  for (const [index, name] of NAMES.entries()) {
    const answer = await system.call('/v1/people', {
      method: 'POST',
      body: JSON.stringify({ name, birth: BIRTHS[index] }),
    })
    people.push(((await answer.json()) as { id: string }).id)
  }
  const ordered = await system.call('/v1/jobs', {
    method: 'POST',
    headers: { 'idempotency-key': 'package' },
    body: JSON.stringify({ type: 'nuclear_v2', people }),
  })
  job = JobResponse.parse(await ordered.json())
  const pod = await system.startPod()
  await watch(({ documents }) => documents.some(({ audio }) => audio.status === 'done'))
  // A pod dies in the middle of its chapters; another speaks them.
  pod.kill('SIGKILL')
  await system.startPod()
  await watch(({ status }) => status !== 'running' && status !== 'queued')
}, 600_000)

afterAll(() => system.close())

async function watch(isReached: (job: JobResponse) => boolean): Promise<void> {
  while (!isReached(job)) {
    await new Promise((resolve) => setTimeout(resolve, 300))
    job = JobResponse.parse(await (await system.call(`/v1/jobs/${job.id}`)).json())
    seen.push(job)
  }
}

const isWhole = ({ documents }: JobResponse) => documents.every(({ state }) => state === 'complete')

const fetchPart = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await system.call(path, { headers })
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

it('is complete: sixteen documents, each with text, PDF and audio', () => {
  expect(job.status).toBe('complete')
  expect(job.progress).toBe(1)
  expect(job.documents).toHaveLength(16)
  for (const { text, pdf, audio } of job.documents) {
    expect([text.status, pdf.status, audio.status]).toEqual(['done', 'done', 'done'])
    expect(text.words).toBeGreaterThanOrEqual(300)
    expect(pdf.pages).toBeGreaterThanOrEqual(1)
    expect(audio.seconds).toBeGreaterThan(60)
  }
})

it('never let its progress go back, and opened texts before their PDFs and chapters', () => {
  const progress = seen.map((state) => state.progress)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  const early = seen
    .flatMap(({ documents }) => documents)
    .filter(
      ({ text, pdf, audio }) =>
        text.status !== 'done' && [pdf, audio].some(({ status }) => status === 'done'),
    )
  expect(early).toEqual([])
})

it('stored forty-eight artifacts that are all different', async () => {
  const urls = job.documents.flatMap(({ text, pdf, audio }) => [text.url!, pdf.url!, audio.url!])
  const hashes = new Set<string>()
  for (const url of urls)
    hashes.add(
      createHash('sha256')
        .update((await fetchPart(url)).bytes)
        .digest('hex'),
    )
  expect(hashes.size).toBe(48)
})

it('wrote, set and spoke nothing twice', async () => {
  const answer = await system.call(`/v1/jobs/${job.id}/events?after=0`)
  const { events } = (await answer.json()) as {
    events: { type: string; taskId: string; detail: string }[]
  }
  const done = events.filter(({ type }) => type === 'task-done')
  expect(done).toHaveLength(1 + 48)
  expect(new Set(done.map(({ taskId }) => taskId)).size).toBe(done.length)
})

it('speaks of them by name, in the third person, and shares no sentence between documents', async () => {
  const read = new Set<string>()
  const again: string[] = []
  for (const { text, subject } of job.documents) {
    const told = new TextDecoder().decode((await fetchPart(text.url!)).bytes)
    expect(told).toContain(IMPRINT)
    const body = told.replace(`*${IMPRINT}*`, '')
    expect(body).not.toMatch(/\byou(r|rs|rself)?\b/i)
    for (const name of subject === 'couple' ? NAMES : [NAMES[subject === 'p1' ? 0 : 1]!])
      expect(body).toContain(name)
    const prose = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    for (const sentence of new Set(
      prose.flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu})/u)),
    )) {
      if (read.has(sentence)) again.push(sentence)
      read.add(sentence)
    }
  }
  expect(again).toEqual([])
})

/** Five documents are about the first of the two, five about the second, the others about both. */
function namesIn(position: number): readonly string[] {
  if (position <= 5) return NAMES.slice(0, 1)
  return position <= 10 ? NAMES.slice(1, 2) : NAMES
}

it.skipIf(lacks('pdftotext'))('sets the names of those it is about in every PDF', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'billion-'))
  for (const { pdf, position } of job.documents) {
    const file = join(folder, `${position}.pdf`)
    writeFileSync(file, (await fetchPart(pdf.url!)).bytes)
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    for (const name of namesIn(position)) expect(text).toContain(name)
  }
})

it('speaks each chapter aloud, tagged and timed', async () => {
  for (const { text, audio, position } of job.documents) {
    const { bytes } = await fetchPart(audio.url!)
    const { format, common } = await parseBuffer(bytes, 'audio/mpeg', { duration: true })
    expect(format.duration).toBeCloseTo(audio.seconds!, 0)
    expect(common.track).toEqual({ no: position, of: 16 })
    expect(common.title).toBeTruthy()
    expect(common.artist).toContain('Анна')
    const timing = await fetchPart(audio.url!.replace('/audio', '/timing'))
    const { sentences, audioSha256 } = TimingManifest.parse(
      JSON.parse(new TextDecoder().decode(timing.bytes)),
    )
    const { bytes: evidence } = await fetchPart(text.url!.replace('/text', '/evidence'))
    const claims = JSON.parse(new TextDecoder().decode(evidence)).evidence as { id: string }[]
    expect(claims.length).toBeGreaterThan(10)
    // In one order, under the same ids: the title and the headings are heard and claim nothing.
    const ids = new Set(claims.map(({ id }) => id))
    expect(sentences.map(({ id }) => id).filter((id) => ids.has(id))).toEqual([...ids])
    expect(audioSha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
})

it.skipIf(lacks('ffmpeg'))('is never silent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'billion-'))
  for (const { audio, position } of job.documents) {
    const file = join(folder, `${position}.mp3`)
    writeFileSync(file, (await fetchPart(audio.url!)).bytes)
    const { stderr } = spawnSync('ffmpeg', ['-i', file, '-af', 'volumedetect', '-f', 'null', '-'], {
      encoding: 'utf8',
    })
    expect(Number(/mean_volume: (-?[\d.]+) dB/.exec(stderr)?.[1])).toBeGreaterThan(-30)
  }
})

it('serves audio in ranges, and says when nothing has changed', async () => {
  const url = job.documents[0]!.audio.url!
  const whole = await fetchPart(url)
  const part = await fetchPart(url, { range: 'bytes=100-199' })
  expect(part.answer.status).toBe(206)
  expect(part.answer.headers.get('content-range')).toBe(`bytes 100-199/${whole.bytes.length}`)
  expect(part.bytes).toEqual(whole.bytes.slice(100, 200))
  const tail = await fetchPart(url, { range: 'bytes=-50' })
  expect(tail.bytes).toEqual(whole.bytes.slice(-50))
  expect((await fetchPart(url, { range: `bytes=${whole.bytes.length}-` })).answer.status).toBe(416)
  const etag = whole.answer.headers.get('etag')!
  expect((await fetchPart(url, { 'if-none-match': etag })).answer.status).toBe(304)
})

it('streams its events to whoever asks, and resumes where a reader stopped', async () => {
  const headers = { accept: 'text/event-stream' }
  const ids = async (after: number) => {
    const { bytes } = await fetchPart(`/v1/jobs/${job.id}/events`, {
      ...headers,
      'last-event-id': String(after),
    })
    return Array.from(new TextDecoder().decode(bytes).matchAll(/^id: (\d+)$/gm), ([, id]) =>
      Number(id),
    )
  }
  const all = await ids(0)
  // The start and the end of each of its tasks; progress is told without a number.
  expect(all.length).toBeGreaterThanOrEqual(2 * (1 + 48))
  expect(await ids(all[9]!)).toEqual(all.slice(10))
})

it('keeps both revisions of a text made anew, and rewrites the verdict that built on the old one', async () => {
  const ask = async (path: string, body?: object) => {
    const init = { method: 'POST', ...(body && { body: JSON.stringify(body) }) }
    return await system.call(`/v1/jobs/${job.id}${path}`, init)
  }
  const document = (id: string) => job.documents.find((one) => one.id === id)!
  const first = document('p1.western')

  expect((await ask('/documents/p1.western/regenerate', { part: 'text' })).status).toBe(202)
  await watch((now) => isWhole(now) && now.documents[0]!.revision === 2)
  const second = document('p1.western')
  expect(job.progress).toBe(1)
  for (const part of ['text', 'pdf', 'audio'] as const) {
    expect(second[part].url).not.toBe(first[part].url)
    for (const { url } of [first[part], second[part]]) {
      const { answer, bytes } = await fetchPart(url!)
      expect([answer.status, bytes.length > 1000]).toEqual([200, true])
    }
  }
  const outdated = job.documents.filter((one) => one.outdated).map(({ id }) => id)
  expect(outdated).toEqual(['couple.western', 'couple.verdict'])

  expect((await ask('/refresh')).status).toBe(202)
  await watch((now) => isWhole(now) && now.documents.every((one) => !one.outdated))
  expect([document('couple.western').revision, document('couple.verdict').revision]).toEqual([2, 2])
})
