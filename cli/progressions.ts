import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { holdingThroughout } from '#astrology/western/aspects/holding-throughout.ts'
import { MIDHEAVEN_RULES, progress } from '#astrology/western/timing/progressions.ts'
import { directBySolarArc } from '#astrology/western/timing/solar-arc.ts'
import { placeIn } from './answers/degrees.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS } from './birth/read-birth.ts'
import { withAsOf, withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { namedText } from './parser/named.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'
import { NATAL_KEYS, natalChart, toldThroughout } from './timing/natal.ts'
import { readAsOf } from './timing/span.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"asOf":"2026-11-22"}'

/** `billion progressions`: a day after birth for a year of life, and every point by the solar arc. */
export async function progressionsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('progressions', io)
    .description('Print secondary progressions and solar arc directions of a birth.')
    .examples(
      'billion progressions --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --as-of 2026-11-22',
      'billion progressions --batch --midheaven naibod < births.jsonl',
    )
    .one('--midheaven <rule>', `how it moves: ${MIDHEAVEN_RULES.join(', ')}`, words)
  withAyanamsaFlag(withNatalFlags(withBirthFlags(command)))
  withAsOf(command, 'the moment of life (default now)')
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...NATAL_KEYS, 'asOf', 'midheaven'])
    const chart = natalChart(ephemeris, line)
    const { settings, window, moment } = chart
    const at = readAsOf(line)
    const midheaven = namedText('midheaven', line['midheaven'], MIDHEAVEN_RULES) ?? 'solar-arc'
    const asked = { at, place: moment.place, settings, midheaven }
    return {
      id: lineId(line),
      asOf: momentJson(at),
      progressed: {
        ...toldThroughout(chart, (natal) => {
          const { jd, aspects: _, ...rest } = progress(ephemeris, natal, asked)
          return { ...momentJson(jd), ...rest }
        }),
        aspects: holdingThroughout(
          window.map((natal) => progress(ephemeris, natal, asked).aspects),
        ),
      },
      solarArc: {
        ...toldThroughout(chart, (natal) => {
          const { arc, directed } = directBySolarArc(ephemeris, natal, at)
          return { arc, directed: Object.fromEntries(directed.map((point) => [point.name, point])) }
        }),
        aspects: holdingThroughout(
          window.map((natal) => directBySolarArc(ephemeris, natal, at).aspects),
        ),
      },
    }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: ({ progressed, solarArc }) => [
        {
          title: 'Progressed',
          rows: Object.entries(progressed.bodies).map(([point, { longitude, house }]) => {
            return { point, place: placeIn(longitude), house }
          }),
        },
        {
          title: 'Progressed to natal',
          rows: progressed.aspects.map(({ first, aspect, second, orb }) => {
            return { progressed: first, aspect, natal: second, orb }
          }),
        },
        {
          title: `Directed by solar arc (${solarArc.arc.toFixed(2)}°) to natal`,
          rows: solarArc.aspects.map(({ first, aspect, second, orb }) => {
            return { directed: first, aspect, natal: second, orb }
          }),
        },
      ],
      line: LINE,
      requestOf: birthRequest,
    },
    argv,
    io,
  )
}
