import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Place } from '#astrology/ephemeris/ephemeris.ts'
import { returnChart } from '#astrology/western/timing/return-chart.ts'
import { lastReturn } from '#astrology/western/timing/returns.ts'
import { placeIn } from './answers/degrees.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS } from './birth/read-birth.ts'
import { readPlace } from './birth/read-place.ts'
import { withAsOf, withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson } from './parser/read-moment.ts'
import { decimal } from './parser/read-text.ts'
import { momentOfLife, NATAL_KEYS, natalChart, toldThroughout } from './timing/natal.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"asOf":"2026-11-22"}'

/** Where the return is lived. */
const AT_KEYS = { latitude: 'atLat', longitude: 'atLon' }

/** `billion returns`: the solar and the lunar return in force, with the charts they are read from. */
export async function returnsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('returns', io)
    .description('Print the solar and the lunar return in force at a moment, with their charts.')
    .examples(
      'billion returns --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --as-of 2026-11-22',
      'billion returns --jd 2440092.03125 --lat 46.6 --lon 13.9 --at-lat 48.2 --at-lon 16.4',
    )
    .one('--at-lat <degrees>', 'where the return is lived (default the birthplace)', decimal)
    .one('--at-lon <degrees>', 'its longitude', decimal)
  withAyanamsaFlag(withNatalFlags(withBirthFlags(command)))
  withAsOf(command, 'the moment at which they are in force (default now)')
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...NATAL_KEYS, 'asOf', 'atLat', 'atLon'])
    const chart = natalChart(ephemeris, line)
    const at = momentOfLife(line, chart)
    const place = readPlace(line, AT_KEYS) ?? chart.moment.place
    const inForce = (body: 'sun' | 'moon') => returnJson(chart, { body, at, place })
    return {
      id: lineId(line),
      asOf: momentJson(at),
      place,
      solar: inForce('sun'),
      lunar: inForce('moon'),
    }
  }
  const returnJson = (
    chart: ReturnType<typeof natalChart>,
    { body, at, place }: { body: 'sun' | 'moon'; at: number; place: Place },
  ) =>
    toldThroughout(chart, ({ jd: birth, angles }) => {
      const asked = { body, birth, jd: lastReturn(ephemeris, body, birth, at) }
      const { jd, next, reading } = returnChart(ephemeris, asked, {
        place,
        settings: chart.settings,
      })
      const { bodies, houses, lots, sect } = reading
      // Without a birth time nobody knows when it falls, nor what rises then.
      const timed = angles && { angles: reading.angles, houses, lots, sect }
      return { ...momentJson(jd), next: momentJson(next), bodies, chart: timed }
    })
  return await runAnswering(
    {
      command,
      answer,
      tables: ({ solar, lunar }) =>
        [
          { name: 'Solar', found: solar },
          { name: 'Lunar', found: lunar },
        ].map(({ name, found }) => ({
          title: `${name} return of ${found.utc}, until ${found.next.utc}`,
          rows: [
            ...Object.entries(found.chart?.angles ?? {}).map(([point, longitude]) => {
              return { point, place: placeIn(longitude), house: null }
            }),
            ...Object.entries(found.bodies).map(([point, { longitude, house }]) => {
              return { point, place: placeIn(longitude), house }
            }),
          ],
        })),
      line: LINE,
      requestOf: birthRequest,
    },
    argv,
    io,
  )
}
