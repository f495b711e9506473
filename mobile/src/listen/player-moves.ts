import { joined, newest, resumeAt, type Place, type Places } from './places.ts'
import { chapterOf, NOTHING_OPEN, type Player, type PlayerCommand } from './player-state.ts'

/** How often listening tells where it is. */
const KEPT_EVERY_MS = 10_000

/** The player after something, and what is to be done. */
export interface Step {
  readonly state: Player
  readonly commands: readonly PlayerCommand[]
}

/** Opens a chapter of the queue where it was left. */
export function opened(
  state: Player,
  {
    index,
    plays,
    from,
  }: { readonly index: number; readonly plays: boolean; readonly from?: number },
): Step {
  const chapter = state.queue[index]
  if (chapter === undefined) return { state: NOTHING_OPEN, commands: [{ type: 'stop' }] }
  const seconds = from ?? resumeAt(state.places[chapter.document], chapter)
  const length = chapter.seconds ?? 0
  const next: Player = {
    ...state,
    phase: 'loading',
    index,
    seconds,
    length,
    wantsToPlay: plays,
    isInterrupted: false,
    isFresh: true,
  }
  return { state: next, commands: [{ type: 'load', chapter, from: seconds, speed: state.speed }] }
}

/** Another chapter of the queue, which plays if this one did. */
export function chosen(state: Player, index: number, at: number): Step {
  if (!(index in state.queue)) return same(state)
  const left = kept(state, at)
  const plays = state.phase === 'playing' || state.wantsToPlay
  return withFirst(left.commands, opened(left.state, { index, plays }))
}

export function played(state: Player, at: number): Step {
  const awake = withoutPastSleep(state, at)
  switch (awake.phase) {
    case 'empty':
    case 'playing':
      return same(awake)
    case 'failed':
      return opened(awake, { index: awake.index, plays: true, from: awake.seconds })
    case 'loading':
      return { state: { ...awake, wantsToPlay: true, isInterrupted: false }, commands: [] }
    case 'paused':
      return {
        state: { ...awake, phase: 'playing', isInterrupted: false, isFresh: false },
        commands: [{ type: 'play' }],
      }
  }
}

export function paused(state: Player, at: number): Step {
  if (state.phase === 'loading') return { state: { ...state, wantsToPlay: false }, commands: [] }
  if (state.phase !== 'playing') return { state, commands: [] }
  const { state: told, commands } = kept({ ...state, phase: 'paused' }, at)
  return { state: told, commands: [{ type: 'pause' }, ...commands] }
}

export function loaded(
  state: Player,
  { document, length }: { readonly document: string; readonly length: number },
): Step {
  if (state.phase !== 'loading' || chapterOf(state)?.document !== document) return same(state)
  const known = Number.isFinite(length) && length > 0 ? length : state.length
  const next: Player = {
    ...state,
    length: known,
    seconds: known > 0 ? within(state.seconds, 0, known) : state.seconds,
    phase: state.wantsToPlay ? 'playing' : 'paused',
    wantsToPlay: false,
    isFresh: state.isFresh && !state.wantsToPlay,
  }
  return { state: next, commands: next.phase === 'playing' ? [{ type: 'play' }] : [] }
}

export function ticked(
  state: Player,
  {
    document,
    seconds,
    at,
  }: { readonly document: string; readonly seconds: number; readonly at: number },
): Step {
  if (state.phase !== 'playing' || chapterOf(state)?.document !== document) return same(state)
  const moved = { ...state, seconds: clamped(seconds, state.length) }
  if (state.sleep?.kind === 'at' && at >= state.sleep.at) {
    return paused({ ...moved, sleep: null }, at)
  }
  return at - state.keptAt >= KEPT_EVERY_MS ? kept(moved, at) : { state: moved, commands: [] }
}

export function sought(state: Player, to: number, at: number): Step {
  if (state.phase === 'empty' || state.phase === 'failed') return same(state)
  const seconds = clamped(to, state.length)
  const { state: told, commands } = kept({ ...state, seconds, isFresh: false }, at)
  return { state: told, commands: [{ type: 'seek', seconds }, ...commands] }
}

/** The next chapter follows by itself, but for one after which it is to be quiet. */
export function ended(
  state: Player,
  { document, at }: { readonly document: string; readonly at: number },
): Step {
  if (state.phase !== 'playing' || chapterOf(state)?.document !== document) return same(state)
  const heard = kept({ ...state, seconds: state.length }, at)
  const isOver = state.index + 1 >= state.queue.length
  const sleeps = state.sleep?.kind === 'chapter'
  const awake = sleeps ? { ...heard.state, sleep: null } : heard.state
  if (isOver) {
    return {
      state: { ...awake, phase: 'paused', seconds: 0 },
      commands: [...heard.commands, { type: 'seek', seconds: 0 }],
    }
  }
  return withFirst(heard.commands, opened(awake, { index: state.index + 1, plays: !sleeps }))
}

/** Whoever has not begun to listen yet goes on where they were last, on whatever device. */
export function placesTold(state: Player, told: Places): Step {
  const chapter = chapterOf(state)
  const next = { ...state, places: joined(state.places, told) }
  const document = chapter?.document ?? ''
  const isNews = next.places[document] !== state.places[document]
  if (chapter === null || !state.isFresh || !isNews) return { state: next, commands: [] }
  const seconds = clamped(resumeAt(next.places[document], chapter), state.length)
  return { state: { ...next, seconds }, commands: [{ type: 'seek', seconds }] }
}

/** Tells where it is; nothing is told of what was never loaded. */
export function kept(state: Player, at: number): Step {
  const chapter = chapterOf(state)
  const isHeard = state.phase === 'playing' || state.phase === 'paused'
  if (chapter === null || state.job === null || !isHeard) return same(state)
  const place: Place = { revision: chapter.revision, position: state.seconds, at }
  const { document } = chapter
  const places = { ...state.places, [document]: newest(state.places[document], place) }
  const told = { ...state, places, keptAt: at }
  return { state: told, commands: [{ type: 'keep', job: state.job, document, place }] }
}

/** Whoever plays on after the hour they wanted quiet at wants to hear. */
function withoutPastSleep(state: Player, at: number): Player {
  return state.sleep?.kind === 'at' && at >= state.sleep.at ? { ...state, sleep: null } : state
}

export function withFirst(
  commands: readonly PlayerCommand[],
  { state, commands: then }: Step,
): Step {
  return { state, commands: [...commands, ...then] }
}

export function same(state: Player): Step {
  return { state, commands: [] }
}

function clamped(seconds: number, length: number): number {
  return within(seconds, 0, length > 0 ? length : Number.MAX_SAFE_INTEGER)
}

export function within(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, value))
}
