import { factOf } from '#astrology/facts.ts'
import { RULES } from '#astrology/western/rules.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { commissionOf } from '#core/commission.ts'
import { DependencyError, failureOf } from '#core/errors.ts'
import { newJobId, PersonId } from '#core/ids.ts'
import type { DocumentId, JobType } from '#core/job-types.ts'
import type { Input } from '#core/tasks.ts'
import { artifactKey, draftsFolder, factsKey, putOnce } from '#r2/artifacts.ts'
import { finishText } from '#writing/finish-text.ts'
import { FAILURES, writerOf, type Call } from '#writing/misbehaving-writer.fixture.ts'
import { encodeText, readStoredText } from '#writing/stored-text.ts'
import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { onDocument, type Motion } from './work.ts'
import { encodeFacts } from './job-facts.ts'
import { writeText } from './write-text.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { draftBook } from './draft-book.ts'

const artifacts = env.ARTIFACTS
const ephemeris = await loadEphemeris()
const [p1, p2] = (['p1', 'p2'] as const).map((subject) =>
  factOf(
    subject,
    'western',
  )({
    topic: 'sun',
    property: 'sign',
    value: 'Leo',
    sentence: `{${subject}}'s Sun stands in Leo.`,
    marks: [{ body: 'Sun', relation: 'stands', sign: 'Leo' }],
    rule: RULES.position,
  }),
)

const GOOD = '# T\n\nInes has the Sun in Leo. [[p1.western.sun.sign]] It warms.'
const WRONG = GOOD.replace('in Leo', 'in Virgo')
const BOTH =
  '# T\n\nInes has the Sun in Leo. [[p1.western.sun.sign]] Tomás has it too. [[p2.western.sun.sign]]'

/** A person, or two, whose job has its facts stored; `earlier` are texts the work is given. */
async function workOn(
  type: JobType,
  documentId: DocumentId,
  earlier: Readonly<Record<string, string>> = {},
) {
  const jobId = newJobId()
  const names = type === 'single_system' ? ['Ines'] : ['Ines', 'Tomás']
  const people = names.map((name, index) => ({
    id: PersonId.parse(`per_0000000000000000000${index}`),
    name,
    birth: { date: '1968-08-23', time: null, latitude: 46.6, longitude: 13.9 },
  }))
  const manner = { words: 8, language: 'en', provider: 'fake', model: null, prompt: '1', voice: '' }
  const commission = commissionOf(
    { type, people, question: 'Will it last?' },
    manner,
    new Date('2026-01-01'),
  )
  const facts = new TextDecoder().decode(encodeFacts([p1!, p2!], 'test'))
  const inputs = [await store('facts', factsKey(jobId), facts)]
  for (const [name, text] of Object.entries(earlier))
    inputs.push(await store(name, `jobs/${jobId}/${name}/1/text.json`, text))
  const work = { jobId, taskId: `text:${documentId}` as const, revision: 1, commission, inputs }
  return onDocument(work, documentId)
}

async function store(name: string, key: string, json: string): Promise<Input> {
  const body = new TextEncoder().encode(json)
  const { sha256 } = await putOnce(artifacts, {
    key,
    contentType: 'application/json',
    body,
    measures: {},
  })
  return { name, key, sha256 }
}

const usage = NO_USAGE
const unrecorded = { prompt: null, brief: null, costUsd: null, seconds: null }
const quality = {
  provider: 'almanac',
  model: '1',
  words: 8,
  drafts: 1,
  findings: [],
  usage,
  ...unrecorded,
}

/** A text as the first edition stored it. */
function firstEdition(raw: string): string {
  const { document, markdown, evidence } = finishText(raw)
  const unnamed = evidence.map(({ sentence, facts }) => ({ sentence, facts }))
  return JSON.stringify({ document, markdown, evidence: unnamed, quality })
}

function secondEdition(raw: string): string {
  return new TextDecoder().decode(encodeText({ ...finishText(raw), quality }))
}

const single = () => workOn('single_system', 'p1.western')

function run(work: Awaited<ReturnType<typeof workOn>>, ...calls: Call[]) {
  const { writer, asked, bill } = writerOf(...calls)
  const motions: Motion[] = []
  const write = (bucket = artifacts) =>
    writeText(work, {
      artifacts: bucket,
      ephemeris,
      writer,
      book: draftBook(bucket, work.place),
      price: { input: 1, output: 1, cacheRead: 0, cacheWrite: 0 },
      onMotion: (motion) => void motions.push(motion),
    })
  return { write, asked, bill, motions }
}

/** The process dies as it is about to store the text. */
function dyingAtText(): R2Bucket {
  const put = (...args: Parameters<R2Bucket['put']>) =>
    args[0].endsWith('/text.json')
      ? Promise.reject(new Error('the process died'))
      : artifacts.put(...args)
  return new Proxy(artifacts, {
    get: (bucket, name) => {
      const value: unknown = name === 'put' ? put : Reflect.get(bucket, name)
      return typeof value === 'function' ? value.bind(bucket) : value
    },
  })
}

const draftsOf = async ({ place }: Awaited<ReturnType<typeof workOn>>) =>
  (await artifacts.list({ prefix: draftsFolder(place) })).objects.map(({ key }) =>
    key.slice(draftsFolder(place).length),
  )

describe('writeText', () => {
  it('writes what the commission asks for, and stores text and draft under the revision', async () => {
    const work = await single()
    const { write, asked, motions } = run(work, { text: GOOD })
    const key = artifactKey(work.place, 'text')
    expect(await write()).toMatchObject({
      kind: 'done',
      result: {
        artifacts: [{ key, contentType: 'application/json' }],
        measures: { words: 8, drafts: 1, ...NO_USAGE, inputTokens: 10, outputTokens: 5 },
        flags: [],
      },
    })
    expect(asked).toMatchObject([
      {
        brief: {
          document: work.document,
          people: [{ name: 'Ines' }],
          question: { text: 'Will it last?' },
          words: 8,
          language: 'en',
        },
        facts: [p1],
      },
    ])
    const stored = readStoredText(await (await artifacts.get(key))!.json())
    expect(stored).toMatchObject(finishText(GOOD))
    expect(await draftsOf(work)).toEqual(['1.json'])
    expect(motions.at(-1)?.work).toBe(GOOD.length)
    expect(motions.every(({ fraction }) => fraction < 1)).toBe(true)
  })

  it('gives the same result when it is run twice, at once or after another, and pays once more at most', async () => {
    const work = await single()
    const { write, asked } = run(work, { text: GOOD })
    const [first, ...others] = [...(await Promise.all([write(), write()])), await write()]
    expect(first.kind).toBe('done')
    for (const other of others) expect(other).toEqual(first)
    expect(asked.length).toBeLessThanOrEqual(2)
  })

  it('pays nothing more after a crash between the draft and the text', async () => {
    const work = await single()
    const { write, asked } = run(work, { text: WRONG }, { text: GOOD })
    await expect(write(dyingAtText())).rejects.toMatchObject({ kind: 'retry', dependency: 'r2' })
    expect(asked).toHaveLength(2)
    expect(await write()).toMatchObject({ kind: 'done', result: { measures: { drafts: 2 } } })
    expect(asked).toHaveLength(2)
  })

  it('calls a text unfit that is cut off three times, says why and what it cost', async () => {
    const { write, asked } = run(await single(), { text: GOOD, reason: 'length' })
    for (const _ of [1, 2]) {
      expect(await write()).toEqual({
        kind: 'unfit',
        reason:
          'not fit to be read after 3 drafts: The text was cut off before its end; finish it within the length asked for.',
        measures: { words: 8, drafts: 3, ...NO_USAGE, inputTokens: 30, outputTokens: 15 },
      })
    }
    expect(asked).toHaveLength(3)
  })

  it('records how a text came about beside it, and logs one line of it that names nobody', async () => {
    const work = await single()
    const logged = vi.spyOn(console, 'log')
    await run(work, { text: WRONG }).write()
    const stored = readStoredText(
      await (await artifacts.get(artifactKey(work.place, 'text')))!.json(),
    )
    expect(stored.quality).toMatchObject({ prompt: PROMPT_EDITION, drafts: 3, costUsd: 45e-6 })
    const lines = logged.mock.calls.map(([line]) => String(line))
    const told = lines.filter((line) => line.includes('text.written'))
    expect(told).toHaveLength(1)
    expect(JSON.parse(told[0]!)).toMatchObject({
      jobId: work.jobId,
      documentId: 'p1.western',
      revision: 1,
      provider: 'fake',
      model: 'fake-1',
      drafts: 3,
      inputTokens: 30,
      cacheReadTokens: 0,
      costUsd: 45e-6,
      brief: stored.quality.brief,
      findings: { 'serious claim': 1 },
    })
    expect(told[0]).not.toMatch(/Ines|Sun|Virgo|Leo|1968|last/)
    logged.mockRestore()
  })

  it('publishes what no rewrite mended with a flag', async () => {
    const { write } = run(await single(), { text: WRONG })
    expect(await write()).toMatchObject({
      kind: 'done',
      result: { measures: { drafts: 3 }, flags: ['unmended-claim'] },
    })
  })

  it.each([
    ['busy', 'overloaded'],
    ['unpaid', 'paused'],
    ['gone', 'retry'],
  ] as const)('tells its job of a provider that is %s: %s', async (name, kind) => {
    const work = await single()
    const breaks = { after: 20, error: FAILURES[name] }
    const { write } = run(work, { text: GOOD, breaks, tellsEarly: true }, { text: GOOD })
    const error: unknown = await write().catch((failure: unknown) => failure)
    expect(failureOf(error)).toMatchObject({ kind })
    expect(await draftsOf(work)).toEqual(['broken-1.json'])
    expect(await write()).toMatchObject({
      result: { measures: { drafts: 1, inputTokens: 20, outputTokens: 5 } },
    })
  })

  it('reads earlier texts of both editions, repeats none of their sentences, and knows which systems it lacks', async () => {
    const work = await workOn('nuclear_v2', 'couple.verdict', {
      'p1.western': firstEdition(GOOD),
      'p2.western': secondEdition(GOOD),
      'couple.western': firstEdition(BOTH),
      'p1.vedic': firstEdition('# V\n\nAll is well.'),
      'p2.vedic': firstEdition('# V\n\nAll is still.'),
    })
    const { write, asked } = run(work, { text: GOOD }, { text: BOTH.replaceAll('has', 'holds') })
    expect(await write()).toMatchObject({ kind: 'done', result: { measures: { drafts: 2 } } })
    expect(asked[0]?.brief.missing).toEqual([
      'Vedic Astrology',
      'Human Design',
      'Gene Keys',
      'Kabbalah',
    ])
    expect(asked[1]?.revision?.complaints.join(' ')).toContain('already stands in p2.western')
  })

  it('does not write from an input that is gone, or is not what it must be', async () => {
    const work = await single()
    const [facts] = work.inputs
    for (const input of [
      { ...facts!, sha256: '0'.repeat(64) },
      { ...facts!, key: `${facts!.key}.gone` },
    ]) {
      const { write, asked } = run({ ...work, inputs: [input] }, { text: GOOD })
      const error: unknown = await write().catch((failure: unknown) => failure)
      expect(error).toBeInstanceOf(DependencyError)
      expect(error).toMatchObject({ dependency: 'r2', kind: 'retry' })
      expect(asked).toEqual([])
    }
    const { write } = run({ ...work, inputs: [{ ...facts!, sha256: '' }] }, { text: GOOD })
    expect(await write()).toMatchObject({ kind: 'done' })
  })
})
