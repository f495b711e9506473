interface Training {
  readonly about: string
  /** Writes the weights and says where; or tells, line by line, how well they do on held-out writers. */
  readonly load: () => Promise<{
    readonly train: () => Promise<readonly string[]>
    readonly cross: () => Iterable<string>
  }>
}

/** What is trained from committed data, each by one command. */
export const TRAININGS: Readonly<Record<string, Training>> = {
  triage: {
    about: 'which questions a chart must not answer',
    load: async () => {
      const [{ trainTriage }, { measureTriage }] = await Promise.all([
        import('./triage/train-triage.ts'),
        import('./triage/measure-triage.ts'),
      ])
      return { train: trainTriage, cross: measureTriage }
    },
  },
}
