import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import { firdarAt, firdaria } from '#astrology/western/timing/firdaria.ts'
import { annualProfection } from '#astrology/western/timing/profections.ts'
import { ageInReturns, lastReturn, nextReturn } from '#astrology/western/timing/returns.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { birthRequest, withBirthFlags } from './birth/birth-flags.ts'
import { BIRTH_KEYS } from './birth/read-birth.ts'
import { withAsOf, withAyanamsaFlag, withNatalFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { readLine } from './parser/read-line.ts'
import { momentJson } from './parser/read-moment.ts'
import { momentOfLife, NATAL_KEYS, natalChart, toldThroughout } from './timing/natal.ts'

const LINE =
  '{"id":"a","date":"1968-08-23","time":"13:45","lat":46.6,"lon":13.9,"asOf":"2026-11-22"}'

/** `billion profections`: the sign and lord of the year, and the firdaria with the one in force. */
export async function profectionsCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('profections', io)
    .description('Print the sign and lord of a year of life, and the firdaria.')
    .examples(
      'billion profections --date 1968-08-23 --time 13:45 --lat 46.6 --lon 13.9 --as-of 2026-11-22',
    )
  withAyanamsaFlag(withNatalFlags(withBirthFlags(command)))
  withAsOf(command, 'the moment of life (default now)')
  const ephemeris = await loadEphemeris()
  const yearOf = (chart: WesternChart, at: number) =>
    toldThroughout(chart, ({ jd: birth, angles }) => {
      const from = lastReturn(ephemeris, 'sun', birth, at)
      const age = ageInReturns(birth, from)
      const until = nextReturn(ephemeris, 'sun', birth, from + 1)
      const lord = angles && annualProfection(angles.ascendant, age)
      return { age, from: momentJson(from), to: momentJson(until), profection: lord }
    })
  const answer = (request: unknown) => {
    const line = readLine(request, [...BIRTH_KEYS, ...NATAL_KEYS, 'asOf'])
    const chart = natalChart(ephemeris, line)
    const at = momentOfLife(line, chart)
    const { sect, jd, moment } = chart
    return {
      id: lineId(line),
      asOf: momentJson(at),
      year: yearOf(chart, at),
      /** Null unless the time is exact: it decides the sect, and each period's days. */
      firdar: moment.certainty.kind === 'exact' && sect ? firdarAt(jd, sect, at) : null,
      firdaria: moment.certainty.kind === 'exact' && sect ? firdaria(jd, sect) : null,
    }
  }
  return await runAnswering(
    {
      command,
      answer,
      tables: ({ year, firdar }) => [
        {
          title: `The year from ${year.from.utc} to ${year.to.utc}`,
          rows: [
            {
              age: year.age,
              house: year.profection?.house ?? null,
              sign: year.profection?.sign ?? null,
              lord: year.profection?.lord ?? null,
              firdar: firdar && [firdar.lord, firdar.partner].filter(Boolean).join(' with '),
            },
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
