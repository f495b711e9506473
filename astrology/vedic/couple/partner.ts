import { SIGN_LORDS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { moonPlaceOf, type MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import { signFrom, type Sign } from '#astrology/vedic/signs.ts'
import { spanAt } from '#astrology/vedic/span.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'

/** A graha, and the sign it stands in. */
export interface GrahaInSign {
  readonly graha: SevenGraha
  readonly sign: Sign
}

/** What matching looks at in one chart: worked out once for a person, however many they are matched with. */
export interface Partner {
  readonly chart: VedicChart
  readonly moon: MoonPlace
  /** All of the Moon that kootas look at, as one word; Sagittarius and Capricorn have two halves. */
  readonly moonState: string
  /** The rising sign; null without a time of birth, as all that hangs on it. */
  readonly lagna: Sign | null
  readonly seventhLord: GrahaInSign | null
  readonly atma: GrahaInSign
  readonly dara: GrahaInSign
  readonly navamsha: {
    readonly lagna: Sign | null
    readonly seventhLord: SevenGraha | null
    readonly signs: Readonly<Record<Graha, Sign>>
  }
}

/**
 * The charts of a birth window as matching looks at them. Windows are cut where the rising sign
 * changes, not its navamsha, which comes back to the same sign every three hours or so: where
 * more than one rises within the window, only the moment's own chart knows it, so that nothing
 * that hangs on it is taken to hold throughout.
 */
export function partnersOf(charts: readonly VedicChart[]): readonly Partner[] {
  const known = PARTNERS.get(charts)
  if (known !== undefined) return known
  const padas = new Set(charts.map(({ lagna }) => lagna && spanAt(lagna.longitude, PADAS)))
  const own = charts[Math.floor(charts.length / 2)]
  const partners = charts.map((chart) => partnerOf(chart, padas.size === 1 || chart === own))
  PARTNERS.set(charts, partners)
  return partners
}

const PARTNERS = new WeakMap<readonly VedicChart[], readonly Partner[]>()
const PADAS = 108

function partnerOf(chart: VedicChart, hasNavamsha: boolean): Partner {
  const { grahas, karakas, vargas } = chart
  const lagna = chart.lagna?.sign ?? null
  const navamshaLagna = hasNavamsha ? vargas.D9.lagna : null
  const moon = moonPlaceOf(grahas.moon)
  const inSign = (graha: SevenGraha): GrahaInSign => ({ graha, sign: grahas[graha].sign })
  return {
    chart,
    moon,
    moonState: moonStateOf(moon),
    lagna,
    seventhLord: lagna === null ? null : inSign(lordOfSeventh(lagna)),
    // Of the seven offices none is a node's.
    atma: inSign(karakas.seven.Atma as SevenGraha),
    dara: inSign(karakas.seven.Dara as SevenGraha),
    navamsha: {
      lagna: navamshaLagna,
      seventhLord: navamshaLagna === null ? null : lordOfSeventh(navamshaLagna),
      signs: vargas.D9.grahas,
    },
  }
}

function moonStateOf({ sign, nakshatraNumber, pada, degreesInSign }: MoonPlace): string {
  return `${sign} ${nakshatraNumber} ${pada} ${degreesInSign !== null && degreesInSign < 15}`
}

function lordOfSeventh(lagna: Sign): SevenGraha {
  return SIGN_LORDS[signFrom(lagna, 7)]
}
