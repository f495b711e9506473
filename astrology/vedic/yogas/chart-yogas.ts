import { GRAHAS, signsOf } from '#astrology/vedic/grahas.ts'
import { isMoonWaxing, naturalBenefics } from '#astrology/vedic/natural-benefics.ts'
import type { VedicDay } from '#astrology/vedic/panchanga/vedic-day.ts'
import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import type { VargaChart } from '#astrology/vedic/vargas.ts'
import type { Grahas } from '#astrology/vedic/vedic-chart.ts'
import { formedYogas } from './formed-yogas.ts'
import type { FormedYoga } from './yoga.ts'

interface YogaGround {
  readonly jd: number
  readonly lagna: { readonly sign: Sign } | null
  readonly grahas: Grahas
  readonly navamsha: VargaChart
  readonly day: VedicDay | null
}

/** The yogas of a chart; without a lagna, those that are formed whichever sign rises. */
export function chartYogas({
  jd,
  lagna,
  grahas,
  navamsha,
  day,
}: YogaGround): readonly FormedYoga[] {
  const under = (rising: Sign): readonly FormedYoga[] =>
    formedYogas({
      lagna: rising,
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
    })
  if (lagna !== null) return under(lagna.sign)
  const [first, ...others] = SIGNS.map((sign) => under(sign))
  const always = others.map((yogas) => new Set(yogas.map((yoga) => keyOf(yoga))))
  return first!.filter((yoga) => always.every((keys) => keys.has(keyOf(yoga))))
}

/** The same yoga of other grahas is another claim. */
function keyOf({ id, grahas }: FormedYoga): string {
  return `${id} ${grahas.join(' ')}`
}
