/** A pod the fleet has asked for and not ended. Times in milliseconds. */
export interface PodRow {
  readonly name: string
  /** RunPod's; null while nobody knows whether it was made. */
  readonly id: string | null
  readonly gpu: string
  readonly image: string
  readonly dollars: number
  readonly askedAt: number
  readonly enrolledAt: number | null
  readonly isDraining: boolean
  /** Chapters it gave back within a day, and how often it gave one back: one that nobody can speak comes again. */
  readonly failed: number
  readonly gaveBack: number
}

type Row = {
  name: string
  id: string | null
  gpu: string
  image: string
  dollars: number
  asked_at: number
  enrolled_at: number | null
  draining: number
  failed: number
  gave_back: number
}

const ALL = `SELECT rented_pods.*, COUNT(times) AS failed, COALESCE(SUM(times), 0) AS gave_back
  FROM rented_pods LEFT JOIN pod_failures ON pod = name GROUP BY name ORDER BY asked_at, name`

/** The table of rented pods. A pod is written down before it is asked for: an order is never forgotten. */
export class RentedPods {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  all(): PodRow[] {
    return this.#sql
      .exec<Row>(ALL)
      .toArray()
      .map(({ asked_at, enrolled_at, draining, gave_back: gaveBack, ...row }) => ({
        ...row,
        gaveBack,
        askedAt: asked_at,
        enrolledAt: enrolled_at,
        isDraining: draining === 1,
      }))
  }

  ask(pod: Pick<PodRow, 'name' | 'gpu' | 'image' | 'dollars' | 'askedAt'>): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO rented_pods (name, gpu, image, dollars, asked_at) VALUES (?, ?, ?, ?, ?)',
      pod.name,
      pod.gpu,
      pod.image,
      pod.dollars,
      pod.askedAt,
    )
  }

  /** RunPod has made it, and this is what it costs. */
  made(name: string, id: string, dollars: number): void {
    this.#sql.exec(
      'UPDATE rented_pods SET id = ?2, dollars = CASE WHEN ?3 > 0 THEN ?3 ELSE dollars END WHERE name = ?1',
      name,
      id,
      dollars,
    )
  }

  enrolled(name: string, at: number): void {
    this.#sql.exec('UPDATE rented_pods SET enrolled_at = ?2 WHERE name = ?1', name, at)
  }

  failed(name: string, chapterId: string, now: number): void {
    this.#sql.exec(
      `INSERT INTO pod_failures (pod, chapter_id, times, at) VALUES (?1, ?2, 1, ?3)
       ON CONFLICT (pod, chapter_id) DO UPDATE SET times = times + 1, at = ?3`,
      name,
      chapterId,
      now,
    )
  }

  /** What pods gave back before a moment counts no more. */
  forgetFailures(before: number): void {
    this.#sql.exec('DELETE FROM pod_failures WHERE at <= ?', before)
  }

  drain(name: string): void {
    this.#sql.exec('UPDATE rented_pods SET draining = 1 WHERE name = ?', name)
  }

  forget(name: string): void {
    this.#sql.exec('DELETE FROM rented_pods WHERE name = ?', name)
    this.#sql.exec('DELETE FROM pod_failures WHERE pod = ?', name)
  }
}
