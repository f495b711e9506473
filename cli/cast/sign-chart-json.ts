import { ashtakavarga, type Ashtakavarga } from '#astrology/vedic/ashtakavarga/ashtakavarga.ts'
import { BINDU_TABLES } from '#astrology/vedic/ashtakavarga/bindu-tables.ts'
import { kalaSarpa } from '#astrology/vedic/doshas/kala-sarpa.ts'
import { mangalDosha } from '#astrology/vedic/doshas/mangal.ts'
import { GRAHAS, type Graha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, type Sign } from '#astrology/vedic/signs.ts'
import { VARGAS, vargaSign } from '#astrology/vedic/vargas.ts'
import { DEFAULT_VEDIC_OPTIONS, type VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { formedYogas } from '#astrology/vedic/yogas/formed-yogas.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { readSignChart, type SignChart } from './sign-chart.ts'

/** What can be told of a chart of which only the signs are known. */
export function signChartJson(
  id: LineId,
  line: Readonly<Record<string, unknown>>,
  { mangalHouses, ashtakavarga: variant, yogas }: VedicOptions = DEFAULT_VEDIC_OPTIONS,
) {
  const chart = readSignChart(line)
  const { lagna, signs } = chart
  return {
    id,
    vedic: {
      lagna: { sign: lagna },
      grahas: Object.fromEntries(chart.places),
      yogas: formedYogas(chart, yogas.variants),
      doshas: {
        mangal: mangalDosha({ lagna, signs }, mangalHouses),
        kalaSarpa: isWhole(signs) ? kalaSarpa(signs, lagna) : null,
      },
      ashtakavarga: bindus(chart, variant),
      vargas: vargasOf(chart),
    },
  }
}

/** With the table the bindus are given by; null unless all seven are placed. */
function bindus(
  { lagna, signs }: SignChart,
  variant: VedicOptions['ashtakavarga'],
): (Ashtakavarga & { readonly table: object }) | null {
  const { sun, moon, mars, mercury, jupiter, venus, saturn } = signs
  if (!sun || !moon || !mars || !mercury || !jupiter || !venus || !saturn) return null
  const seven = { sun, moon, mars, mercury, jupiter, venus, saturn }
  return { ...ashtakavarga({ ...seven, lagna }, variant), table: BINDU_TABLES[variant] }
}

/** The sixteen divisions of whoever's degrees are known. */
function vargasOf({ places }: SignChart): Record<string, Record<string, Sign>> {
  const known = [...places].flatMap(([name, { sign, degreesInSign }]) =>
    degreesInSign === null ? [] : [[name, indexOfSign(sign) * 30 + degreesInSign] as const],
  )
  return Object.fromEntries(
    VARGAS.map((varga) => [
      `D${varga}`,
      Object.fromEntries(known.map(([name, longitude]) => [name, vargaSign(varga, longitude)])),
    ]),
  )
}

function isWhole(signs: SignChart['signs']): signs is Readonly<Record<Graha, Sign>> {
  return GRAHAS.every((graha) => signs[graha] !== undefined)
}
