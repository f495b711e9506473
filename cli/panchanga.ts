import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { panchangaAt } from '#astrology/vedic/panchanga/panchanga.ts'
import { siderealPoint } from '#astrology/vedic/sidereal-point.ts'
import { DEFAULT_VEDIC_OPTIONS, type VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS, momentOf } from './birth/read-birth.ts'
import { chartOptions, readOptions } from './cast/cast-options.ts'
import { withAyanamsaFlag } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson, utcOf } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'

const LINE = '{"id":"a","date":"2026-11-22","lat":12.97,"lon":77.59}'

/** `billion panchanga`: the five limbs at a moment, or at the sunrise of a day. */
export async function panchangaCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('panchanga', io)
    .description('Print the five limbs of a moment, or of a day at its sunrise.')
    .examples(
      'billion panchanga --date 2026-11-22 --lat 12.97 --lon 77.59',
      'billion panchanga --date 2026-11-22 --time 18:30 --lat 12.97 --lon 77.59',
    )
    .one('--positions <name>', 'apparent (default) or geometric, for the Moon and Sun', words)
    .one('--panchanga-positions <name>', 'geometric (default) or apparent, for the ends', words)
  withAyanamsaFlag(withBirthFlags(command))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, 'ayanamsa', 'positions', 'panchangaPositions'])
    const options = chartOptions(readOptions(line)).vedic ?? DEFAULT_VEDIC_OPTIONS
    const isDay = 'date' in line && (line['time'] ?? null) === null
    const given = momentOf(isDay ? { ...line, time: null } : line)
    const moment = isDay ? atSunrise(ephemeris, given, options) : given
    const { ayanamsa, positions } = options
    const at = { ayanamsa, geometric: positions === 'geometric' }
    const [sun, moon] = (['sun', 'moon'] as const).map((body) =>
      siderealPoint(ephemeris.position(body, moment.jd, at).longitude),
    )
    const { place, zone, offsetSeconds } = moment
    return {
      id: lineId(line),
      at: momentJson(moment.jd),
      atSunrise: moment !== given,
      ...place,
      zone,
      offsetSeconds,
      ...panchangaAt(ephemeris, moment, options),
      sun: sun!,
      moon: moon!,
    }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: ({
        at,
        atSunrise: isDawn,
        tithi,
        nakshatra,
        yoga,
        karana,
        vara,
        lunarMonth,
        day,
      }) => [
        {
          title: `Panchanga of ${at.utc}${isDawn ? ', at sunrise' : ''}`,
          rows: [
            { limb: 'tithi', name: `${tithi.paksha} ${tithi.name}`, until: until(tithi.ends) },
            { limb: 'nakshatra', name: nakshatra.name, until: until(nakshatra.ends) },
            { limb: 'yoga', name: yoga.name, until: until(yoga.ends) },
            { limb: 'karana', name: karana.name, until: until(karana.ends) },
            { limb: 'vara', name: vara.name, until: until(day?.nextSunrise) },
            { limb: 'month', name: lunarMonth?.amanta ?? null, until: until(lunarMonth?.ends) },
            { limb: 'sunrise', name: until(day?.sunrise), until: null },
            { limb: 'sunset', name: until(day?.sunset), until: null },
          ],
        },
      ],
      line: LINE,
      requestOf: birthRequest,
    },
    argv,
    io,
  )
}

function until(jd: number | null | undefined): string | null {
  return jd === null || jd === undefined ? null : utcOf(jd)
}

/** The sunrise of the civil day; the moment itself where the Sun does not rise. */
function atSunrise(ephemeris: Ephemeris, moment: BirthMoment, options: VedicOptions): BirthMoment {
  const { sunrise } = panchangaAt(ephemeris, moment, options).civilDay
  return sunrise === null ? moment : { ...moment, jd: sunrise }
}
