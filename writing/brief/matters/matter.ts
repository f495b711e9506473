/** A kind of fact by `<topic>.<property>`, and what it is worth to a reading before its chart is looked at, 0 to 10. */
export interface MatterRow {
  readonly of: RegExp
  readonly base: number
  /** Told however common it is: a reading without it is none. */
  readonly isEssential: boolean
}

/** One thing a reading can be about. A fact belongs to the first matter that has a row for it. */
export interface Matter {
  readonly id: string
  /** For who writes: `feeling and what it needs`. */
  readonly about: string
  readonly rows: readonly MatterRow[]
}

export function tell(of: RegExp, base: number): MatterRow {
  return { of, base, isEssential: false }
}

export function tellAlways(of: RegExp, base: number): MatterRow {
  return { of, base, isEssential: true }
}
