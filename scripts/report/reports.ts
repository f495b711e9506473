interface Report {
  readonly about: string
  /** Writes the report and says which files it wrote. */
  readonly load: () => Promise<() => Promise<readonly string[]>>
}

/** What is drawn from committed data, each by one command. */
export const REPORTS: Readonly<Record<string, Report>> = {
  scores: {
    about: 'how raw scores spread among pairs, and where the seed couples stand',
    load: async () => (await import('./report-scores.ts')).reportScores,
  },
  scale: {
    about:
      'from what one package costs to a million a day, out of what was measured (docs/scale.md)',
    load: async () => (await import('./report-scale.ts')).reportScale,
  },
}
