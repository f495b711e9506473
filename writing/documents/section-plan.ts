export interface SectionPlan {
  /** Stable within the outline: `moon`, `houses`. */
  readonly key: string
  readonly heading: string
  /** Which facts belong here, asked of `<topic>.<property>`; a fact goes to the first section that wants it. */
  readonly wants: RegExp
  /** How much of the text it may take, against its neighbours; 1 unless said. */
  readonly share: number
}

// oxlint-disable-next-line max-params -- a row of a table
export function part(key: string, heading: string, wants: RegExp, share = 1): SectionPlan {
  return { key, heading, wants, share }
}

/** The section that takes what no other wanted ends every outline. */
export const EVERYTHING_ELSE = /(?:)/
