import { needsPlace } from '#astrology/search/condition.ts'
import type { SearchSky } from '#astrology/search/watched.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { ChartOptions } from '#astrology/charts.ts'
import { DEFAULT_VEDIC_OPTIONS } from '#astrology/vedic/vedic-options.ts'
import { DEFAULT_SETTINGS } from '#astrology/western/sky.ts'
import { InputError } from '#core/errors.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering, type Request } from './answers/run-answering.ts'
import { readPlace } from './birth/read-place.ts'
import { chartOptions, readOptions } from './cast/cast-options.ts'
import { withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { readBirthText } from './match/side-text.ts'
import { newCommand } from './parser/cli-command.ts'
import { PERSON_SCHEMA } from './parser/line-schema.ts'
import { readLine } from './parser/read-line.ts'
import { decimal, whole, words } from './parser/read-text.ts'
import { natalLongitudes, withNatalTargets } from './search/natal-targets.ts'
import { GRAMMAR } from './search/grammar.ts'
import { rawCondition, readCondition } from './search/read-condition.ts'
import { readCount } from './search/read-count.ts'
import { searchJson, type SearchJson } from './search/search-json.ts'
import { NATAL_KEYS } from './timing/natal.ts'
import { readSpan, SPAN_KEYS, withSpanFlags } from './timing/span.ts'
import { readZone } from './timing/zoned-moment.ts'

const LINE = '{"id":"a","where":"moon in Taurus and moon waxing","from":"2026-01-01"}'
const KEYS = ['where', 'natal', 'lat', 'lon', 'zone', 'panchangaPositions', 'leastMinutes', 'limit']

const PROPERTIES = {
  natal: PERSON_SCHEMA,
  where: { type: ['string', 'object'], description: GRAMMAR.trim() },
}

/** `billion search`: when conditions hold, for who looks for a moment to begin something. */
export async function searchCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('search', io)
    .description('Print when conditions of the sky hold within a span, to the second.')
    .argument('[where]', 'the condition, in words or as JSON')
    .addHelpText('after', GRAMMAR)
    .examples(
      'billion search "moon in Taurus and moon waxing and not mercury retrograde"',
      'billion search "jupiter in house 10 and venus trine jupiter" --lat 46.6 --lon 13.9',
    )
    .ownOne(
      '--natal <birth>',
      'for natal points: JSON, a file, DATE,TIME,LAT,LON[,ZONE]',
      readBirth,
    )
    .one('--lat <degrees>', 'the place, for houses, angles and its clocks: north positive', decimal)
    .one('--lon <degrees>', 'east positive', decimal)
    .one('--zone <name>', 'IANA time zone of the answer (default the place’s)', words)
    .one('--least-minutes <number>', 'leave out what holds for less', decimal)
    .one('--limit <number>', 'tell so many spans at the most, the first', whole)
    .one('--panchanga-positions <name>', 'geometric (default) or apparent, for lunar days', words)
    .ownOne('--id <text>', 'repeated in the answer', words)
  withSpanFlags(withAyanamsaFlag(withNatalFlags(command)))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...KEYS, ...NATAL_KEYS, ...SPAN_KEYS])
    const options = chartOptions(readOptions(line))
    const natal = natalLongitudes(ephemeris, line, options.western)
    const raw = withNatalTargets('where', rawCondition('where', line['where']), natal)
    const where = readCondition('where', raw)
    const sky = skyOf(ephemeris, line, options)
    if (sky.place === null && needsPlace(where)) {
      throw new InputError(
        'lat',
        'is missing',
        'Give lat and lon for houses, angles, hours and daylight.',
      )
    }
    return searchJson(sky, {
      id: lineId(line),
      where,
      span: readSpan(line),
      zone: readZone('zone', line['zone'], sky.place),
      leastMinutes: readCount('leastMinutes', line['leastMinutes']) ?? 0,
      limit: readCount('limit', line['limit']) ?? Infinity,
    })
  }
  return await runAnswering(
    { command, answer, tables, line: LINE, properties: PROPERTIES, requestOf: withCondition },
    argv,
    io,
  )
}

const readBirth = (text: string): unknown => readBirthText(text, 'natal')

function withCondition(flags: Request, [where]: readonly string[]): Request {
  return where === undefined ? flags : { ...flags, where }
}

/** The sky as a line wants it looked at. */
function skyOf(ephemeris: Ephemeris, line: Request, { western, vedic }: ChartOptions): SearchSky {
  const { ayanamsa, panchangaPositions } = vedic ?? DEFAULT_VEDIC_OPTIONS
  return {
    ephemeris,
    place: readPlace(line, { latitude: 'lat', longitude: 'lon' }),
    houseSystem: western?.houseSystem ?? DEFAULT_SETTINGS.houseSystem,
    lunar: { ayanamsa, geometric: panchangaPositions === 'geometric' },
    ...(western?.ayanamsa !== undefined && { ayanamsa: western.ayanamsa }),
  }
}

function tables({ from, to, zone, spans, count, minutes }: SearchJson) {
  const told = spans.length < count ? `, the first ${spans.length}` : ''
  const rows = spans.map((span) => ({
    from: span.beginsEarlier ? `… ${span.from.utc}` : span.from.utc,
    to: span.endsLater ? `${span.to.utc} …` : span.to.utc,
    ...(zone !== null && { [`from, ${zone}`]: span.from.local, [`to, ${zone}`]: span.to.local }),
    minutes: Math.round(span.minutes * 10) / 10,
  }))
  return [
    {
      title: `${count} ${count === 1 ? 'time' : 'times'} from ${from.utc} to ${to.utc}${told}, ${Math.round(minutes)} minutes in all`,
      rows: rows.length > 0 ? rows : [{ from: null, to: null, minutes: 0 }],
    },
  ]
}
