import { ownsSign } from '#astrology/vedic/dignity.ts'
import { GRAHAS, SEVEN_GRAHAS, signsOf, type Graha } from '#astrology/vedic/grahas.ts'
import { isMoonWaxing, naturalBenefics } from '#astrology/vedic/natural-benefics.ts'
import type { Panchanga } from '#astrology/vedic/panchanga/panchanga.ts'
import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import { VARGAS, type Varga } from '#astrology/vedic/vargas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { formedYogas } from './formed-yogas.ts'
import type { FormedYoga } from './yoga.ts'
import type { OwnVargas } from './yoga-sky.ts'

/** What of a chart decides its yogas. */
type YogaGround = Pick<VedicChart, 'jd' | 'lagna' | 'grahas' | 'vargas' | 'options'> & {
  readonly panchanga: Pick<Panchanga, 'day'>
}

/** The ten charts of the dashavarga (BPHS 7.9–10); the shodashavarga takes all sixteen. */
const TEN: ReadonlySet<Varga> = new Set([1, 2, 3, 7, 9, 10, 12, 16, 30, 60])

/**
 * The yogas of a chart; without a lagna, those that are formed whichever sign rises. Those of
 * `near`, a chart by the same options, are taken where nothing that decides them differs.
 */
export function chartYogas(
  chart: YogaGround,
  near: VedicChart | null = null,
): readonly FormedYoga[] {
  const known = knownOf(chart)
  if (near !== null && JSON.stringify(known) === JSON.stringify(knownOf(near))) return near.yogas
  const told = chart.options.yogas.variants
  const under = (rising: Sign, only?: readonly FormedYoga[]): readonly FormedYoga[] =>
    formedYogas({ ...known, lagna: rising }, told, only)
  if (known.lagna !== undefined) return under(known.lagna)
  // Under the second sign only what is formed under the first is asked for, and so on.
  const [first, ...others] = SIGNS
  return others.reduce((always, sign) => {
    const formed = new Set(under(sign, always).map(keyOf))
    return always.filter((yoga) => formed.has(keyOf(yoga)))
  }, under(first))
}

function knownOf({ jd, lagna, grahas, vargas, panchanga: { day } }: YogaGround) {
  const navamsha = vargas.D9
  return {
    ...(lagna !== null && { lagna: lagna.sign }),
    signs: signsOf(grahas),
    navamsha: {
      ...navamsha.grahas,
      ...(navamsha.lagna !== null && { lagna: navamsha.lagna }),
    },
    benefics: naturalBenefics(grahas),
    waxing: isMoonWaxing(grahas),
    // Without a time nobody knows whether it was day.
    ...(lagna !== null && day !== null && { bornByDay: jd < day.sunset }),
    combust: GRAHAS.filter((graha) => grahas[graha].combust),
    ownVargas: ownVargasOf(vargas),
  }
}

function ownVargasOf(vargas: VedicChart['vargas']): Readonly<Partial<Record<Graha, OwnVargas>>> {
  return Object.fromEntries(
    SEVEN_GRAHAS.map((graha) => {
      const own = VARGAS.filter((varga) => ownsSign(graha, vargas[`D${varga}`].grahas[graha]))
      const ofTen = own.filter((varga) => TEN.has(varga)).length
      return [graha, { ofTen, ofSixteen: own.length }]
    }),
  )
}

/** The same yoga of other grahas, or by another reading, is another claim. */
function keyOf({ ruleId, grahas }: FormedYoga): string {
  return `${ruleId} ${grahas.join(' ')}`
}
