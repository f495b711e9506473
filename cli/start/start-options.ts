import { InputError } from '#core/errors.ts'
import { parseArgs } from 'node:util'
import { coupleOf, readCouple, type Couple } from './couple-file.ts'

/** What running everything on this machine needs to know. */
export interface SystemOptions {
  /** Where the local databases, files and logs live. */
  readonly state: string
  /** The first port that is tried. */
  readonly port: number
  /** Whether the gazetteer must be there, for searches. */
  readonly withPlaces: boolean
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

export const START_USAGE = `billion start [--once] [--couple FILE [--same-person] | --name FIRST --name SECOND]
              [--readings DIR] [--state DIR] [--port N]

  --once       exit when the package is finished
               (0 only if every document has text, PDF and audio)
  --couple     a JSON file: [{name, hebrewName?, pronouns?, spokenAs?,
               birth: {date, time, latitude, longitude, zone?, offsetSeconds?,
               certaintyMinutes?}}, {…}]
  --same-person  the file may hold one person twice
  --name       twice: the default couple's births under other names`

export const SERVE_USAGE = `billion serve [--state DIR] [--port N]

  Runs both Workers and a pod on this machine, and orders nothing.`

const SYSTEM_OPTIONS = {
  state: { type: 'string', default: '.state' },
  port: { type: 'string', default: '8787' },
} as const

/** Throws `InputError` for flags that make no sense, and for a couple that the API would refuse. */
export function parseStartOptions(argv: readonly string[]): StartOptions {
  const options = {
    ...SYSTEM_OPTIONS,
    once: { type: 'boolean', default: false },
    couple: { type: 'string' },
    name: { type: 'string', multiple: true },
    'same-person': { type: 'boolean', default: false },
    readings: { type: 'string', default: 'readings' },
  } as const
  const { values } = told(START_USAGE, () => parseArgs({ args: [...argv], options }))
  const { once, couple, name: names = [], readings } = values
  if (names.length !== 0 && names.length !== 2) {
    throw new InputError(
      '--name',
      `given ${names.length} times`,
      'Give it twice, once for each person.',
    )
  }
  const wish = { samePerson: values['same-person'] }
  const people: readonly object[] = couple === undefined ? COUPLE : readCouple(couple, wish)
  const named = people.map((person, index) => ({
    ...person,
    ...(names[index] && { name: names[index] }),
  }))
  return {
    ...systemOptions(values),
    withPlaces: !once,
    once,
    couple: coupleOf(named, wish),
    readings,
  }
}

export function parseServeOptions(argv: readonly string[]): SystemOptions {
  const config = { args: [...argv], options: SYSTEM_OPTIONS }
  return systemOptions(told(SERVE_USAGE, () => parseArgs(config)).values)
}

function systemOptions(values: { readonly state: string; readonly port: string }): SystemOptions {
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InputError('--port', `${values.port} is not a port`, 'Use a number from 1 to 65535.')
  }
  return { state: values.state, port, withPlaces: true }
}

/** What Node says of the arguments, with how they should be. */
function told<T>(usage: string, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    throw new InputError('arguments', what, `\n\n${usage}`)
  }
}
