import type { OptionValues } from 'commander'
import { CliCommand } from '#cli/parser/cli-command.ts'
import { InputError } from '#core/errors.ts'
import { coupleOf, readCouple, type Couple } from './couple-file.ts'

/** What running everything on this machine needs to know. */
export interface SystemOptions {
  /** Where the local databases, files and logs live. */
  readonly state: string
  /** The first port that is tried. */
  readonly port: number
  /** Whether the gazetteer must be there, for searches. */
  readonly withPlaces: boolean
  /** Whether the app is built, for pages to open. */
  readonly withApp: boolean
}

export interface StartOptions extends SystemOptions {
  /** Exit when the package is finished, instead of serving on. */
  readonly once: boolean
  readonly couple: Couple
  /** Where the couple's folder is made. */
  readonly readings: string
}

/** Read by default: two people on two continents. */
const COUPLE = [
  {
    name: 'Michael',
    birth: {
      date: '1968-08-23',
      time: '13:45',
      latitude: 46.6103,
      longitude: 13.8558,
      zone: 'Europe/Vienna',
    },
  },
  {
    name: 'Charmaine',
    birth: {
      date: '1983-11-23',
      time: '06:25',
      latitude: 22.3193,
      longitude: 114.1694,
      zone: 'Asia/Hong_Kong',
    },
  },
]

const COUPLE_FILE =
  'a JSON file: [{name, hebrewName?, pronouns?, spokenAs?, birth: {date, time, latitude, longitude, zone?, offsetSeconds?, certaintyMinutes?}}, {…}]'

interface SystemFlags {
  readonly state: string
  readonly port: string
}

interface StartFlags extends SystemFlags {
  readonly once?: true
  readonly couple?: string
  readonly name?: readonly string[]
  readonly samePerson?: true
  readonly readings: string
}

function withSystemFlags(command: CliCommand): CliCommand {
  return command
    .option('--state <dir>', 'where databases, files and logs live', '.state')
    .option('--port <number>', 'the first port that is tried', '8787')
    .addHelpText(
      'after',
      '\nBILLION_APP=off leaves the app out, which is built at the first start.',
    )
}

function startLine(): CliCommand {
  return withSystemFlags(new CliCommand('billion start'))
    .description('Run both Workers and a pod on this machine, order a package, and keep serving.')
    .option('--once', 'exit when the package is finished, 0 only when it is whole')
    .option('--couple <file>', COUPLE_FILE)
    .option('--same-person', 'the file may hold one person twice')
    .option('--name <name>', 'twice: the default couple’s births under other names', andAlso)
    .option('--readings <dir>', 'where the couple’s folder is made', 'readings')
    .examples('billion start --once', 'billion start --couple couple.json')
}

function serveLine(): CliCommand {
  return withSystemFlags(new CliCommand('billion serve'))
    .description('Run both Workers and a pod on this machine, and order nothing.')
    .examples('billion serve --port 8080')
}

function andAlso(name: string, names: readonly string[] = []): readonly string[] {
  return [...names, name]
}

export const START_USAGE = startLine().helpText()
export const SERVE_USAGE = serveLine().helpText()

/** Throws `InputError` for flags that make no sense, and for a couple that the API would refuse. */
export function parseStartOptions(argv: readonly string[]): StartOptions {
  const flags = flagsOf<StartFlags>(startLine(), argv)
  const { couple, name: names = [], readings } = flags
  const once = flags.once === true
  if (names.length !== 0 && names.length !== 2) {
    throw new InputError(
      '--name',
      `given ${names.length} times`,
      'Give it twice, once for each person.',
    )
  }
  const wish = { samePerson: flags.samePerson === true }
  const people: readonly object[] = couple === undefined ? COUPLE : readCouple(couple, wish)
  const named = people.map((person, index) => ({
    ...person,
    ...(names[index] && { name: names[index] }),
  }))
  return {
    ...systemOptions(flags),
    withPlaces: !once,
    withApp: !once && isAppWanted(),
    once,
    couple: coupleOf(named, wish),
    readings,
  }
}

export function parseServeOptions(argv: readonly string[]): SystemOptions {
  return systemOptions(flagsOf<SystemFlags>(serveLine(), argv))
}

function systemOptions(values: SystemFlags): SystemOptions {
  const port = /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InputError('--port', `${values.port} is not a port`, 'Use a number from 1 to 65535.')
  }
  return { state: values.state, port, withPlaces: true, withApp: isAppWanted() }
}

/** The app takes minutes to build at first, which tests of everything else do not wait for. */
function isAppWanted(): boolean {
  return process.env['BILLION_APP'] !== 'off'
}

/** What the parser says of the arguments is told with how they should be. */
function flagsOf<Flags extends OptionValues>(command: CliCommand, argv: readonly string[]): Flags {
  try {
    return command
      .configureOutput({ writeErr: () => {} })
      .parse([...argv], { from: 'user' })
      .opts<Flags>()
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('arguments', what.replace(/^error: /, ''), `\n\n${command.helpText()}`)
  }
}
