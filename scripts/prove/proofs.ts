import type { Case } from './prove.ts'

interface Proof {
  readonly about: string
  /** Each proof's code is loaded only when it is asked for. */
  readonly load: () => Promise<readonly Case[]>
  /** Makes ready what its seeds have in common, and tells in a line what that was. */
  readonly begin?: (tell: (line: string) => void) => Promise<void>
  /** Ends what its seeds have in common. */
  readonly end?: () => Promise<void>
}

/** What takes over half a minute to show. A seeded tenth of each runs in `npm test`. */
export const PROOFS: Readonly<Record<string, Proof>> = {
  app: {
    about: 'a newcomer, a keyboard, a reader without a network: the app in Chromium',
    load: async () => (await import('./app.ts')).APP_CASES,
    end: async () => await (await import('./app.ts')).leaveBench(),
  },
  charts: {
    about: 'every chart of 2,000 random people is true, legible and on its page',
    load: async () => (await import('./charts.ts')).CHART_CASES,
  },
  chapters: {
    about: 'what a listener is promised of sixteen chapters and their book (needs ffmpeg)',
    load: async () => (await import('./chapters.ts')).CHAPTER_CASES,
  },
  bridge: {
    about: '10,000 requests changed on their way and 1,000 sent twice are refused at the real door',
    load: async () => (await import('./bridge.ts')).BRIDGE_CASES,
  },
  'cli-golden': {
    about: 'every value of the golden files is read from a command',
    load: async () => (await import('./cli-golden/cases.ts')).CLI_GOLDEN_CASES,
  },
  deploy: {
    about: 'a deploy makes, changes, refuses, breaks off and is taken back, by the real wrangler',
    load: async () => (await import('./deploy.ts')).DEPLOY_CASES,
  },
  docs: {
    about: 'the long commands of README and docs work in a clone with git, Node and npm alone',
    load: async () => (await import('./docs.ts')).DOC_CASES,
    end: async () => (await import('./docs.ts')).removeBareMachine(),
  },
  eclipses: {
    about: 'the eclipses of 1800–2399 are the Swiss Ephemeris’ own (needs swetest)',
    load: async () => (await import('./eclipses.ts')).ECLIPSE_CASES,
  },
  fleet: {
    about: '64 chapters are each done once, whatever happens to pods, Workers and requests',
    load: async () => (await import('./fleet.ts')).FLEET_CASES,
    begin: async (tell) => await (await import('./fleet.ts')).makeReady(tell),
    end: async () => await (await import('./fleet/local-fleet.ts')).stopLocalFleet(),
  },
  'fleet-at-length': {
    about: 'chapters of a minute whose pod dies or freezes are with another within a minute',
    load: async () => (await import('./fleet-at-length.ts')).FLEET_AT_LENGTH_CASES,
  },
  fuzz: {
    about: '20,000 requests made from the OpenAPI document are answered as it says',
    load: async () => (await import('./fuzz.ts')).FUZZ_CASES,
  },
  glosses: {
    about: 'what a text says by the cards of sixty couples is so by their facts',
    load: async () => (await import('./glosses.ts')).GLOSS_CASES,
  },
  intelligibility: {
    about: 'a recogniser mishears fewer words than of the first edition (needs pocketsphinx)',
    load: async () => (await import('./intelligibility.ts')).INTELLIGIBILITY_CASES,
  },
  jobs: {
    about: '20 jobs come to their end, paid once, though everything is killed ten times',
    load: async () => (await import('./jobs.ts')).JOB_CASES,
  },
  library: {
    about: 'the packed library runs in an empty folder, in Node, workerd and Chromium',
    load: async () => (await import('./library.ts')).LIBRARY_CASES,
  },
  local: {
    about: 'npm start heals, or ends and says so; nothing is left of it',
    load: async () => (await import('./local/cases.ts')).LOCAL_CASES,
  },
  mutants: {
    about: '10,000 jobs live through every trouble, and faults put into our code are caught',
    load: async () => (await import('./mutants.ts')).MUTANT_CASES,
  },
  pages: {
    about:
      'every PDF and book of four couples is valid, embedded, tagged and read whole (needs qpdf, poppler-utils)',
    load: async () => (await import('./pages.ts')).PAGE_CASES,
  },
  prose: {
    about: 'what the almanac writes for four couples, in the figures of a reader',
    load: async () => (await import('./prose.ts')).PROSE_CASES,
  },
  referee: {
    about: 'every body, angle and cusp of a thousand births is swetest’s (needs swetest)',
    load: async () => (await import('./referee.ts')).REFEREE_CASES,
  },
  splitting: {
    about: 'multilevel splitting comes to what counting comes to, at one in 100,000',
    load: async () => (await import('./splitting.ts')).SPLITTING_CASES,
  },
  restore: {
    about: 'a package is exported, wiped and restored on this machine, and reads as it did',
    load: async () => (await import('./restore.ts')).RESTORE_CASES,
  },
  scores: {
    about: 'scores are shares of pairs, and hang on what they are said to hang on',
    load: async () => (await import('./scores.ts')).SCORE_CASES,
  },
  search: {
    about: 'a search finds what somebody finds who looks at every minute',
    load: async () => (await import('./search.ts')).SEARCH_CASES,
  },
  'speech-faults': {
    about: 'faults put into spoken chunks are found, and good chunks let pass',
    load: async () => (await import('./speech-faults.ts')).SPEECH_FAULT_CASES,
  },
  superlatives: {
    about: 'in 64 documents every first is first, and no two of a package contradict each other',
    load: async () => (await import('./superlatives.ts')).SUPERLATIVE_CASES,
  },
  triage: {
    about: 'the model that triages questions is the one its committed questions make',
    load: async () => (await import('./triage.ts')).TRIAGE_CASES,
  },
  watchers: {
    about: '100 jobs, each watched by a socket and a stream that break at random: all is seen once',
    load: async () => (await import('./watchers.ts')).WATCHER_CASES,
  },
  windows: {
    about: 'what is said of an uncertain birth holds whenever it was, and little is withheld',
    load: async () => (await import('./windows.ts')).WINDOW_CASES,
  },
  writers: {
    about:
      'sixteen documents by a provider in every trouble: right in the end, paid once, no false claim',
    load: async () => (await import('./writers.ts')).WRITER_CASES,
  },
  zones: {
    about: 'places get the clock of their zone, and none is sure where known places disagree',
    load: async () => (await import('./zones.ts')).ZONE_CASES,
  },
}
