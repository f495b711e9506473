import { castPerson } from '#astrology/cast.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { lineId } from '#cli/answers/failure.ts'
import { BIRTH_KEYS, momentOf } from '#cli/birth/read-birth.ts'
import { readLine } from '#cli/parser/read-line.ts'
import { castJson, type CastJson } from './cast-json.ts'
import { chartOptions, OPTION_KEYS, readOptions } from './cast-options.ts'
import { signChartJson } from './sign-chart-json.ts'
import { isSignChart, SIGN_CHART_KEYS } from './sign-chart.ts'
import { aspectChoice } from './western-choices.ts'

type CastAnswer = CastJson | ReturnType<typeof signChartJson>

/** What answers a request of `billion cast`, from flags or a line; the ephemeris is loaded for it. */
export async function loadAnswer(): Promise<(request: unknown) => CastAnswer> {
  const ephemeris = await loadEphemeris()
  return (request) => {
    const line = readLine(request, [...BIRTH_KEYS, ...OPTION_KEYS, ...SIGN_CHART_KEYS])
    const options = readOptions(line)
    if (isSignChart(line)) return signChartJson(lineId(line), line, chartOptions(options).vedic)
    const cast = castPerson(ephemeris, momentOf(line), chartOptions(options))
    return castJson(lineId(line), cast, aspectChoice(options))
  }
}
