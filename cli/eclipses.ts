import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { eclipses } from '#astrology/western/timing/eclipses.ts'
import { placeIn } from './answers/degrees.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { namedText } from './parser/named.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'
import { readSpan, SPAN_KEYS, withSpanFlags } from './timing/span.ts'

const TYPES = ['solar', 'lunar'] as const
const LINE = '{"id":"a","from":"2026-01-01","to":"2027-01-01"}'

/** `billion eclipses`: the eclipses of a span, wherever on Earth they are seen. */
export async function eclipsesCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('eclipses', io)
    .description('Print the eclipses of a span, wherever on Earth they are seen.')
    .examples(
      'billion eclipses --from 2026-01-01 --to 2027-01-01',
      'billion eclipses --from 1999-01-01 --type solar --json',
    )
    .ownOne('--id <text>', 'repeated in the answer', words)
    .one('--type <name>', 'solar or lunar (default both)', words)
  withSpanFlags(command)
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...SPAN_KEYS, 'type'])
    const span = readSpan(line)
    const wanted = namedText('type', line['type'], TYPES)
    const found = eclipses(ephemeris, span).filter(
      ({ type }) => wanted === undefined || type === wanted,
    )
    return {
      id: lineId(line),
      from: momentJson(span.from),
      to: momentJson(span.to),
      eclipses: found.map((eclipse) => ({ ...eclipse, ...momentJson(eclipse.jd) })),
    }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: (told) => [
        {
          title: `Eclipses from ${told.from.utc} to ${told.to.utc}`,
          rows: told.eclipses.map(({ utc, type, kind, longitude }) => {
            return { utc, type, kind, place: placeIn(longitude) }
          }),
        },
      ],
      line: LINE,
    },
    argv,
    io,
  )
}
