import { sampleWindow } from '#astrology/birth/sample-window.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import {
  DASHA_LEVELS,
  DASHA_SYSTEMS,
  runningAt,
  type DashaSystem,
} from '#astrology/vedic/dashas/timelines.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS, momentOf } from './birth/read-birth.ts'
import { chartOptions, readOptions } from './cast/cast-options.ts'
import { withAsOf, withAyanamsaFlag } from './cast/chart-flags.ts'
import { heldThroughout } from './cast/held-throughout.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { namedList } from './parser/named.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson, now, utcOf } from './parser/read-moment.ts'
import { decimal, list, whole, words } from './parser/read-text.ts'
import { InputError } from '#core/errors.ts'

const LINE = '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"at":"2026-11-22"}'
const KEYS = ['at', 'asOf', 'ayanamsa', 'positions', 'dashaYearDays', 'systems', 'levels']
/** As many as cast and facts look at: hourly over a day of unknown time. */
const SAMPLES = 25

/** `billion dashas`: the periods of life by three schemes, and those that run at a moment. */
export async function dashasCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('dashas', io)
    .description('Print the periods of life of the Vedic tradition, and which of them run.')
    .examples(
      'billion dashas --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --at 2026-11-22',
      'billion dashas --batch --systems vimshottari --levels 3 < births.jsonl',
    )
    .one('--at <moment>', 'the moment whose running periods are told (default now)', words)
    .one('--systems <name,…>', `of ${DASHA_SYSTEMS.join(', ')} (default all)`, list)
    .one('--levels <number>', `how deep the running ones are told, 1 to ${DASHA_LEVELS}`, whole)
    .one('--positions <name>', 'apparent (default) or geometric', words)
    .one('--dasha-year-days <days>', '365.25 (default), 365.2425, 365.256364 or 360', decimal)
  withAsOf(withAyanamsaFlag(withBirthFlags(command)), 'the same as --at')
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...KEYS])
    const { vedic } = chartOptions({ at: now(), ...readOptions(line) })
    const systems = namedList('systems', line['systems'], DASHA_SYSTEMS) ?? DASHA_SYSTEMS
    const levels = readLevels(line['levels'])
    const charts = sampleWindow(momentOf(line), SAMPLES).map((at) =>
      castVedic(ephemeris, at, vedic),
    )
    const at = vedic?.at ?? now()
    const told = charts.map(({ dashas }) =>
      Object.fromEntries(
        systems.map((system) => [
          system,
          { ...dashas[system], running: runningAt(dashas, system, { at, levels }) },
        ]),
      ),
    )
    return { id: lineId(line), at: momentJson(at), ...byName(heldThroughout(told)) }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: (told) =>
        DASHA_SYSTEMS.flatMap((system) => {
          const dashas = told[system]
          if (dashas === undefined) return []
          return [
            {
              title: `${system}, running at ${told.at.utc}`,
              rows: (dashas.running ?? []).map(({ lord, start, end }, place) => {
                return { level: place + 1, lord, from: utcOf(start), to: utcOf(end) }
              }),
            },
            {
              title: system,
              rows: (dashas.periods ?? []).map(({ lord, startDate, end }) => {
                return { lord, from: startDate, to: utcOf(end).slice(0, 10) }
              }),
            },
          ]
        }),
      line: LINE,
      requestOf: birthRequest,
    },
    argv,
    io,
  )
}

function byName<Told>(told: Readonly<Record<string, Told>>): Partial<Record<DashaSystem, Told>> {
  return told
}

function readLevels(given: unknown): number {
  if (given === undefined) return DASHA_LEVELS
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= DASHA_LEVELS) {
    return given
  }
  const mend = `Give a whole number from 1 to ${DASHA_LEVELS}.`
  throw new InputError('levels', `${String(given)} is no number of levels`, mend)
}
