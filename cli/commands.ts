import type { CliIo } from './io.ts'

type Run = (argv: readonly string[], io: CliIo) => Promise<number>

export interface CommandEntry {
  readonly about: string
  /** Each command's code is loaded only when it is asked for. */
  readonly load: () => Promise<Run>
  /** It answers lines of JSON, and so is a tool of `billion mcp` too. */
  readonly answersLines?: true
  /** How it is used, of a command that does not tell by `--help` where its `io` says. */
  readonly usage?: () => Promise<string>
}

/** Every command of `billion`, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, CommandEntry> = new Map<string, CommandEntry>([
  [
    'start',
    {
      about: 'run everything here, order a package, and keep serving',
      load: async () => (await import('./start.ts')).startCommand,
      usage: async () => (await import('./start/start-options.ts')).START_USAGE,
    },
  ],
  [
    'serve',
    {
      about: 'run everything here, and order nothing',
      load: async () => (await import('./serve.ts')).serveCommand,
      usage: async () => (await import('./start/start-options.ts')).SERVE_USAGE,
    },
  ],
  [
    'cast',
    {
      about: 'a person’s charts in five systems',
      answersLines: true,
      load: async () => (await import('./cast.ts')).castCommand,
    },
  ],
  [
    'facts',
    {
      about: 'every fact of a person, or between two',
      answersLines: true,
      load: async () => (await import('./facts.ts')).factsCommand,
    },
  ],
  [
    'match',
    {
      about: 'what lies between two people: synastry, composite, Davison, kootas',
      answersLines: true,
      load: async () => (await import('./match.ts')).matchCommand,
    },
  ],
  [
    'connect',
    {
      about: 'what two or more people are together: Human Design, Gene Keys',
      answersLines: true,
      load: async () => (await import('./connect.ts')).connectCommand,
    },
  ],
  [
    'draw',
    {
      about: 'any chart of one person or two, as SVG, PNG or PDF',
      load: async () => (await import('./draw.ts')).drawCommand,
    },
  ],
  [
    'transits',
    {
      about: 'what the moving planets do over a span, and to a birth chart',
      answersLines: true,
      load: async () => (await import('./transits.ts')).transitsCommand,
    },
  ],
  [
    'progressions',
    {
      about: 'secondary progressions and solar arc directions',
      answersLines: true,
      load: async () => (await import('./progressions.ts')).progressionsCommand,
    },
  ],
  [
    'relocate',
    {
      about: 'a birth chart for another place',
      answersLines: true,
      load: async () => (await import('./relocate.ts')).relocateCommand,
    },
  ],
  [
    'returns',
    {
      about: 'the solar and the lunar return in force, with their charts',
      answersLines: true,
      load: async () => (await import('./returns.ts')).returnsCommand,
    },
  ],
  [
    'profections',
    {
      about: 'the sign and lord of the year, and the firdaria',
      answersLines: true,
      load: async () => (await import('./profections.ts')).profectionsCommand,
    },
  ],
  [
    'dashas',
    {
      about: 'the periods of life of the Vedic tradition',
      answersLines: true,
      load: async () => (await import('./dashas.ts')).dashasCommand,
    },
  ],
  [
    'panchanga',
    {
      about: 'the five limbs of a day: tithi, nakshatra, yoga, karana, vara',
      answersLines: true,
      load: async () => (await import('./panchanga.ts')).panchangaCommand,
    },
  ],
  [
    'eclipses',
    {
      about: 'the eclipses of a span',
      answersLines: true,
      load: async () => (await import('./eclipses.ts')).eclipsesCommand,
    },
  ],
  [
    'lunations',
    {
      about: 'the new and full Moons of a span',
      answersLines: true,
      load: async () => (await import('./lunations.ts')).lunationsCommand,
    },
  ],
  [
    'write',
    {
      about: 'a document or a package by a writer of choice, outside a job',
      load: async () => (await import('./write.ts')).writeCommand,
    },
  ],
  [
    'speak',
    {
      about: 'a text as a finished chapter, outside a job',
      load: async () => (await import('./speak.ts')).speakCommand,
    },
  ],
  [
    'voices',
    {
      about: 'who reads chapters here',
      load: async () => (await import('./voices.ts')).voicesCommand,
    },
  ],
  [
    'audiobook',
    {
      about: 'the chapters of a folder as one book',
      load: async () => (await import('./audiobook.ts')).audiobookCommand,
    },
  ],
  [
    'book',
    {
      about: 'the sixteen readings of a couple as one PDF, written by the almanac',
      load: async () => (await import('./book.ts')).bookCommand,
    },
  ],
  [
    'search',
    {
      about: 'when conditions of the sky hold: elections, muhurtas',
      answersLines: true,
      load: async () => (await import('./search.ts')).searchCommand,
    },
  ],
  [
    'planner',
    {
      about: 'a person’s coming months, as a table or a calendar',
      answersLines: true,
      load: async () => (await import('./planner.ts')).plannerCommand,
    },
  ],
  [
    'mcp',
    {
      about: 'these commands as tools for a language model',
      load: async () => (await import('./mcp.ts')).mcpCommand,
    },
  ],
  [
    'check',
    {
      about: 'whether what a text claims is so, by the facts of its people',
      load: async () => (await import('./check.ts')).checkCommand,
    },
  ],
  [
    'triage',
    {
      about: 'whether a chart may answer a question',
      answersLines: true,
      load: async () => (await import('./triage.ts')).triageCommand,
    },
  ],
  [
    'document',
    {
      about: 'how the texts of a job came about: writer, drafts, cost, findings',
      load: async () => (await import('./document.ts')).documentCommand,
    },
  ],
  [
    'watch',
    {
      about: 'a job as it happens, a line for each event',
      load: async () => (await import('./watch.ts')).watchCommand,
    },
  ],
  [
    'account',
    {
      about: 'who you are to an API, your sessions and keys, export and leaving',
      load: async () => (await import('./account.ts')).accountCommand,
    },
  ],
  [
    'settings',
    {
      about: 'see and change the settings of a system',
      load: async () => (await import('./settings.ts')).settingsCommand,
    },
  ],
  [
    'ops',
    {
      about: 'what operators see and do: jobs, costs, customers, alerts, dead letters',
      load: async () => (await import('./ops.ts')).opsCommand,
    },
  ],
  [
    'tail',
    {
      about: 'what the Workers of a system say, one line a step',
      load: async () => (await import('./tail.ts')).tailCommand,
    },
  ],
  [
    'doctor',
    {
      about: 'tell what is wrong with a system',
      load: async () => (await import('./doctor.ts')).doctorCommand,
    },
  ],
])
