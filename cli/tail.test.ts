import fc from 'fast-check'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'
import { jsonObjects } from './tail/json-values.ts'

const JOB = 'job_0123456789abcdefghjk'
const BEGAN = Date.UTC(2026, 10, 26, 12)

/** One event of a Worker, in the shape and printing of `wrangler tail --format json`. */
function told(n: number, lines: readonly [object | string, 'log' | 'error'][], more: object = {}) {
  const logs = lines.map(([line, level]) => ({
    message: [typeof line === 'string' ? line : JSON.stringify(line)],
    level,
    timestamp: BEGAN + n * 1000,
  }))
  const event = {
    wallTime: 12,
    cpuTime: 3,
    truncated: false,
    executionModel: 'durableObject',
    outcome: 'ok',
    scriptTags: [],
    scriptName: 'billion-orchestrator',
    diagnosticsChannelEvents: [],
    exceptions: [],
    logs,
    eventTimestamp: BEGAN + n * 1000,
    event: { rpcMethod: 'report' },
    ...more,
  }
  return `${JSON.stringify(event, null, 2)}\n`
}

const step = (seq: number, type: string, taskId: string | null, more: object = {}) => ({
  event: 'job.event',
  jobId: JOB,
  seq,
  type,
  ...(taskId !== null && { taskId, revision: 1, attempt: 1 }),
  status: 'running',
  progress: seq / 10,
  ...more,
})

/** A hook from its order to its end, with a second job and a failing Worker among it. */
const RECORDED = [
  told(
    0,
    [[{ event: 'order.accepted', jobId: JOB, requestId: 'r-1', jobType: 'hook', ms: 12 }, 'log']],
    {
      scriptName: 'billion-api',
    },
  ),
  told(1, [[step(1, 'ordered', null), 'log']]),
  told(2, [[step(2, 'task-started', 'charts'), 'log']]),
  told(3, [[step(3, 'task-done', 'charts', { ms: 840 }), 'log']]),
  told(4, [
    [
      {
        event: 'writer.called',
        jobId: JOB,
        documentId: 'p1.sun',
        provider: 'anthropic',
        costUsd: 0.02,
      },
      'log',
    ],
    [
      {
        event: 'task.failed',
        jobId: JOB,
        taskId: 'text:p1.sun',
        revision: 1,
        error: 'Error: away',
      },
      'error',
    ],
    [step(4, 'task-failed', 'text:p1.sun', { failure: 'retry', ms: 2_400 }), 'log'],
  ]),
  told(5, [[{ ...step(1, 'ordered', null), jobId: 'job_other' }, 'log']]),
  told(6, [[{ event: 'pod.chapter-claimed', chapter: `${JOB}/p1.sun/1`, fence: 1 }, 'log']]),
  told(7, [['Ada Lovelace, 10 December 1815', 'log']]),
  told(8, [], {
    outcome: 'exceededCpu',
    exceptions: [{ name: 'Error', message: 'of Ada Lovelace', timestamp: BEGAN + 8_000 }],
  }),
]

let folder: string
let file: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'billion-tail-'))
  file = join(folder, 'recorded.json')
  writeFileSync(file, RECORDED.join(''))
})
afterAll(() => rmSync(folder, { recursive: true }))

const linesOf = async (...flags: string[]) => {
  const { printed } = await runCli(['tail', file, ...flags])
  return printed.split('\n').filter((line) => line !== '')
}

describe('billion tail', () => {
  it('shows one line a step', async () => {
    expect(await linesOf()).toEqual([
      `  12:00:00.000  order.accepted          ${JOB}  12 ms  requestId=r-1 jobType=hook`,
      `  12:00:01.000  job.event               ${JOB}  ordered  running  10 %`,
      `  12:00:02.000  job.event               ${JOB}  charts r1  try 1  task-started  running  20 %`,
      `  12:00:03.000  job.event               ${JOB}  charts r1  try 1  task-done  840 ms  running  30 %`,
      `  12:00:04.000  writer.called           ${JOB}  documentId=p1.sun provider=anthropic costUsd=0.02`,
      `! 12:00:04.000  task.failed             ${JOB}  text:p1.sun r1  Error: away`,
      `  12:00:04.000  job.event               ${JOB}  text:p1.sun r1  try 1  task-failed  2.4 s  running  40 %  failure=retry`,
      '  12:00:05.000  job.event               job_other  ordered  running  10 %',
      `  12:00:06.000  pod.chapter-claimed     fence 1  chapter=${JOB}/p1.sun/1`,
      '  12:00:07.000  line                    characters=30',
      '! 12:00:08.000  worker.threw            Error',
      '! 12:00:08.000  worker.ended            outcome=exceededCpu',
    ])
  })

  it('follows one job over every Worker, and on its pod', async () => {
    const lines = await linesOf('--job', JOB)
    expect(lines).toHaveLength(8)
    expect(lines.every((line) => line.includes(JOB))).toBe(true)
  })

  it.each([
    [['--errors'], 3],
    [['--event', 'job.'], 5],
    [['--task', 'text:'], 2],
    [['--worker', 'api'], 1],
    [['--slower-than-ms', '1000'], 1],
    [['--event', 'job.', '--job', 'job_other'], 1],
  ])('shows with %j %i lines', async (flags, count) => {
    expect(await linesOf(...flags)).toHaveLength(count)
  })

  it('repeats no line that is not ours, and no message of what was thrown', async () => {
    expect((await linesOf()).join('\n')).not.toMatch(/Ada|Lovelace|1815/)
  })

  it('reads the input as it comes, and says when a file is not there', async () => {
    const { printed } = await runCli(['tail'], RECORDED.join(''))
    expect(printed.trim().split('\n')).toHaveLength(12)
    const { code, complained } = await runCli(['tail', join(folder, 'none')])
    expect([code, complained]).toEqual([2, expect.stringContaining('is not there')])
  })

  it.each([
    ['package.json', 'package.json holds nothing that a tail tells'],
    ['README.md', 'README.md holds nothing that a tail tells'],
    ['cli', 'cli is a folder'],
    ['/dev/null', '/dev/null holds nothing that a tail tells'],
  ])('says of %s that it is no tail', async (path, words) => {
    const { code, printed, complained } = await runCli(['tail', path])
    expect([code, printed, complained]).toEqual([2, '', expect.stringContaining(words)])
  })

  it('says so when wrangler was not asked for JSON, and when nothing is as it is asked for', async () => {
    const pretty = await runCli(['tail'], 'GET https://api.example/health - Ok @ 12:00:00\n')
    expect([pretty.code, pretty.complained]).toEqual([2, expect.stringContaining('--format json')])
    const none = await runCli(['tail', file, '--job', 'job_none'])
    expect([none.code, none.complained]).toEqual([0, 'None of its 12 steps is asked for.\n'])
  })
})

describe('jsonObjects', () => {
  it('finds every object however the text is cut and printed', async () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 })
    const cut = fc.array(fc.nat(30), { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(object, { maxLength: 5 }),
        cut,
        fc.boolean(),
        async (all, cuts, wide) => {
          const text = all.map((one) => JSON.stringify(one, null, wide ? 2 : 0)).join('\n')
          const chunks: string[] = []
          for (let from = 0, n = 0; from < text.length; n += 1) {
            const size = 1 + cuts[n % cuts.length]!
            chunks.push(text.slice(from, from + size))
            from += size
          }
          const found: unknown[] = []
          for await (const one of jsonObjects(chunks)) found.push(JSON.parse(one))
          expect(found).toEqual(JSON.parse(JSON.stringify(all)))
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a reading as a running system told it', () => {
  // What both Workers printed while a reading of one was made on one machine, each line in the shape that
  // `wrangler tail --format json` gives it.
  const recorded = 'test/fixtures/tail-of-a-reading.jsonl'
  const shown = async (...flags: string[]) => {
    const { printed } = await runCli(['tail', recorded, ...flags])
    return printed.split('\n').filter((line) => line !== '')
  }

  it('is one line a step, from its order to its end, in order', async () => {
    const lines = await shown()
    const steps = readFileSync(recorded, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(steps.length)
    expect(lines[0]).toMatch(
      /^ {2}[\d:.]{12} {2}order\.accepted +job_\w{20} .*jobType=complete_reading$/,
    )
    expect(lines.at(-1)).toMatch(
      / {2}chapter:p1\.\w+ r1 {2}try 1 {2}fence 1 {2}task-done .* complete {2}100 %$/,
    )
    const times = lines.map((line) => line.slice(2, 14))
    expect(times).toEqual(times.toSorted())
    expect(lines.filter((line) => line.length > 330)).toEqual([])
  })

  it('tells of every part that it began and that it ended, and how far the whole is', async () => {
    const lines = await shown('--event', 'job.')
    const of = (type: string) =>
      lines.filter((line) => line.includes(type)).map((line) => / (\S+) r1 /.exec(line)?.[1])
    const parts = ['western', 'vedic', 'humanDesign', 'geneKeys', 'kabbalah'].flatMap((theme) =>
      ['text', 'pdf', 'chapter'].map((part) => `${part}:p1.${theme}`),
    )
    expect(of('task-started').toSorted()).toEqual(['charts', ...parts].toSorted())
    expect(of('task-done').toSorted()).toEqual(['charts', ...parts].toSorted())
    const progress = lines.map((line) => Number(/(\d+) %/.exec(line)?.[1]))
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  })

  it.each([
    [['--event', 'writer.'], 6],
    [['--task', 'chapter:p1.western'], 2],
    [['--worker', 'api'], 1],
    [['--errors'], 0],
    [['--event', 'job.', '--task', 'pdf:'], 10],
  ])('shows with %j %i lines', async (flags, count) => {
    expect(await shown(...flags)).toHaveLength(count)
  })
})
