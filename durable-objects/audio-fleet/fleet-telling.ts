import { assertNever } from '#core/errors.ts'
import type { JobId } from '#core/ids.ts'
import { deadLetterOf, shelve, type DeadLetter } from '#durable-objects/delivery/dead-letter.ts'
import { Delivery } from '#durable-objects/delivery/delivery.ts'
import type { ParkedLetter } from '#durable-objects/delivery/letters.ts'
import type { JobReport } from '#durable-objects/job/job-state.ts'
import type { ChapterLine, WaitingChapter } from './chapter-line.ts'
import { chapterReport } from './chapter-report.ts'
import { ChapterNews } from './chapter-news.ts'
import type { HeldLease, StandingChapter } from './chapter-rows.ts'
import { givenUpChapter } from './given-up-chapter.ts'
import { PlaceTeller } from './place-teller.ts'
import { withoutPodsWords } from './pods-words.ts'
import { ProgressFrames } from './progress-frames.ts'
import { TellingPace } from './telling-pace.ts'
import { placeInLine, placeInWords, type AtEndpoint, type Standing } from './standing.ts'
import type { Lane } from './turns.ts'

/** What the fleet has to tell: that a job should hear of its chapters what it has not heard, or that a letter was given up. */
type FleetEffect =
  | { readonly type: 'chapters' }
  /** As those of before have it: of one chapter. */
  | { readonly type: 'chapter'; readonly chapterId: string }
  | { readonly type: 'dead-letter'; readonly letter: DeadLetter }

/** Chapters as a job has heard of them. */
type Told = readonly StandingChapter[]

/** Whoever is farther back is told where they stand once they are not. */
const MOST_TOLD = 1_000

/** What telling needs of its fleet. */
interface TellingSide {
  readonly storage: DurableObjectStorage
  readonly line: ChapterLine
  readonly pool: string
  now(): number
  /** How the fleet stands for whoever waits in a lane. */
  standing(lane: Lane): Standing
  /** How a chapter stands at the serverless endpoint. */
  atEndpoint(chapterId: string): AtEndpoint
  /** When the pod was heard of that was heard of last, and until when that counts; null when there is none. */
  heardUntil(): number | null
  report(jobId: JobId, reports: readonly JobReport[]): Promise<void>
  shelf(): D1Database
}

/**
 * What a fleet tells: jobs of their chapters, people of their places in line, operators of what was given up.
 * What matters is stored with what it is about and delivered; how far a chapter is, and where it stands, is not.
 */
export class FleetTelling {
  readonly #side: TellingSide
  readonly #delivery: Delivery<FleetEffect, Told>
  readonly #news: ChapterNews
  readonly #frames: ProgressFrames
  readonly #places = new PlaceTeller()
  readonly #pace = new TellingPace()
  /** Jobs that failed over what they were told together: they are told one thing at a time. */
  readonly #apart = new Set<JobId>()

  constructor(side: TellingSide) {
    this.#side = side
    this.#news = new ChapterNews(side.storage.sql)
    this.#frames = new ProgressFrames(async (jobId, report) => await side.report(jobId, [report]))
    this.#delivery = new Delivery<FleetEffect, Told>({
      storage: side.storage,
      perform: (effect, key) => this.#perform(effect, key as JobId),
      onDelivered: (told) => this.#news.heard(told),
      onParked: (letter) => this.#onParked(letter),
      mayPark: ({ type }) => type !== 'dead-letter',
      now: () => side.now(),
    })
  }

  /** Stores what `work` does in one transaction, with what jobs are to hear of it, and begins to tell them. */
  store<T>(work: () => T): T {
    try {
      return this.#delivery.store(work)
    } catch (error) {
      this.#pace.forgetLetters()
      throw error
    }
  }

  /** Whether a letter waits that brings a job what is news of its chapters now. */
  isToBeTold(jobId: JobId): boolean {
    return this.#pace.isToBeTold(jobId, this.#pace.dueAt(jobId, this.#side.now()))
  }

  /** There is news of a job's chapters: in what stores that. What is told is read when it is told. */
  chaptersChanged(jobId: JobId): void {
    const now = this.#side.now()
    const dueAt = this.#pace.dueAt(jobId, now)
    if (this.#pace.isToBeTold(jobId, dueAt)) return
    this.#delivery.add([{ key: jobId, effect: { type: 'chapters' }, dueAt }], now)
    this.#pace.toTell(jobId, dueAt)
  }

  /** A chapter's job is to hear how it stands, though nothing has changed. In what stores that it was asked for. */
  tellAgain({ chapterId, jobId }: StandingChapter): void {
    this.#news.again(chapterId)
    this.chaptersChanged(jobId)
  }

  /** Starts whatever is due. After the transaction. */
  pump(): void {
    this.#delivery.pump()
  }

  /** Tries again what the fleet gave up telling somebody. False when no such letter is parked. */
  replay(letterId: number): boolean {
    return this.#delivery.replay(letterId)
  }

  /** What was given up lies where operators look. In what stores that. */
  shelve(chapterId: string, reason: string): void {
    const { line, pool } = this.#side
    const chapter = line.find(chapterId)
    if (!chapter) return
    const now = this.#side.now()
    const letter = givenUpChapter(chapter, { pool, reason, now })
    this.#delivery.add([{ key: 'd1', effect: { type: 'dead-letter', letter } }], now)
  }

  /** How far a chapter is. */
  progressed(
    { chapterId, jobId, documentId, revision, leaseId, fence }: HeldLease,
    chunks: { readonly done: number; readonly total: number },
  ): void {
    this.#frames.show(
      { jobId, chapterId },
      {
        type: 'task-progressed',
        taskId: `chapter:${documentId}`,
        revision,
        runId: leaseId,
        fence,
        fraction: Math.min(1, chunks.done / chunks.total),
        work: chunks.done,
      },
    )
  }

  /** Its lease is over: nothing more is said of how far it got. */
  forget({ jobId, chapterId }: { readonly jobId: JobId; readonly chapterId: string }): void {
    this.#frames.forget({ jobId, chapterId })
  }

  forgetJob(jobId: JobId): void {
    this.#frames.forgetJob(jobId)
    this.#apart.delete(jobId)
  }

  /** Somebody's place is another now, or why they wait, if anybody does. */
  placesChanged(): void {
    const now = this.#side.now()
    if (this.#places.isDueFor(now) || this.#side.line.isEmpty) return
    this.#places.changed(now)
  }

  /** When places are told next; null when nothing has changed. */
  get placesDueAt(): number | null {
    return this.#places.dueAt
  }

  /** Tells those who wait what is news of where they stand, once that is due. */
  tellPlaces(): void {
    const { line } = this.#side
    const now = this.#side.now()
    if ((this.#places.dueAt ?? Infinity) > now) return
    const standing = {
      preview: this.#side.standing('preview'),
      chapter: this.#side.standing('chapter'),
    }
    const waiting = line.waiting(MOST_TOLD)
    const placeOf = ({ chapterId, lane }: WaitingChapter, place: number) =>
      placeInLine(place, standing[lane], this.#atEndpoint(chapterId, lane))
    const news = this.#places.news(waiting, placeOf, now)
    for (const { chapter, line: place } of news) {
      const { chapterId, jobId, documentId, revision, fence, lost } = chapter
      this.#frames.show(
        { jobId, chapterId },
        {
          type: 'task-placed',
          taskId: `chapter:${documentId}`,
          revision,
          fence,
          reason: placeInWords(place, lost && withoutPodsWords(lost)),
          line: place,
        },
      )
    }
    // Pods that are heard of now may be silent then.
    const heardUntil = this.#side.heardUntil()
    if (waiting.length > 0 && standing.chapter.pods > 0 && heardUntil !== null) {
      this.#places.changed(now, heardUntil)
    }
  }

  async #perform(effect: FleetEffect, jobId: JobId): Promise<Told> {
    switch (effect.type) {
      case 'chapters':
      case 'chapter':
        return await this.#tellJob(jobId)
      case 'dead-letter':
        await shelve(this.#side.shelf(), effect.letter)
        return []
      default:
        return assertNever(effect)
    }
  }

  /** All that is new to a job, in one call; once that has failed each by itself, for it may be one that the job fails over. */
  async #tellJob(jobId: JobId): Promise<Told> {
    this.#pace.told(jobId, this.#side.now())
    const news = this.#news.of(jobId)
    const calls = this.#apart.has(jobId) ? news.map((one) => [one]) : [news]
    const told: StandingChapter[] = []
    const failures: unknown[] = []
    for (const chapters of calls) {
      await this.#report(jobId, chapters).then(
        () => told.push(...chapters),
        (error: unknown) => failures.push(error),
      )
    }
    if (failures.length > 0) {
      this.#apart.add(jobId)
      this.#news.heard(told)
      throw failures[0]
    }
    this.#apart.delete(jobId)
    return told
  }

  async #report(jobId: JobId, chapters: readonly StandingChapter[]): Promise<void> {
    const reports = chapters.flatMap(
      (chapter) => chapterReport(chapter, this.#waitsInWords(chapter)) ?? [],
    )
    if (reports.length > 0) await this.#side.report(jobId, reports)
  }

  #waitsInWords({ chapterId, status, lost, lane }: StandingChapter): string | null {
    if (status !== 'waiting') return null
    const place = this.#side.line.placeOf(chapterId)
    if (place === null) return null
    const atEndpoint = this.#atEndpoint(chapterId, lane)
    const now = placeInLine(place, this.#side.standing(lane), atEndpoint)
    return placeInWords(now, lost && withoutPodsWords(lost))
  }

  /** Chapters are never there: a line of a thousand is not looked up one by one. */
  #atEndpoint(chapterId: string, lane: Lane): AtEndpoint {
    return lane === 'preview' ? this.#side.atEndpoint(chapterId) : null
  }

  /** What cannot be told is put where operators look, with the chapters that it is about. */
  #onParked(parked: ParkedLetter): void {
    const news = this.#news.of(parked.key as JobId)
    const body = { type: 'chapters', chapterIds: news.map(({ chapterId }) => chapterId) }
    const letter = { ...deadLetterOf(parked, `fleet:${this.#side.pool}`), body }
    const effect = { type: 'dead-letter', letter } as const
    this.#delivery.add([{ key: 'd1', effect }], parked.parkedAt)
  }
}
