import { InputError } from '#core/errors.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as z from 'zod'

/** A person as the API takes them. */
const StartPerson = z.object({ name: z.string(), birth: z.record(z.string(), z.unknown()) })
export type StartPerson = z.infer<typeof StartPerson>

export interface StartOptions {
  /** Exit when the package is finished, instead of serving on. */
  readonly once: boolean
  readonly couple: readonly [StartPerson, StartPerson]
  /** Where the couple's folder is made. */
  readonly readings: string
  /** Where the local databases, files and logs live. */
  readonly state: string
  readonly port: number
}

/** Read by default: two people on two continents. */
const COUPLE: readonly [StartPerson, StartPerson] = [
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

export const START_USAGE = `billion start [--once] [--couple FILE | --name FIRST --name SECOND]
              [--readings DIR] [--state DIR] [--port N]

  --once       exit when the package is finished (0 only if every document has text, PDF and audio)
  --couple     a JSON file: [{name, birth: {date, time, latitude, longitude, zone?, offsetSeconds?}}, {…}]
  --name       twice: the default couple's births under other names`

/** Throws `InputError` for flags that make no sense. */
export function parseStartOptions(argv: readonly string[]): StartOptions {
  const { values } = parse(argv)
  const names = values.name ?? []
  if (names.length !== 0 && names.length !== 2) {
    throw new InputError(
      '--name',
      `given ${names.length} times`,
      'Give it twice, once for each person.',
    )
  }
  const couple = values.couple === undefined ? COUPLE : readCouple(values.couple)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InputError('--port', `${values.port} is not a port`, 'Use a number from 1 to 65535.')
  }
  return {
    once: values.once,
    couple: names.length === 2 ? renamed(couple, names) : couple,
    readings: values.readings,
    state: values.state,
    port,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        once: { type: 'boolean', default: false },
        couple: { type: 'string' },
        name: { type: 'string', multiple: true },
        readings: { type: 'string', default: 'readings' },
        state: { type: 'string', default: '.state' },
        port: { type: 'string', default: '8787' },
      },
    })
  } catch (error) {
    throw new InputError('arguments', (error as Error).message, `\n\n${START_USAGE}`)
  }
}

function readCouple(file: string): readonly [StartPerson, StartPerson] {
  try {
    return z.tuple([StartPerson, StartPerson]).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new InputError(
      '--couple',
      `${file} cannot be used: ${(error as Error).message}`,
      `\n\n${START_USAGE}`,
    )
  }
}

function renamed([first, second]: readonly [StartPerson, StartPerson], names: readonly string[]) {
  return [
    { ...first, name: names[0]! },
    { ...second, name: names[1]! },
  ] as const
}
