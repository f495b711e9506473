import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS, momentOf } from './birth/read-birth.ts'
import { castJson } from './cast/cast-json.ts'
import { chartOptions, OPTION_KEYS, readOptions } from './cast/cast-options.ts'
import { castTables } from './cast/cast-tables.ts'
import { withAsOf, withAyanamsaFlag, withVedicFlags, withWesternFlags } from './cast/chart-flags.ts'
import { signChartJson } from './cast/sign-chart-json.ts'
import { isSignChart, SIGN_CHART_KEYS } from './cast/sign-chart.ts'
import { aspectChoice } from './cast/western-choices.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'

const LINE = '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9}'

/** `billion cast`: one person's charts in five systems, or with `--batch` one answer a birth. */
export async function castCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('cast', io)
    .description('Print a person’s charts in five systems.')
    .examples(
      'billion cast --date 1968-08-23 --time 13:45 --lat 46.6103 --lon 13.8558',
      `echo '${LINE}' | billion cast --batch`,
    )
  withVedicFlags(withAyanamsaFlag(withWesternFlags(withBirthFlags(command))))
  withAsOf(command, 'the same as --at')
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...OPTION_KEYS, ...SIGN_CHART_KEYS])
    const options = readOptions(line)
    if (isSignChart(line)) return signChartJson(lineId(line), line, chartOptions(options).vedic)
    const cast = castPerson(ephemeris, momentOf(line), chartOptions(options))
    return castJson(lineId(line), cast, aspectChoice(options))
  }
  const charts = { command, answer, tables: castTables, line: LINE, requestOf: birthRequest }
  return await runAnswering(charts, argv, io)
}
