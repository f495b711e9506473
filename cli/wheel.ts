import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { renderSvg } from '#publishing/charts/render-svg.ts'
import { westernWheel } from '#publishing/charts/western/wheel.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS } from './birth/read-birth.ts'
import { withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { nameIn } from './facts/read-question.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'
import { words } from './parser/read-text.ts'
import { NATAL_KEYS, natalChart } from './timing/natal.ts'

const LINE = '{"id":"a","name":"Ada","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9}'

/** `billion wheel`: the wheel of a Western chart as an SVG document, or as JSON that holds one. */
export async function wheelCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('wheel', io)
    .description('Draw the wheel of a Western chart as SVG.')
    .examples(
      'billion wheel --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --name Ada > ada.svg',
    )
    .ownOne('--name <text>', 'whose chart it is, for its title', words)
  withAyanamsaFlag(withNatalFlags(withBirthFlags(command)))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...NATAL_KEYS, 'name'])
    const drawing = westernWheel(natalChart(ephemeris, line), nameIn(line, 'a person'))
    return { id: lineId(line), title: drawing.title, svg: renderSvg(drawing) }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: ({ title }) => [{ title, rows: [] }],
      text: ({ svg }) => svg,
      isText: true,
      line: LINE,
      requestOf: birthRequest,
    },
    argv,
    io,
  )
}
