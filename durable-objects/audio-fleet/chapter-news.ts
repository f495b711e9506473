import type { JobId } from '#core/ids.ts'
import { STANDING, asStanding, type StandingChapter, type StandingRow } from './chapter-rows.ts'

/**
 * What jobs have still to hear of their chapters. Whatever is news of a chapter is counted beside it by the statement that
 * makes it so (`chapters-in-hands.ts`), and so is how much of that its job has heard.
 */
export class ChapterNews {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** A chapter's job is to hear how it stands, though nothing has changed. */
  again(chapterId: string): void {
    this.#sql.exec('UPDATE chapters SET news = news + 1 WHERE id = ?', chapterId)
  }

  /** Those of a job of which it has not heard all there is to hear. */
  of(jobId: JobId): StandingChapter[] {
    return this.#sql
      .exec<StandingRow>(
        `SELECT ${STANDING} FROM chapters WHERE job_id = ? AND news > heard`,
        jobId,
      )
      .toArray()
      .map(asStanding)
  }

  /** A job has heard how its chapters stood, as they were read then. */
  heard(chapters: readonly StandingChapter[]): void {
    if (chapters.length === 0) return
    const news = chapters.map((chapter) => [chapter.chapterId, chapter.news] as const)
    this.#sql.exec(
      `UPDATE chapters SET heard = MAX(heard, told.value) FROM json_each(?) AS told WHERE chapters.id = told.key`,
      JSON.stringify(Object.fromEntries(news)),
    )
  }
}
