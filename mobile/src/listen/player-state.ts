import type { Place, Places } from './places.ts'

export const SPEEDS = [0.75, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const
export const SKIPS = { short: 15, long: 30 } as const

/** A chapter that can be heard. */
export interface Chapter {
  readonly document: string
  readonly title: string
  readonly revision: number
  /** As long as the API says it is; null where it does not. */
  readonly seconds: number | null
}

/** When to stop by itself: at a moment (milliseconds since 1970), or when the chapter is over. */
export type Sleep = { readonly kind: 'at'; readonly at: number } | { readonly kind: 'chapter' }

/** `loading` plays once it is loaded where somebody wants it to. */
export type Phase = 'empty' | 'loading' | 'paused' | 'playing' | 'failed'

export interface Player {
  readonly phase: Phase
  readonly job: string | null
  readonly queue: readonly Chapter[]
  /** Which chapter of the queue. */
  readonly index: number
  /** Where in the chapter, and how long it is; 0 while nobody knows. */
  readonly seconds: number
  readonly length: number
  readonly wantsToPlay: boolean
  /** A call or another app took the sound away while it played: it goes on by itself afterwards. */
  readonly isInterrupted: boolean
  /** Nobody has played or moved it since it was opened. */
  readonly isFresh: boolean
  readonly speed: number
  readonly sleep: Sleep | null
  readonly places: Places
  /** When the place was told last, so that listening tells it now and then and not with every tick. */
  readonly keptAt: number
}

export type PlayerEvent =
  | {
      readonly type: 'opened'
      readonly job: string
      readonly queue: readonly Chapter[]
      readonly document: string
      readonly plays: boolean
      readonly places: Places
      readonly at: number
    }
  | { readonly type: 'chapters-came'; readonly job: string; readonly queue: readonly Chapter[] }
  | { readonly type: 'chapter-chosen'; readonly index: number; readonly at: number }
  /** Back to the beginning of a chapter, and from there to the one before. */
  | { readonly type: 'previous'; readonly at: number }
  | { readonly type: 'play'; readonly at: number }
  | { readonly type: 'pause'; readonly at: number }
  | { readonly type: 'loaded'; readonly document: string; readonly length: number }
  | {
      readonly type: 'ticked'
      readonly document: string
      readonly seconds: number
      readonly at: number
    }
  | { readonly type: 'sought'; readonly seconds: number; readonly at: number }
  | { readonly type: 'skipped'; readonly by: number; readonly at: number }
  | { readonly type: 'ended'; readonly document: string; readonly at: number }
  | { readonly type: 'speed-chosen'; readonly speed: number }
  | { readonly type: 'sleep-chosen'; readonly sleep: Sleep | null }
  | { readonly type: 'interrupted'; readonly at: number }
  | { readonly type: 'interruption-over'; readonly at: number }
  | { readonly type: 'failed'; readonly document: string }
  | { readonly type: 'places-told'; readonly job: string; readonly places: Places }
  | { readonly type: 'closed'; readonly at: number }

/** What the sound, and whoever keeps places, is to do. */
export type PlayerCommand =
  | {
      readonly type: 'load'
      readonly chapter: Chapter
      readonly from: number
      readonly speed: number
    }
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'seek'; readonly seconds: number }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'stop' }
  | {
      readonly type: 'keep'
      readonly job: string
      readonly document: string
      readonly place: Place
    }

export const NOTHING_OPEN: Player = {
  phase: 'empty',
  job: null,
  queue: [],
  index: 0,
  seconds: 0,
  length: 0,
  wantsToPlay: false,
  isInterrupted: false,
  isFresh: false,
  speed: 1,
  sleep: null,
  places: {},
  keptAt: 0,
}

/** The chapter that is open; null where none is. */
export function chapterOf({ queue, index }: Player): Chapter | null {
  return queue[index] ?? null
}
