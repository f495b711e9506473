import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joined, type Place, type Places } from './places.ts'
import {
  NOTHING_OPEN,
  SPEEDS,
  type Chapter,
  type Player,
  type PlayerCommand,
  type PlayerEvent,
} from './player-state.ts'
import { step } from './player.ts'

const QUEUE: readonly Chapter[] = ['p1.western', 'p1.vedic', 'couple.verdict'].map(
  (document, at) => ({
    document,
    title: document,
    revision: 1,
    seconds: at === 1 ? null : 100 * (at + 1),
  }),
)

const document = fc.constantFrom(...QUEUE.map((chapter) => chapter.document), 'p2.vedic')
const at = fc.integer({ min: 0, max: 600_000 })
const seconds = fc.double({ min: -50, max: 500 })
const place: fc.Arbitrary<Place> = fc.record({
  revision: fc.integer({ min: 1, max: 2 }),
  position: fc.double({ min: 0, max: 300, noNaN: true }),
  at,
})
const places: fc.Arbitrary<Places> = fc.dictionary(document, place, { maxKeys: 4 })
const sleep = fc.oneof(
  fc.constant(null),
  fc.constant({ kind: 'chapter' as const }),
  fc.record({ kind: fc.constant('at' as const), at }),
)
const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc.record({
    type: fc.constant('opened' as const),
    job: fc.constantFrom('job_a', 'job_b'),
    queue: fc.subarray([...QUEUE]),
    document,
    plays: fc.boolean(),
    places,
    at,
  }),
  fc.record({
    type: fc.constant('chapters-came' as const),
    job: fc.constantFrom('job_a', 'job_b'),
    queue: fc.subarray([...QUEUE]),
  }),
  fc.record({
    type: fc.constant('chapter-chosen' as const),
    index: fc.integer({ min: -1, max: 4 }),
    at,
  }),
  fc.record({
    type: fc.constantFrom(
      'previous',
      'play',
      'pause',
      'interrupted',
      'interruption-over',
      'closed',
    ),
    at,
  }),
  fc.record({ type: fc.constant('loaded' as const), document, length: seconds }),
  fc.record({ type: fc.constant('ticked' as const), document, seconds, at }),
  fc.record({ type: fc.constant('sought' as const), seconds, at }),
  fc.record({ type: fc.constant('skipped' as const), by: fc.constantFrom(-30, -15, 15, 30), at }),
  fc.record({ type: fc.constant('ended' as const), document, at }),
  fc.record({ type: fc.constant('speed-chosen' as const), speed: fc.double() }),
  fc.record({ type: fc.constant('sleep-chosen' as const), sleep }),
  fc.record({ type: fc.constant('failed' as const), document }),
  fc.record({
    type: fc.constant('places-told' as const),
    job: fc.constantFrom('job_a', 'job_b'),
    places,
  }),
)
const events = fc.array(event, { maxLength: 60 })

describe('step', () => {
  it('stays within its queue, its chapter and its speeds, whatever happens', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(statesOf(all).filter((state) => !isSound(state))).toEqual([])
      }),
      { seed: 3, numRuns: 400 },
    )
  })

  it('keeps the sound as the state says: playing only what was told to play', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(soundsOf(all)).toEqual(statesOf(all).map(({ phase }) => phase === 'playing'))
      }),
      { seed: 4, numRuns: 400 },
    )
  })

  it('is quiet after a pause until somebody plays, also when an interruption is over', () => {
    fc.assert(
      fc.property(events, (all) => {
        const before = stateAfter(all)
        const quiet = step(before, { type: 'pause', at: 1 }).state
        const after = step(quiet, { type: 'interruption-over', at: 2 }).state
        expect([after.phase === 'playing', after.wantsToPlay]).toEqual([false, false])
      }),
      { seed: 5 },
    )
  })

  it('goes on after an interruption exactly when it played before', () => {
    const playing = listening()
    const interrupted = stateAfter([{ type: 'interrupted', at: 1 }], playing)
    expect(interrupted.phase).toBe('paused')
    expect(stateAfter([{ type: 'interruption-over', at: 2 }], interrupted).phase).toBe('playing')
    const rested = stateAfter(
      [
        { type: 'pause', at: 1 },
        { type: 'interrupted', at: 2 },
      ],
      playing,
    )
    expect(stateAfter([{ type: 'interruption-over', at: 3 }], rested).phase).toBe('paused')
  })

  it('goes to the next chapter once when one ends, however often that is told', () => {
    const end = { type: 'ended', document: 'p1.western', at: 9 } as const
    const once = stateAfter([end], listening())
    expect(once).toMatchObject({ index: 1, phase: 'loading', wantsToPlay: true })
    expect(stateAfter([end, end], once)).toBe(once)
  })

  it('takes chapters that came into the line, and stays where it is', () => {
    const first = stateAfter([{ ...OPENED, queue: QUEUE.slice(1), document: 'p1.vedic' }])
    const more = stateAfter([{ type: 'chapters-came', job: 'job_a', queue: QUEUE }], first)
    expect(more).toEqual({ ...first, queue: QUEUE, index: 1 })
    const others = { type: 'chapters-came', job: 'job_b', queue: QUEUE } as const
    expect(stateAfter([others], first)).toBe(first)
  })

  it('goes where another device was while nobody has begun, and moves nobody who has', () => {
    const told = {
      type: 'places-told',
      job: 'job_a',
      places: { 'p1.western': { revision: 1, position: 40, at: 2 } },
    } as const
    const open = stateAfter([{ ...OPENED, plays: false }])
    const loaded = stateAfter([{ type: 'loaded', document: 'p1.western', length: 100 }], open)
    for (const fresh of [open, loaded]) {
      expect(step(fresh, told)).toMatchObject({
        state: { seconds: 40 },
        commands: [{ type: 'seek', seconds: 40 }],
      })
    }
    const heard = stateAfter(
      [
        { type: 'play', at: 3 },
        { type: 'pause', at: 4 },
      ],
      loaded,
    )
    expect(step(heard, told)).toMatchObject({ state: { seconds: 0 }, commands: [] })
  })

  it('goes back to the beginning first, and from there to the chapter before', () => {
    const later = stateAfter([
      { ...OPENED, document: 'p1.vedic' },
      { type: 'loaded', document: 'p1.vedic', length: 90 },
      { type: 'sought', seconds: 30, at: 1 },
    ])
    const begun = stateAfter([{ type: 'previous', at: 2 }], later)
    expect(begun).toMatchObject({ index: 1, seconds: 0, phase: 'playing' })
    const before = stateAfter([{ type: 'previous', at: 3 }], begun)
    expect(before).toMatchObject({ index: 0, phase: 'loading', wantsToPlay: true })
  })

  it('sleeps at the end of the chapter, and at the hour', () => {
    const chapter = stateAfter(
      [
        { type: 'sleep-chosen', sleep: { kind: 'chapter' } },
        { type: 'ended', document: 'p1.western', at: 5 },
      ],
      listening(),
    )
    expect(chapter).toMatchObject({ index: 1, phase: 'loading', wantsToPlay: false, sleep: null })
    const hour = stateAfter(
      [
        { type: 'sleep-chosen', sleep: { kind: 'at', at: 1000 } },
        { type: 'ticked', document: 'p1.western', seconds: 3, at: 999 },
      ],
      listening(),
    )
    expect(hour.phase).toBe('playing')
    const late = stateAfter(
      [{ type: 'ticked', document: 'p1.western', seconds: 4, at: 1000 }],
      hour,
    )
    expect(late).toMatchObject({ phase: 'paused', sleep: null, seconds: 4 })
  })

  it('begins where the newest device was, and anew where the chapter is another or was heard', () => {
    const here = { 'p1.western': { revision: 1, position: 10, at: 1 } }
    const there = { 'p1.western': { revision: 1, position: 40, at: 2 } }
    const open = (told: Places) =>
      stateAfter([
        { ...OPENED, places: here },
        { type: 'places-told', job: 'job_a', places: told },
        OPENED,
      ])
    expect(open(there).seconds).toBe(40)
    expect(open({ 'p1.western': { revision: 1, position: 40, at: 0 } }).seconds).toBe(10)
    expect(open({ 'p1.western': { revision: 2, position: 40, at: 3 } }).seconds).toBe(0)
    expect(open({ 'p1.western': { revision: 1, position: 99, at: 3 } }).seconds).toBe(0)
  })
})

describe('joined', () => {
  it('does not mind which device is told first, nor how often', () => {
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        const one = joined(joined(a, b), c)
        expect(joined(one, b)).toEqual(one)
        expect(marks(joined(c, joined(b, a)))).toEqual(marks(one))
      }),
      { seed: 6 },
    )
  })
})

const OPENED = {
  type: 'opened',
  job: 'job_a',
  queue: QUEUE,
  document: 'p1.western',
  plays: true,
  places: {},
  at: 0,
} as const

function listening(): Player {
  return stateAfter([OPENED, { type: 'loaded', document: 'p1.western', length: 100 }])
}

function stateAfter(all: readonly PlayerEvent[], from: Player = NOTHING_OPEN): Player {
  return all.reduce((state, each) => step(state, each).state, from)
}

function statesOf(all: readonly PlayerEvent[]): Player[] {
  const states = [NOTHING_OPEN]
  for (const each of all) states.push(step(states.at(-1)!, each).state)
  return states
}

/** Two places of one moment and one position may be of two revisions: which of them stays does not matter. */
function marks(all: Places): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(Object.entries(all).map(([id, each]) => [id, [each.at, each.position]]))
}

function isSound({
  phase,
  queue,
  index,
  seconds: where,
  length,
  speed,
  wantsToPlay,
}: Player): boolean {
  return (
    (phase === 'empty') === !(index in queue) &&
    where >= 0 &&
    (length === 0 || phase === 'loading' || where <= length) &&
    speed >= SPEEDS[0] &&
    speed <= SPEEDS.at(-1)! &&
    (phase === 'loading' || !wantsToPlay)
  )
}

/** Whether there is sound after each event, by the commands alone: what ends or fails falls silent by itself. */
function soundsOf(all: readonly PlayerEvent[]): boolean[] {
  const sounds = [false]
  let state = NOTHING_OPEN
  for (const each of all) {
    const open = state.queue[state.index]?.document
    const falls = (each.type === 'ended' || each.type === 'failed') && each.document === open
    const next = step(state, each)
    sounds.push(next.commands.reduce(soundAfter, sounds.at(-1)! && !falls))
    state = next.state
  }
  return sounds
}

function soundAfter(sounds: boolean, { type }: PlayerCommand): boolean {
  if (type === 'play') return true
  return sounds && type !== 'pause' && type !== 'stop' && type !== 'load'
}
