import type { Migration } from '#durable-objects/migrate.ts'

/** An effect on its way. `key` names the recipient; times in milliseconds. */
export interface Letter {
  readonly id: number
  readonly key: string
  /** The effect as JSON. */
  readonly effect: string
  /** How often it was tried before. */
  readonly tries: number
  readonly firstTriedAt: number | null
  /** What went wrong where its last try never came to its end; null where it did. */
  readonly reason: string | null
}

/** A letter that is next of its key. */
export interface NextLetter extends Letter {
  readonly dueAt: number
  /** Whether another of its key waits behind it, in SQLite's truth. */
  readonly isFollowed: 0 | 1
}

/** A letter whose budget is spent. It holds up nobody, and can be tried again. */
export interface ParkedLetter extends Letter {
  readonly parkedAt: number
  /** What went wrong the last time. */
  readonly reason: string
}

/**
 * `state`: `behind` another of its key; `next` of its key, to be tried when due; `trying`, due when
 * that try must be over; `parked`. A key has at most one that is next or being tried.
 */
export const DELIVERY_TABLES: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE deliveries (
      id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL, effect TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'behind', due_at INTEGER NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0, first_tried_at INTEGER, parked_at INTEGER, reason TEXT)`,
  )
  sql.exec('CREATE INDEX deliveries_by_key ON deliveries (key, state)')
  sql.exec(`CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'next'`)
  sql.exec(`CREATE INDEX deliveries_tried ON deliveries (due_at) WHERE state = 'trying'`)
  sql.exec('CREATE INDEX deliveries_equal ON deliveries (key, effect)')
}

/** Equal ones are looked for behind others, and nobody else is kept in that order: a letter that waits for nobody writes less. */
export const EQUALS_BEHIND: Migration = (sql) => {
  sql.exec('DROP INDEX deliveries_equal')
  sql.exec(`CREATE INDEX deliveries_equal ON deliveries (key, effect) WHERE state = 'behind'`)
}

interface Waits {
  readonly state: 'next' | 'behind'
  readonly dueAt: number
}

/** The one of its key that is next or being tried. */
interface First {
  readonly id: number
  readonly state: 'next' | 'trying'
  readonly tries: number
  readonly dueAt: number
  /** SQLite's truth. */
  readonly isEqual: 0 | 1
}

const LETTER = 'id, key, effect, tries, first_tried_at AS firstTriedAt, reason'
type Row<Shape> = Shape & Record<string, SqlStorageValue>

const SOONEST = `SELECT ${LETTER}, due_at AS dueAt, EXISTS (
    SELECT 1 FROM deliveries AS other WHERE other.key = deliveries.key AND other.state = 'behind'
  ) AS isFollowed
  FROM deliveries WHERE state = 'next' ORDER BY due_at LIMIT ?`

/** When there is something to do, but for tries of which the condition says something. */
const dueAtWhere = (condition: string) => `SELECT MIN(at) AS at FROM (
  SELECT MIN(due_at) AS at FROM deliveries WHERE state = 'next'
  UNION ALL SELECT MIN(due_at) FROM deliveries WHERE state = 'trying' ${condition})`
const NEXT_DUE_AT = dueAtWhere('')
const NEXT_DUE_AT_EXCEPT = dueAtWhere('AND id NOT IN (SELECT value FROM json_each(?))')

/** The table of what an object still has to tell. Every call is a few indexed statements, however many wait. */
export class Letters {
  readonly #sql: SqlStorage
  /** Keys of which another may wait behind the one that this run has tried. What is undone with its transaction stays named. */
  readonly #followed = new Set<string>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  /**
   * An equal one that waits untried takes the new one's place, at the earlier of the two times. Answers
   * when that is to be tried if it is next of its key, and null where it waits behind another.
   */
  add(
    key: string,
    effect: string,
    { dueAt, now }: { readonly dueAt: number; readonly now: number },
  ): number | null {
    const first = this.#firstOf(key, effect)
    if (first?.isEqual && first.state === 'next' && first.tries === 0) {
      if (dueAt < first.dueAt) this.putOff(first.id, dueAt)
      return Math.min(dueAt, first.dueAt)
    }
    if (!first) this.#insert({ key, effect, dueAt, state: 'next' })
    else if (!this.#hastenBehind(key, effect, dueAt))
      this.#insert({ key, effect, dueAt, state: 'behind' })
    const makesRoom = first?.state === 'next' && first.tries === 0 && first.dueAt > now
    if (makesRoom && dueAt < first.dueAt) this.#chooseAnew(key, now)
    return !first || (makesRoom && dueAt < first.dueAt) ? dueAt : null
  }

  /**
   * One that is tried at once, counted as `markTrying` counts it: the first try of the only letter of its key. Null where
   * another of it waits or is being tried.
   */
  addTrying(
    key: string,
    effect: string,
    { now, until }: { readonly now: number; readonly until: number },
  ): Letter | null {
    const [row] = this.#sql
      .exec<{ id: number }>(
        `INSERT INTO deliveries (key, effect, state, due_at, tries, first_tried_at)
         SELECT ?1, ?2, 'trying', ?4, 1, ?3 WHERE NOT EXISTS (
           SELECT 1 FROM deliveries WHERE key = ?1 AND state IN ('next', 'trying'))
         RETURNING id`,
        key,
        effect,
        now,
        until,
      )
      .toArray()
    return row ? { id: row.id, key, effect, tries: 0, firstTriedAt: null, reason: null } : null
  }

  /** Those next of their keys, due or not, the longest overdue first. */
  soonest(limit: number): NextLetter[] {
    return this.#sql.exec<Row<NextLetter>>(SOONEST, limit).toArray()
  }

  /**
   * Counted before it is tried, so that one which kills its object comes to the end of its budget too. Equal
   * ones that are due as well are this one from now on; what is added later knows more than this try.
   */
  markTrying(
    { id, key, effect, isFollowed }: NextLetter,
    { now, until }: { now: number; until: number },
  ): void {
    if (isFollowed) {
      this.#followed.add(key)
      this.#sql.exec(
        `DELETE FROM deliveries WHERE key = ? AND effect = ? AND state = 'behind' AND due_at <= ?`,
        key,
        effect,
        now,
      )
    }
    this.#sql.exec(
      `UPDATE deliveries SET state = 'trying', due_at = ?3, tries = tries + 1,
         first_tried_at = COALESCE(first_tried_at, ?2) WHERE id = ?1`,
      id,
      now,
      until,
    )
  }

  /** Tells whether another of its key may be next now. */
  delivered({ id, key }: Letter, now: number): boolean {
    this.#sql.exec('DELETE FROM deliveries WHERE id = ?', id)
    const isFollowed = this.#followed.has(key)
    if (isFollowed) this.#chooseNext(key, now)
    return isFollowed
  }

  putOff(id: number, dueAt: number): void {
    const next = `UPDATE deliveries SET state = 'next', due_at = ?, reason = NULL WHERE id = ?`
    this.#sql.exec(next, dueAt, id)
  }

  park({ id, key }: Letter, { now, reason }: { now: number; reason: string }): ParkedLetter {
    const parked = this.#sql
      .exec<Row<ParkedLetter>>(
        `UPDATE deliveries SET state = 'parked', parked_at = ?2, reason = ?3 WHERE id = ?1
         RETURNING ${LETTER}, parked_at AS parkedAt`,
        id,
        now,
        reason,
      )
      .one()
    this.#chooseNext(key, now)
    return parked
  }

  /** Back in line, untried. False when no such letter is parked. */
  replay(id: number, now: number): boolean {
    const [row] = this.#sql
      .exec<{ key: string }>(
        `UPDATE deliveries SET state = 'behind', due_at = ?2, tries = 0, first_tried_at = NULL,
           parked_at = NULL, reason = NULL WHERE id = ?1 AND state = 'parked' RETURNING key`,
        id,
        now,
      )
      .toArray()
    if (row) this.#chooseAnew(row.key, now)
    return row !== undefined
  }

  /** How many wait or are being tried. */
  waiting(): number {
    return this.#sql
      .exec<{ waiting: number }>(
        `SELECT COUNT(*) AS waiting FROM deliveries WHERE state != 'parked'`,
      )
      .one().waiting
  }

  /** The longest parked first. */
  parked(): ParkedLetter[] {
    return this.#sql
      .exec<Row<ParkedLetter>>(
        `SELECT ${LETTER}, parked_at AS parkedAt FROM deliveries WHERE state = 'parked' ORDER BY id`,
      )
      .toArray()
  }

  /** Tries that nobody makes any more are due at once. `reason`: what became of them, where nobody was told. */
  recover(
    now: number,
    {
      dueBy,
      except,
      reason,
    }: {
      readonly dueBy: number
      readonly except: readonly number[]
      readonly reason: string | null
    },
  ): void {
    this.#sql.exec(
      `UPDATE deliveries SET state = 'next', due_at = ?, reason = ?
       WHERE state = 'trying' AND due_at <= ? AND id NOT IN (SELECT value FROM json_each(?))`,
      now,
      reason,
      dueBy,
      JSON.stringify(except),
    )
  }

  /** Whether another of a key waits for the one that this run has tried. Call it outside of any transaction. */
  isBehind(key: string): boolean {
    if (!this.#followed.has(key)) return false
    const behind = `SELECT id FROM deliveries WHERE key = ? AND state = 'behind' LIMIT 1`
    const isBehind = this.#sql.exec(behind, key).toArray().length === 1
    if (!isBehind) this.#followed.delete(key)
    return isBehind
  }

  /** When there is next something to do, tries that must be over included but for some; null when nothing waits. */
  nextDueAt(except: readonly number[] = []): number | null {
    const asked =
      except.length === 0
        ? this.#sql.exec<{ at: number | null }>(NEXT_DUE_AT)
        : this.#sql.exec<{ at: number | null }>(NEXT_DUE_AT_EXCEPT, JSON.stringify(except))
    return asked.one().at
  }

  /** The one of a key that is next or being tried, and whether it is this effect. Where there is none, nothing of it waits. */
  #firstOf(key: string, effect: string): First | undefined {
    return this.#sql
      .exec<Row<First>>(
        `SELECT id, state, tries, due_at AS dueAt, effect = ?2 AS isEqual FROM deliveries
         WHERE key = ?1 AND state IN ('next', 'trying')`,
        key,
        effect,
      )
      .toArray()[0]
  }

  /** Whether an equal one waits behind another; it is due by then at the latest. */
  #hastenBehind(key: string, effect: string, dueAt: number): boolean {
    return (
      this.#sql
        .exec(
          `UPDATE deliveries SET due_at = MIN(due_at, ?3)
           WHERE key = ?1 AND effect = ?2 AND state = 'behind' AND tries = 0 RETURNING id`,
          key,
          effect,
          dueAt,
        )
        .toArray().length > 0
    )
  }

  #insert({ key, effect, state, dueAt }: Pick<Letter, 'key' | 'effect'> & Waits): void {
    if (state === 'behind') this.#followed.add(key)
    this.#sql.exec(
      'INSERT INTO deliveries (key, effect, state, due_at) VALUES (?, ?, ?, ?)',
      key,
      effect,
      state,
      dueAt,
    )
  }

  /** One that is next, was never tried and is asked for later makes room for those that are due before it. */
  #chooseAnew(key: string, now: number): void {
    this.#followed.add(key)
    this.#sql.exec(
      `UPDATE deliveries SET state = 'behind'
       WHERE key = ? AND state = 'next' AND tries = 0 AND due_at > ?`,
      key,
      now,
    )
    this.#chooseNext(key, now)
  }

  /**
   * The oldest of a key whose time has come is next, or when all were asked for later, the first
   * that will be. One that is next or being tried keeps its place.
   */
  #chooseNext(key: string, now: number): void {
    this.#sql.exec(
      `UPDATE deliveries SET state = 'next' WHERE id = COALESCE(
         (SELECT id FROM deliveries WHERE key = ?1 AND state = 'behind' AND due_at <= ?2 ORDER BY id LIMIT 1),
         (SELECT id FROM deliveries WHERE key = ?1 AND state = 'behind' ORDER BY due_at, id LIMIT 1))
       AND NOT EXISTS (SELECT 1 FROM deliveries WHERE key = ?1 AND state IN ('next', 'trying'))`,
      key,
      now,
    )
  }
}
