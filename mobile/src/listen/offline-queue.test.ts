import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  afterDownload,
  keptOf,
  nextDownload,
  NO_DOWNLOADS,
  type DownloadEvent,
  type Downloads,
} from './offline-queue.ts'

const URLS = ['/text', '/audio', '/timing']
const url = fc.constantFrom(...URLS, '/never-wanted')
const event: fc.Arbitrary<DownloadEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('wanted', 'dropped'), urls: fc.subarray(URLS) }),
  fc.record({ type: fc.constantFrom('began', 'gone'), url }),
  fc.record({ type: fc.constant('finished' as const), url, bytes: fc.nat() }),
  fc.record({ type: fc.constant('failed' as const), url, at: fc.nat(1_000_000) }),
  fc.record({ type: fc.constantFrom('online', 'offline', 'restored') }),
)

describe('afterDownload', () => {
  it('asks for nothing while offline, for one at a time, and never for what is here or gone', () => {
    fc.assert(
      fc.property(fc.array(event), fc.nat(2_000_000), (events, now) => {
        const state = after(events)
        const next = nextDownload(state, now)
        const isBusy = !state.isOnline || running(state) > 0
        expect(isBusy && next !== null).toBe(false)
        expect(['wanted', 'failed', undefined]).toContain(state.files[next ?? '']?.status)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('fetches everything in the end, once the network stays, through whatever failed before', () => {
    fc.assert(
      fc.property(fc.array(event), fc.array(fc.boolean(), { maxLength: 8 }), (events, luck) => {
        let state = after([...events, { type: 'restored' }, { type: 'online' }, WANTED])
        const left = [...luck]
        let now = 0
        for (let turn = 0; turn < 60; turn += 1) {
          const next = nextDownload(state, now)
          now += 60_000
          if (next === null) continue
          state = afterDownload(state, { type: 'began', url: next })
          const outcome: DownloadEvent =
            left.pop() === false
              ? { type: 'failed', url: next, at: now }
              : { type: 'finished', url: next, bytes: 1 }
          state = afterDownload(state, outcome)
        }
        expect(keptOf(state, URLS)).toBe('kept')
      }),
      { seed: 8 },
    )
  })

  it('waits longer after each failure, and no longer once the network is back', () => {
    const once = failed(after([{ type: 'wanted', urls: ['/text'] }]), 0)
    expect([nextDownload(once, 3_999), nextDownload(once, 4_000)]).toEqual([null, '/text'])
    const twice = failed(once, 4_000)
    expect([nextDownload(twice, 11_999), nextDownload(twice, 12_000)]).toEqual([null, '/text'])
    expect(nextDownload(afterDownload(twice, { type: 'online' }), 4_001)).toBe('/text')
  })

  it('says what is kept of a document', () => {
    expect(keptOf(NO_DOWNLOADS, URLS)).toBe('none')
    const begun = after([WANTED, { type: 'finished', url: '/text', bytes: 1 }])
    expect(keptOf(begun, URLS)).toBe('coming')
    expect(keptOf(afterDownload(begun, { type: 'gone', url: '/audio' }), URLS)).toBe('gone')
  })
})

const WANTED: DownloadEvent = { type: 'wanted', urls: URLS }

function after(events: readonly DownloadEvent[]): Downloads {
  return events.reduce(afterDownload, NO_DOWNLOADS)
}

function running({ files }: Downloads): number {
  return Object.values(files).filter(({ status }) => status === 'running').length
}

function failed(state: Downloads, at: number): Downloads {
  const events: DownloadEvent[] = [
    { type: 'began', url: '/text' },
    { type: 'failed', url: '/text', at },
  ]
  return events.reduce(afterDownload, state)
}
