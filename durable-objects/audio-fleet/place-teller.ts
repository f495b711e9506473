import type { WaitingChapter } from './chapter-line.ts'
import { isNews, type PlaceInLine } from './standing.ts'

/** The first is told soon, and what follows with what comes with it. */
const SOON_MS = 1_000
const EVERY_MS = 5_000

interface Placed {
  readonly chapter: WaitingChapter
  readonly line: PlaceInLine
}

/**
 * When people who wait are told how they stand, and which of them anything new. In memory: after a restart all are
 * told once more. Times in milliseconds.
 */
export class PlaceTeller {
  #told = new Map<string, PlaceInLine>()
  #toldAt = -Infinity
  #dueAt: number | null = null

  /** When it should be looked at again; null when nothing has changed. */
  get dueAt(): number | null {
    return this.#dueAt
  }

  /** Something has changed, or will have by `at`. */
  changed(now: number, at: number = now): void {
    this.#dueAt = Math.min(this.#dueAt ?? Infinity, this.#soonest(now, at))
  }

  /** Whether what changes now is told with what has changed before. */
  isDueFor(now: number): boolean {
    return this.#dueAt !== null && this.#dueAt <= this.#soonest(now, now)
  }

  #soonest(now: number, at: number): number {
    return Math.max(at, now + SOON_MS, this.#toldAt + EVERY_MS)
  }

  /** What is news, of all that wait, in the order of the line. Who does not wait any more is forgotten. */
  news(
    waiting: readonly WaitingChapter[],
    placeOf: (chapter: WaitingChapter, place: number) => PlaceInLine,
    now: number,
  ): Placed[] {
    this.#toldAt = now
    this.#dueAt = null
    const before = this.#told
    const placed = waiting.map((chapter, at) => ({
      chapter,
      line: placeOf(chapter, at + 1),
    }))
    const news = placed.filter(({ chapter, line }) =>
      isNews(before.get(chapter.chapterId) ?? null, line),
    )
    const fresh = new Set(news.map(({ chapter }) => chapter.chapterId))
    this.#told = new Map(
      placed.map(({ chapter: { chapterId }, line }) => [
        chapterId,
        fresh.has(chapterId) ? line : before.get(chapterId)!,
      ]),
    )
    return news
  }
}
