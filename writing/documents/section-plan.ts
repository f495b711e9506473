export interface SectionPlan {
  /** Stable within the outline: `moon`, `houses`. */
  readonly key: string
  readonly heading: string
  /** Which facts belong here, asked of `<topic>.<property>`; a fact goes to the first section that wants it. */
  readonly wants: RegExp
}

export function part(key: string, heading: string, wants: RegExp): SectionPlan {
  return { key, heading, wants }
}

/** The section that takes what no other wanted ends every outline. */
export const EVERYTHING_ELSE = /(?:)/
