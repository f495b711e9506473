import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

import { Command } from 'commander'

import type { BirthMoment } from '#astrology/birth/moment.ts'
import { sampleWindow } from '#astrology/birth/sample-window.ts'
import { castCharts } from '#astrology/charts.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castKabbalah } from '#astrology/kabbalah/cast-kabbalah.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { InputError } from '#core/errors.ts'
import { momentOf, readRequest, UndecidedBirth, type CastId } from './cast-birth.ts'
import { castJson, type CastJson } from './cast-json.ts'
import { chartOptions, type CastOptions } from './cast-options.ts'

interface CastIo {
  readonly input: Readable
  readonly output: Writable
}

/** `error.problem` says what is wrong with `error.field`, `error.mend` how to put it right. */
interface CastFailure {
  readonly id: CastId
  readonly error: { readonly field: string; readonly problem: string; readonly mend: string }
  /** The moments between which the person must choose, when that is what is wrong. */
  readonly choices?: UndecidedBirth['choices']
}

const LINE_IS_NOT_JSON = new InputError(
  'line',
  'is not JSON',
  'Give one JSON object a line: {"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9}.',
)

/**
 * `billion cast`: one person's charts from flags, or with `--batch` one JSON result for each
 * JSON birth on the input. A birth that cannot be cast is answered with its error in its place,
 * harms no other, and makes the exit code 1.
 */
export async function castCommand(
  argv: readonly string[],
  io: CastIo = { input: process.stdin, output: process.stdout },
): Promise<number> {
  const { batch, ...flags } = parseFlags(argv)
  const ephemeris = await loadEphemeris()
  if (batch === true) return await castBatch(ephemeris, flags, io)
  const result = castOne(ephemeris, { id: null, ...flags }, {})
  await write(io.output, `${JSON.stringify(result, null, 2)}\n`)
  return 'error' in result ? 1 : 0
}

async function castBatch(
  ephemeris: Ephemeris,
  options: CastOptions,
  { input, output }: CastIo,
): Promise<number> {
  let failures = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const result = castLine(ephemeris, line, options)
    if ('error' in result) failures += 1
    await write(output, `${JSON.stringify(result)}\n`)
  }
  return failures === 0 ? 0 : 1
}

function castLine(
  ephemeris: Ephemeris,
  line: string,
  options: CastOptions,
): CastJson | CastFailure {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return failure(null, LINE_IS_NOT_JSON)
  }
  return castOne(ephemeris, request, options)
}

/** Casts one request; options of its own go before the batch's. */
function castOne(
  ephemeris: Ephemeris,
  value: unknown,
  options: CastOptions,
): CastJson | CastFailure {
  try {
    const request = readRequest(value)
    const moment = momentOf(request.birth)
    return cast(ephemeris, moment, { id: request.id, options: { ...options, ...request.options } })
  } catch (error) {
    return failure(idOf(value), error)
  }
}

function cast(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  { id, options }: { id: CastId; options: CastOptions },
): CastJson {
  const chosen = chartOptions(options)
  const charts = castCharts(ephemeris, moment, chosen)
  const samples = sampleWindow(moment, WINDOW_SAMPLES)
  const window = {
    vedic: samples.map((sample) => castVedic(ephemeris, sample, chosen.vedic)),
    kabbalah: samples.map((sample) => castKabbalah(ephemeris, sample)),
  }
  return castJson(id, moment, { charts, window })
}

/** Odd, so that the middle is the moment itself; hourly over a day of unknown time. */
const WINDOW_SAMPLES = 25

/** A fault of ours is told in its place too, so that a long batch loses one line and not the rest. */
function failure(id: CastId, error: unknown): CastFailure {
  if (error instanceof UndecidedBirth) {
    return { id, error: problemOf(error), choices: error.choices }
  }
  if (error instanceof InputError) return { id, error: problemOf(error) }
  const problem = `could not be cast: ${error instanceof Error ? error.message : String(error)}`
  return { id, error: { field: 'birth', problem, mend: 'This is a fault of the program.' } }
}

function problemOf({ field, problem, mend }: InputError): CastFailure['error'] {
  return { field, problem, mend }
}

function idOf(value: unknown): CastId {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}

function parseFlags(argv: readonly string[]): Record<string, unknown> & { batch?: boolean } {
  const command = new Command('billion cast')
    .description('Print a person’s charts in five systems as JSON.')
    .option('--id <text>', 'repeated in the answer')
    .option('--date <YYYY-MM-DD>', 'local civil date of birth')
    .option('--time <HH:MM[:SS]>', 'local civil time, or "unknown"')
    .option('--jd <days>', 'Julian day, UT, instead of date and time', Number)
    .option('--lat <degrees>', 'latitude, north positive', Number)
    .option('--lon <degrees>', 'longitude, east positive', Number)
    .option('--zone <name>', 'IANA time zone; found from the place when left out')
    .option('--offset-seconds <seconds>', 'seconds east of UTC, before any zone', Number)
    .option('--certainty-minutes <minutes>', 'the time is right to so many minutes', Number)
    .option('--house-system <name>', 'placidus, koch, wholeSign, … or a Swiss Ephemeris letter')
    .option('--ayanamsa <name>', 'lahiri, raman, krishnamurti, … (default lahiri)')
    .option('--zodiac <name>', 'tropical (default) or sidereal, for the Western chart')
    .option('--node <name>', 'mean (default) or true, for the Vedic chart')
    .option('--positions <name>', 'apparent (default) or geometric, for the Vedic chart')
    .option('--panchanga-positions <name>', 'geometric (default) or apparent, for its end times')
    .option('--dasha-year-days <days>', '365.25 (default), 365.2425, 365.256364 or 360')
    .option('--at <date>', 'the day whose running dashas are told, such as 2026-11-22')
    .option('--bhavas <name>', 'wholeSign (default) or sripati')
    .option('--ashtakavarga <name>', 'integrated (default) or raman')
    .option('--batch', 'read one JSON birth a line from the input')
  const flags: Record<string, unknown> = command.parse(argv, { from: 'user' }).opts()
  return flags['time'] === 'unknown' ? { ...flags, time: null } : flags
}
