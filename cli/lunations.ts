import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { lunations } from '#astrology/western/timing/sky-events.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import { placeIn } from './answers/degrees.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'
import { readSpan, SPAN_KEYS, withSpanFlags } from './timing/span.ts'

const LINE = '{"id":"a","from":"2026-01-01","to":"2027-01-01"}'

/** `billion lunations`: the new and full Moons of a span, in the tropical zodiac. */
export async function lunationsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('lunations', io)
    .description('Print the new and full Moons of a span.')
    .examples('billion lunations --from 2026-01-01 --to 2027-01-01')
    .ownOne('--id <text>', 'repeated in the answer', words)
  withSpanFlags(command)
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, SPAN_KEYS)
    const span = readSpan(line)
    return {
      id: lineId(line),
      from: momentJson(span.from),
      to: momentJson(span.to),
      lunations: lunations(ephemeris, span).map(({ type, jd, longitude }) => {
        return { type, ...momentJson(jd), longitude, sign: signAt(longitude) }
      }),
    }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: (told) => [
        {
          title: `Lunations from ${told.from.utc} to ${told.to.utc}`,
          rows: told.lunations.map(({ utc, type, longitude }) => {
            return { utc, type, place: placeIn(longitude) }
          }),
        },
      ],
      line: LINE,
    },
    argv,
    io,
  )
}
