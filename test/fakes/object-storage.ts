import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

export interface FakeObject {
  /** As an object that has just woken finds it. */
  wake(): DurableObjectStorage
  /** One turn of the event loop: all of its writes are kept, or after `die`, none. */
  turn(work: () => Promise<void> | void): Promise<void>
  /** The object dies after so many more statements of its turns: it can write no more, and its turn is undone. */
  dieAfter(statements: number): void
  isDead(): boolean
  /** When the alarm rings, in milliseconds; null when none is set. */
  alarmAt(): number | null
  /** The alarm rings: it is spent. */
  ring(): void
}

/** The storage of an object on real SQLite in memory, which can die between any two statements. */
export function fakeObject(): FakeObject {
  const db = new DatabaseSync(':memory:')
  db.exec('CREATE TABLE alarm (at INTEGER)')
  let life = 0
  let left = Infinity
  let dead = false
  let isTurning = false

  const statement = (ofLife: number) => {
    if (ofLife !== life || dead) throw new Error('the object is dead')
    if (!isTurning || left-- > 0) return
    dead = true
    throw new Error('the object dies')
  }

  const storageOf = (ofLife: number) => {
    const exec = (query: string, ...bindings: SQLInputValue[]) => {
      statement(ofLife)
      const rows = db.prepare(query).all(...bindings)
      return {
        toArray: () => rows,
        [Symbol.iterator]: () => rows[Symbol.iterator](),
        one: () => {
          if (rows.length !== 1) throw new Error(`${rows.length} rows where one was expected`)
          return rows[0]
        },
      }
    }
    let depth = 0
    return {
      sql: { exec },
      transactionSync<T>(work: () => T): T {
        const name = `level_${(depth += 1)}`
        db.exec(`SAVEPOINT ${name}`)
        try {
          const result = work()
          db.exec(`RELEASE ${name}`)
          return result
        } catch (error) {
          db.exec(`ROLLBACK TO ${name}; RELEASE ${name}`)
          throw error
        } finally {
          depth -= 1
        }
      },
      /** Nobody waits for it: an object that dies of it is dead, and its turn undone. */
      async setAlarm(at: number) {
        try {
          exec('DELETE FROM alarm')
          exec('INSERT INTO alarm (at) VALUES (?)', at)
        } catch (error) {
          if (!dead) throw error
        }
      },
    } as unknown as DurableObjectStorage
  }

  return {
    wake() {
      life += 1
      left = Infinity
      dead = false
      return storageOf(life)
    },
    async turn(work) {
      db.exec('BEGIN')
      isTurning = true
      await work()
      isTurning = false
      db.exec(dead ? 'ROLLBACK' : 'COMMIT')
    },
    dieAfter: (statements) => void (left = statements),
    isDead: () => dead,
    alarmAt: () => (db.prepare('SELECT at FROM alarm').get()?.['at'] as number | undefined) ?? null,
    ring: () => db.exec('DELETE FROM alarm'),
  }
}
