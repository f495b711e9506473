/** A D1 that holds the settings table and nothing else, and can be away, or silent, when a test wants it. */
export class SettingsTable {
  /** By key: the stored JSON text. */
  readonly rows = new Map<string, string>()
  state: 'there' | 'away' | 'silent' = 'there'
  /** How often it was asked. */
  reads = 0

  constructor(rows: Readonly<Record<string, unknown>> = {}) {
    for (const [key, value] of Object.entries(rows)) this.set(key, value)
  }

  set(key: string, value: unknown): void {
    this.rows.set(key, JSON.stringify(value))
  }

  /** As Drizzle asks it: `prepare(…).bind(…).raw()` answers rows of columns. */
  get db(): D1Database {
    return this.#db
  }

  readonly #db = {
    prepare: () => ({ bind: () => ({ raw: () => this.#raw() }) }),
  } as unknown as D1Database

  async #raw(): Promise<unknown[][]> {
    this.reads += 1
    if (this.state === 'away') throw new Error('D1 is away')
    if (this.state === 'silent') return await new Promise<never>(() => {})
    return [...this.rows].map(([key, value]) => [key, value, 1])
  }
}
