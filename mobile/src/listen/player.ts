import { joined } from './places.ts'
import {
  chosen,
  ended,
  kept,
  loaded,
  opened,
  paused,
  placesTold,
  played,
  same,
  sought,
  ticked,
  withFirst,
  within,
  type Step,
} from './player-moves.ts'
import { chapterOf, NOTHING_OPEN, SPEEDS, type Player, type PlayerEvent } from './player-state.ts'

/** Later in a chapter than this, going back means back to its beginning. */
const BEGINNING_SECONDS = 4

/**
 * The whole of listening: what happened, and what the sound is to do. Pure; what does not belong (the end of a chapter
 * that is not open any more, a tick that comes late) returns the same state and nothing to do.
 */
export function step(state: Player, event: PlayerEvent): Step {
  switch (event.type) {
    case 'opened': {
      const index = Math.max(
        0,
        event.queue.findIndex(({ document }) => document === event.document),
      )
      const places = event.job === state.job ? joined(state.places, event.places) : event.places
      const { speed, sleep } = state
      const open = { ...NOTHING_OPEN, speed, sleep, places, job: event.job, queue: event.queue }
      const left = kept(state, event.at).commands
      return withFirst(left, opened(open, { index, plays: event.plays }))
    }
    case 'chapters-came': {
      const open = chapterOf(state)
      const index = event.queue.findIndex(
        ({ document, revision }) => document === open?.document && revision === open.revision,
      )
      if (event.job !== state.job || index < 0) return same(state)
      return { state: { ...state, queue: event.queue, index }, commands: [] }
    }
    case 'chapter-chosen':
      return chosen(state, event.index, event.at)
    case 'previous': {
      const isBegun = state.seconds > BEGINNING_SECONDS || state.index === 0
      return isBegun ? sought(state, 0, event.at) : chosen(state, state.index - 1, event.at)
    }
    case 'play':
      return played(state, event.at)
    case 'pause':
      return paused({ ...state, isInterrupted: false }, event.at)
    case 'loaded':
      return loaded(state, event)
    case 'ticked':
      return ticked(state, event)
    case 'sought':
      return sought(state, event.seconds, event.at)
    case 'skipped':
      return sought(state, state.seconds + event.by, event.at)
    case 'ended':
      return ended(state, event)
    case 'speed-chosen': {
      const speed = within(event.speed, SPEEDS[0], SPEEDS.at(-1)!)
      return { state: { ...state, speed }, commands: [{ type: 'speed', speed }] }
    }
    case 'sleep-chosen':
      return { state: { ...state, sleep: event.sleep }, commands: [] }
    case 'interrupted': {
      const wasPlaying = state.phase === 'playing' || state.wantsToPlay || state.isInterrupted
      return paused({ ...state, isInterrupted: wasPlaying }, event.at)
    }
    case 'interruption-over':
      return state.isInterrupted ? played(state, event.at) : same(state)
    case 'failed':
      if (chapterOf(state)?.document !== event.document) return same(state)
      return { state: { ...state, phase: 'failed', wantsToPlay: false }, commands: [] }
    case 'places-told':
      return event.job === state.job ? placesTold(state, event.places) : same(state)
    case 'closed': {
      if (state.phase === 'empty') return same(state)
      const { commands } = kept(state, event.at)
      const closed = { ...NOTHING_OPEN, speed: state.speed }
      return { state: closed, commands: [...commands, { type: 'stop' }] }
    }
  }
}
