import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { InputError } from '#core/errors.ts'
import { placeIn, placesIn } from './answers/degrees.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS, momentOf } from './birth/read-birth.ts'
import { readPlace } from './birth/read-place.ts'
import { SHOWN_ANGLES } from './cast/angle-ranges.ts'
import { chartOptions, OPTION_KEYS, readOptions } from './cast/cast-options.ts'
import { withAyanamsaFlag, withWesternFlags } from './cast/chart-flags.ts'
import { aspectChoice } from './cast/western-choices.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'
import { decimal, words } from './parser/read-text.ts'
import { relocatedJson, type RelocatedJson } from './relocate/relocated-json.ts'
import { readZone } from './timing/zoned-moment.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"atLat":40.7,"atLon":-74.0}'
const AT_KEYS = { latitude: 'atLat', longitude: 'atLon' }

/** `billion relocate`: a birth chart as it stands for another place at the moment of birth. */
export async function relocateCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('relocate', io)
    .description('Print a birth chart for another place, at the same moment.')
    .examples(
      'billion relocate --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --at-lat 40.7 --at-lon -74.0',
    )
    .one('--at-lat <degrees>', 'the latitude it is cast for, north positive', decimal)
    .one('--at-lon <degrees>', 'its longitude, east positive', decimal)
    .one('--clock <name>', 'IANA time zone there (default the place’s)', words)
  withAyanamsaFlag(withWesternFlags(withBirthFlags(command)))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...OPTION_KEYS, 'atLat', 'atLon', 'clock'])
    const options = readOptions(line)
    const moment = momentOf(line)
    const place = readPlace(line, AT_KEYS)
    if (place === null) {
      throw new InputError('atLat', 'is missing', 'Give atLat and atLon, where it is cast for.')
    }
    return relocatedJson(ephemeris, moment, {
      id: lineId(line),
      place,
      zone: readZone('clock', line['clock'], place),
      western: chartOptions(options).western,
      choice: aspectChoice(options),
    })
  }
  return await runAnswering(
    { command, answer, tables, line: LINE, requestOf: birthRequest },
    argv,
    io,
  )
}

function tables({ at, natal, western, houses }: RelocatedJson) {
  const { latitude, longitude } = at
  return [
    {
      title: `Relocated to ${latitude}, ${longitude}${at.local === null ? '' : `, where it was ${at.local}`}`,
      rows: SHOWN_ANGLES.map((angle) => ({
        angle,
        natal: placeIn(natal.angles[angle]),
        relocated: placesIn({
          longitude: western.angles[angle],
          longitudeFrom: western.angles[`${angle}From`],
          longitudeTo: western.angles[`${angle}To`],
        }),
      })),
    },
    {
      title: 'Houses',
      rows: houses.map(({ body, natal: from, relocated }) => ({
        body,
        place: placeIn(western.bodies[body].longitude),
        natal: from,
        relocated,
      })),
    },
    {
      title: 'Aspects to the angles',
      rows: western.aspects
        .filter(({ first, second }) => ANGLES.has(first) || ANGLES.has(second))
        .map(({ first, aspect, second, orb, motion }) => ({ first, aspect, second, orb, motion })),
    },
  ]
}

const ANGLES: ReadonlySet<string> = new Set([...SHOWN_ANGLES, 'vertex'])
