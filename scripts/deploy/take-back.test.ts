import { expect, it } from 'vitest'
import { endingInOrder } from './ending.ts'
import type { FoundWorker } from './plan.ts'
import { leftAsTheyAre, takeBack } from './take-back.ts'

const REPLACED = { name: 'billion-api', worker: 'api', before: 'v1' } as const
const API: FoundWorker = {
  name: 'billion-api',
  version: 'v1',
  previous: 'v0',
  tag: 'a tag',
  secrets: [],
  triggers: [],
}

/** wrangler is not to be called here: it would fail, and be told. */
function takingBack(now: FoundWorker) {
  const said: string[] = []
  const changing = {
    found: {
      database: null,
      hasBucket: true,
      queues: [],
      workers: { orchestrator: null, api: API },
    },
    carrying: {
      environment: {},
      secrets: new Map(),
      configFile: async () => 'nowhere',
      digests: { orchestrator: 'o', api: 'ours' },
      commit: 'c',
    },
    smoking: { url: '', commit: 'c', tries: 1, pauseMs: 0, ending: new AbortController().signal },
    serving: async () => now,
    say: (line: string) => void said.push(line),
    why: 'smoke test failed',
  }
  return { said, outcome: takeBack([REPLACED], changing) }
}

it('does not set back what somebody else has deployed meanwhile', async () => {
  const { said, outcome } = takingBack({ ...API, version: 'v3', tag: 'theirs' })
  expect(await outcome).toBe('failed')
  expect(said).toEqual([
    'billion-api was deployed by somebody else meanwhile (v3), and is left so.',
  ])
})

it('has nothing to do where the version before still serves', async () => {
  const { said, outcome } = takingBack(API)
  expect(await outcome).toBe('rolled-back')
  expect(said).toEqual([])
})

it('says how to set back what an earlier run has left', () => {
  const found = {
    database: null,
    hasBucket: true,
    queues: [],
    workers: { orchestrator: null, api: API },
  }
  expect(leftAsTheyAre([], found)).toEqual([
    expect.stringContaining('npx wrangler rollback v0 --name billion-api'),
  ])
  expect(leftAsTheyAre([REPLACED], found)).toEqual([])
})

it('ends in order at the first signal, and listens no longer than it changes something', () => {
  const before = process.listenerCount('SIGTERM')
  const said: string[] = []
  {
    using ending = endingInOrder((line) => void said.push(line))
    expect(ending.signal.aborted).toBe(false)
    process.emit('SIGTERM', 'SIGTERM')
    expect(ending.signal.aborted).toBe(true)
    expect(said).toHaveLength(1)
  }
  expect(process.listenerCount('SIGTERM')).toBe(before)
})
