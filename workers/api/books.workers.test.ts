import { factsOfPeople } from '#astrology/facts-of-people.ts'
import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { PersonId, type JobId } from '#core/ids.ts'
import type { DocumentId } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { publishJob } from '#d1/publish-job.ts'
import type { PartRow } from '#d1/schema.ts'
import {
  artifactKey,
  artifactOf,
  CONTENT_TYPES,
  factsKey,
  putOnce,
  timingKey,
} from '#r2/artifacts.ts'
import { storeJob } from '#test/a-job.ts'
import { finishText } from '#writing/finish-text.ts'
import { encodeText } from '#writing/stored-text.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { Operations } from '#workers/orchestrator/operations.ts'
import { encodeFacts } from '#workers/orchestrator/job-facts.ts'
import { momentOf } from '#workers/orchestrator/moment-of.ts'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { asNobody, asOwner, call, OWNER } from './api.fixture.ts'

const NAMES = ['ទេព <b>&', 'Bọ́lá / ../']
const PEOPLE = NAMES.map((name, index) => ({
  id: PersonId.parse(`per_0000000000000000000${index + 3}`),
  name,
  birth: {
    date: '1968-08-23',
    time: index ? null : '13:45',
    latitude: 46.6103,
    longitude: 13.8558,
  },
}))
const SUN =
  '# A title\n\n## Sun\n\nThe Sun stands in Leo. [[p1.western.sun.sign]] It warms & lasts.'
const quality = { provider: 'almanac', model: 'almanac', words: 9, drafts: 1, findings: [] }
const sound = new Uint8Array(5000).fill(7)

let job: JobId
let seq = 1
const rows: { documentId: DocumentId; revision: number; text: PartRow; audio: PartRow }[] = []

beforeAll(async () => {
  job = (await storeJob(env.DB, 'nuclear_v2', { owner: 'development', people: PEOPLE })).id
  const ephemeris = await loadEphemeris()
  const cast = PEOPLE.map((person) => ({ cast: castPerson(ephemeris, momentOf(person)) }))
  const facts = toTheEnd(
    factsOfPeople(ephemeris, cast.slice(0, 1), { relation: null, asOf: 2_461_370.5 }),
  )
  await env.ARTIFACTS.put(factsKey(job), encodeFacts(facts, ephemeris.version))
})

/** As the job's object would tell it, when a text is final. */
async function publish(documentId: DocumentId, revision: number, raw: string, isSpoken = false) {
  const place = { jobId: job, documentId, revision }
  const text = finishText(raw)
  const stored = await putOnce(env.ARTIFACTS, {
    key: artifactKey(place, 'text'),
    contentType: CONTENT_TYPES.text,
    body: encodeText({ ...text, quality: { ...quality, usage: NO_USAGE } as never }),
    measures: {},
  })
  const audio = isSpoken ? await speak(place, text.evidence) : []
  rows.push({ documentId, revision, text: part([artifactOf(stored)]), audio: part(audio) })
  const documents = rows.map((row) => ({
    ...row,
    position: 1,
    outdated: false,
    state: 'readable' as const,
    pdf: part([]),
  }))
  const told = { id: job, status: 'running', progress: 0.5, work: 1, fractions: {} } as const
  await publishJob(env.DB, { ...told, seq: (seq += 1), documents, packages: [] })
}

async function speak(
  place: Parameters<typeof timingKey>[0],
  sentences: readonly { readonly id: string; readonly sentence: string }[],
) {
  const audio = await putOnce(env.ARTIFACTS, {
    key: artifactKey(place, 'chapter'),
    contentType: CONTENT_TYPES.chapter,
    body: sound,
    measures: {},
  })
  const timing = await putOnce(env.ARTIFACTS, {
    key: timingKey(place, audio.sha256),
    contentType: 'application/json',
    body: new TextEncoder().encode(
      JSON.stringify({
        audioSha256: audio.sha256,
        seconds: 2,
        sentences: sentences.map(({ id, sentence: text }, at) => ({
          id,
          text,
          start: at,
          end: at + 1,
        })),
      }),
    ),
    measures: {},
  })
  return [audio, timing].map(({ key, contentType, bytes, sha256 }) => ({
    key,
    contentType,
    bytes,
    sha256,
  }))
}

function part(artifacts: PartRow['artifacts']): PartRow {
  const status = artifacts.length > 0 ? 'done' : 'queued'
  const rest = { fraction: 0, reason: null, measures: {}, flags: [] }
  return { status, revision: 1, artifacts, ...rest }
}

async function fetched(path: string, headers: Record<string, string> = {}) {
  const answer = await call(`GET /v1/jobs/${job}${path}`, { token: OWNER, headers })
  const body = new Uint8Array(await answer.arrayBuffer())
  return { answer, body, text: new TextDecoder('latin1').decode(body) }
}

describe('the book of a job', () => {
  it('is not ready before a text is, and nobody else’s', async () => {
    for (const path of ['book.pdf', 'book.epub', 'package.zip', 'documents/p1.western/epub']) {
      expect((await asOwner(`GET /v1/jobs/${job}/${path}`)).status).toBe(409)
      expect((await asNobody(`GET /v1/jobs/${job}/${path}`)).status).toBe(401)
    }
    expect((await asOwner(`GET /v1/jobs/${job}/book.pdf?size=a3`)).status).toBe(422)
  })

  it('is bound of what is final, once, and had in any range', async () => {
    await publish('p1.western', 1, SUN)
    const bound = vi.spyOn(Operations.prototype, 'bindBook')
    const { answer, body, text } = await fetched('/book.pdf')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(text).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/)
    const etag = answer.headers.get('etag')!
    expect((await fetched('/book.pdf', { 'if-none-match': etag })).answer.status).toBe(304)
    const some = await fetched('/book.pdf', { range: 'bytes=5-9' })
    expect([some.answer.status, some.body]).toEqual([206, body.slice(5, 10)])
    expect(bound).toHaveBeenCalledTimes(1)
    expect((await fetched('/book.pdf?size=a4')).answer.headers.get('etag')).not.toBe(etag)
  })

  it('is another when a text is another, and the older lies where it lay', async () => {
    const before = await fetched('/book.epub')
    expect(before.text).toMatch(/^PK[^]*mimetypeapplication\/epub\+zip/)
    await publish('p1.western', 2, SUN.replace('lasts', 'stays'), true)
    const after = await fetched('/book.epub')
    expect(after.answer.headers.get('etag')).not.toBe(before.answer.headers.get('etag'))
    expect([before.text.includes('lasts.'), after.text.includes('stays.')]).toEqual([true, true])
    const first = await fetched('/documents/p1.western/epub?revision=1')
    expect([first.text.includes('lasts.'), first.text.includes('stays.')]).toEqual([true, false])
  })

  it('brings the chapters where it is asked to', async () => {
    const silent = await fetched('/documents/p1.western/epub')
    const heard = await fetched('/documents/p1.western/epub?sound=with')
    expect([silent.text.includes('.mp3'), heard.text.includes('p1.western.smil')]).toEqual([
      false,
      true,
    ])
    expect(heard.body.length - silent.body.length).toBeGreaterThan(sound.length)
  })
})

describe('a text', () => {
  const path = '/documents/p1.western'

  it('is plain or Markdown, as it is asked for', async () => {
    const [markdown, plain] = [await fetched(`${path}/text`), await fetched(`${path}/text.txt`)]
    expect(markdown.text).toContain('## Sun\n\nThe Sun stands in Leo. It warms & stays.')
    expect(plain.text).toContain('\n\nSun\n\nThe Sun stands in Leo. It warms & stays.\n')
    const liked = await fetched(`${path}/text`, { accept: 'text/plain' })
    expect([liked.text, liked.answer.headers.get('vary')]).toEqual([plain.text, 'Accept'])
    expect((await fetched(`${path}/text.md`, { accept: 'text/plain' })).text).toBe(markdown.text)
    const etag = plain.answer.headers.get('etag')!
    expect((await fetched(`${path}/text.txt`, { 'if-none-match': etag })).answer.status).toBe(304)
    expect((await fetched(`${path}/text.txt`, { range: 'bytes=0-2' })).body.length).toBe(3)
  })

  it('tells of every sentence its facts, with value, rule and source', async () => {
    const { json } = await asOwner(`GET /v1/jobs/${job}${path}/evidence`)
    expect(json).toMatchObject({
      evidence: [
        { sentence: 'The Sun stands in Leo.', facts: ['p1.western.sun.sign'] },
        { facts: [] },
      ],
      facts: [
        {
          id: 'p1.western.sun.sign',
          value: 'Virgo',
          about: ['sun', 'virgo'],
          statement: expect.stringContaining(NAMES[0]!),
          rule: { rule: expect.any(String), source: expect.any(String) },
        },
      ],
      quality: { provider: 'almanac' },
    })
  })
})

describe('a chapter', () => {
  it('can be read along with, by players that show subtitles and by readers of EPUBs', async () => {
    const path = '/documents/p1.western'
    const vtt = await fetched(`${path}/timing.vtt`)
    expect(vtt.answer.headers.get('content-type')).toMatch(/^text\/vtt/)
    expect(vtt.text).toMatch(/^WEBVTT\n/)
    expect(vtt.text).toContain('00:00:00.000 --> 00:00:01.000\nThe Sun stands in Leo.')
    const smil = await fetched(`${path}/timing.smil`)
    expect(smil.answer.headers.get('content-type')).toBe('application/smil+xml')
    expect(smil.text.match(/<par\b/g)).toHaveLength(2)
    expect(smil.text).toContain('p1.western.mp3')
    expect((await fetched(`${path}/timing.vtt?revision=1`)).answer.status).toBe(409)
  })
})

describe('the whole package', () => {
  it('holds all there is, the same to the byte, so that any range of it can be had', async () => {
    const { answer, body } = await fetched('/package.zip')
    expect(answer.headers.get('content-length')).toBe(String(body.length))
    expect(namesIn(body)).toEqual([
      '01 ទេព -b-& · Western Astrology.evidence.json',
      '01 ទេព -b-& · Western Astrology.md',
      '01 ទេព -b-& · Western Astrology.mp3',
      '01 ទេព -b-& · Western Astrology.timing.json',
      '01 ទេព -b-& · Western Astrology.txt',
      'ទេព -b-& & Bọ́lá - ..-.epub',
      'ទេព -b-& & Bọ́lá - ..-.pdf',
    ])
    const [from, to] = [Math.floor(body.length / 2), Math.floor(body.length / 2) + 70_000]
    const some = await fetched('/package.zip', { range: `bytes=${from}-${to}` })
    expect(some.answer.headers.get('etag')).toBe(answer.headers.get('etag'))
    expect(some.body).toEqual(body.slice(from, to + 1))
  })
})

/** The names in the directory of a zip (APPNOTE 4.3.12). */
function namesIn(zip: Uint8Array): string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const [count, start] = [
    view.getUint16(zip.length - 12, true),
    view.getUint32(zip.length - 6, true),
  ]
  let at = start
  return Array.from({ length: count }, () => {
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    return name
  })
}
