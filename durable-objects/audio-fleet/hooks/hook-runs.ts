import type { RunStep } from './hook-run-steps.ts'

/** A chapter at the endpoint, and how it stands in the fleet's line. Times in milliseconds. */
export interface HookRun {
  readonly chapterId: string
  readonly endpoint: string
  /** RunPod's; null while nobody knows whether it was taken. */
  readonly runId: string | null
  readonly askedAt: number
  readonly pollAt: number
  readonly polls: number
  readonly isPending: boolean
  /** Null when the line knows the chapter no more. */
  readonly status: string | null
}

type Row = {
  chapter_id: string
  endpoint: string
  run_id: string | null
  asked_at: number
  poll_at: number
  polls: number
  pending: number
  status: string | null
}

/** The table of chapters asked of the endpoint. A run is written down before it is asked for. */
export class HookRuns {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /** Previews that wait and were neither asked of the endpoint nor given to the lane. */
  unasked(limit: number): string[] {
    return this.#sql
      .exec<{ id: string }>(
        `SELECT id FROM chapters WHERE status = 'waiting' AND lane = 'preview'
           AND id NOT IN (SELECT chapter_id FROM hook_runs) ORDER BY turn, offered_at, id LIMIT ?`,
        limit,
      )
      .toArray()
      .map(({ id }) => id)
  }

  /** Those at the endpoint. */
  open(): HookRun[] {
    return this.#sql
      .exec<Row>(
        `SELECT hook_runs.*, chapters.status FROM hook_runs
         LEFT JOIN chapters ON chapters.id = hook_runs.chapter_id WHERE in_lane = 0 ORDER BY asked_at`,
      )
      .toArray()
      .map(({ chapter_id, endpoint, run_id, asked_at, poll_at, polls, pending, status }) => ({
        chapterId: chapter_id,
        endpoint,
        runId: run_id,
        askedAt: asked_at,
        pollAt: poll_at,
        polls,
        isPending: pending === 1,
        status,
      }))
  }

  /** Whether it is at the endpoint, and whether its people were told that it is pending; null when it is not there. */
  standing(chapterId: string): 'asked' | 'pending' | null {
    const [row] = this.#sql
      .exec<{ pending: number }>(
        'SELECT pending FROM hook_runs WHERE chapter_id = ? AND in_lane = 0',
        chapterId,
      )
      .toArray()
    if (!row) return null
    return row.pending === 1 ? 'pending' : 'asked'
  }

  ask(chapterId: string, endpoint: string, { now, pollAt }: { now: number; pollAt: number }): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO hook_runs (chapter_id, endpoint, asked_at, poll_at) VALUES (?, ?, ?, ?)',
      chapterId,
      endpoint,
      now,
      pollAt,
    )
  }

  taken(chapterId: string, runId: string): void {
    this.#sql.exec('UPDATE hook_runs SET run_id = ?2 WHERE chapter_id = ?1', chapterId, runId)
  }

  askAgain(chapterId: string, { at, isPending }: Extract<RunStep, { kind: 'ask-again' }>): void {
    this.#sql.exec(
      'UPDATE hook_runs SET polls = polls + 1, poll_at = ?2, pending = ?3 WHERE chapter_id = ?1',
      chapterId,
      at,
      isPending ? 1 : 0,
    )
  }

  toTheLane(chapterId: string): void {
    this.#sql.exec('UPDATE hook_runs SET in_lane = 1 WHERE chapter_id = ?', chapterId)
  }

  forget(chapterId: string): void {
    this.#sql.exec('DELETE FROM hook_runs WHERE chapter_id = ?', chapterId)
  }

  /** Of chapters that wait no more nothing is kept: what waits again is asked for anew. */
  forgetSettled(): void {
    this.#sql.exec(
      `DELETE FROM hook_runs WHERE in_lane = 1 AND NOT EXISTS (
         SELECT 1 FROM chapters WHERE id = chapter_id AND status IN ('waiting', 'leased'))`,
    )
  }
}
