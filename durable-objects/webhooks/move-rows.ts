type Direction = 'from' | 'to'

/** The table of owners who became another: whom this object passes on to, and who passes on to it. */
export class MoveRows {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  note(direction: Direction, owner: string): void {
    this.#sql.exec('INSERT OR IGNORE INTO moves (direction, owner) VALUES (?, ?)', direction, owner)
  }

  all(direction: Direction): string[] {
    return this.#sql
      .exec<{ owner: string }>('SELECT owner FROM moves WHERE direction = ?', direction)
      .toArray()
      .map(({ owner }) => owner)
  }

  forget(): void {
    this.#sql.exec('DELETE FROM moves')
  }
}
