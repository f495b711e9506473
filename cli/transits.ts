import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { FOLLOWED_BODIES } from '#astrology/western/timing/bodies-in-motion.ts'
import { TRANSITING } from '#astrology/western/timing/transits.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS } from './birth/read-birth.ts'
import { withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { namedList } from './parser/named.ts'
import { readLine } from './parser/read-line.ts'
import { list } from './parser/read-text.ts'
import { NATAL_KEYS, natalChart } from './timing/natal.ts'
import { readSpan, SPAN_KEYS, withSpanFlags } from './timing/span.ts'
import { transitsJson, type TransitsJson } from './timing/transits-json.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"from":"2026-01-01"}'

/** `billion transits`: what the moving planets do over a span, and to a birth where one is given. */
export async function transitsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('transits', io)
    .description('Print what the moving planets do over a span, and to a birth chart.')
    .examples(
      'billion transits --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --from 2026-01-01',
      'billion transits --from 2026-01-01 --to 2027-01-01 --bodies mercury,venus',
    )
    .one('--bodies <name,…>', `the moving bodies (default ${TRANSITING.join(',')})`, list)
  withSpanFlags(withAyanamsaFlag(withNatalFlags(withBirthFlags(command))))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...NATAL_KEYS, ...SPAN_KEYS, 'bodies'])
    const hasBirth = 'date' in line || 'jd' in line
    return transitsJson(ephemeris, hasBirth ? natalChart(ephemeris, line) : null, {
      id: lineId(line),
      span: readSpan(line),
      bodies: namedList('bodies', line['bodies'], FOLLOWED_BODIES) ?? TRANSITING,
    })
  }
  const transits = { command, answer, tables, line: LINE, requestOf: birthRequest }
  return await runAnswering(transits, argv, io)
}

function tables({ sky, natal }: TransitsJson) {
  return [
    {
      title: 'Under way',
      rows: (natal?.underWay ?? []).map(({ first, aspect, second, orb, motion }) => {
        return { body: first, aspect, natal: second, orb, motion }
      }),
    },
    {
      title: 'Exact',
      rows: (natal?.exact ?? []).map(({ utc, body, aspect, natal: point, pass, retrograde }) => {
        return { utc, body, aspect, natal: point, 'pass in the span': pass, retrograde }
      }),
    },
    {
      title: 'Sky',
      rows: sky.map((event) => ({
        utc: event.utc,
        body: event.body,
        what: event.type === 'ingress' ? `enters ${event.sign}` : `turns ${event.turns}`,
      })),
    },
  ]
}
