interface Simulation {
  readonly about: string
  /** Each one's code is loaded only when it is asked for. It takes its options, and answers with an exit code. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<number>>
}

/** What is drawn by chance, by a seed, and counted. */
export const SIMULATIONS: Readonly<Record<string, Simulation>> = {
  fleet: {
    about: 'what chapters cost and how long they wait, under our plan of pods and RunPod’s scalers',
    load: async () => (await import('./fleet/simulate-fleet.ts')).simulateFleet,
  },
  jobs: {
    about: 'the job machine on a simulated platform, through everything that goes wrong',
    load: async () => (await import('./jobs/simulate-jobs.ts')).simulateJobs,
  },
  pairs: {
    about: 'how common every fact is, among 50,000 births and a million pairs of them',
    load: async () => (await import('./pairs/simulate-pairs.ts')).simulatePairs,
  },
  scale: {
    about: 'how widely the points of each system spread, by which scores are measured',
    load: async () => (await import('./scale/simulate-scale.ts')).simulateScale,
  },
  tail: {
    about: 'how many pairs hold some notable things at once, too few to be counted',
    load: async () => (await import('./tail/simulate-tail.ts')).simulateTail,
  },
}
