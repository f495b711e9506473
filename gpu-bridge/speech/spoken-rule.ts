/** One thing that is written in one way and said in another. */
export interface SpokenRule {
  /** Global. */
  readonly written: RegExp
  /** What is said instead; the groups of the match come after the whole of it. */
  readonly spoken: (match: string, ...groups: string[]) => string
}

/** Applies the rules one after the other, each to what the ones before it left. */
export function applyRules(text: string, rules: readonly SpokenRule[]): string {
  return rules.reduce(
    (said, { written, spoken }) =>
      // Only the groups are passed on, not the offset and the whole text behind them.
      said.replace(written, (match: string, ...rest: unknown[]) =>
        spoken(match, ...rest.filter(isGroup(rest)).map((group) => String(group ?? ''))),
      ),
    text,
  )
}

function isGroup(rest: readonly unknown[]): (value: unknown, index: number) => boolean {
  const offset = rest.findIndex((value) => typeof value === 'number')
  return (_value, index) => index < offset
}
