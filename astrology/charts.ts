import type { BirthMoment } from './birth/moment.ts'
import type { Ephemeris } from './ephemeris/ephemeris.ts'
import { castGeneKeys, type GeneKeysChart } from './gene-keys/cast-gene-keys.ts'
import { castHumanDesign } from './human-design/cast-human-design.ts'
import type { HumanDesignChart } from './human-design/human-design-chart.ts'
import { castKabbalah } from './kabbalah/cast-kabbalah.ts'
import type { KabbalahChart } from './kabbalah/kabbalah-chart.ts'
import { castVedic } from './vedic/cast-vedic.ts'
import type { VedicChart } from './vedic/vedic-chart.ts'
import type { VedicOptions } from './vedic/vedic-options.ts'
import { castWestern, type WesternChart } from './western/cast-western.ts'

/** Everything cast for one birth. What an uncertain time withholds is null inside each. */
export interface Charts {
  readonly western: WesternChart
  readonly vedic: VedicChart
  readonly humanDesign: HumanDesignChart
  readonly geneKeys: GeneKeysChart
  readonly kabbalah: KabbalahChart
}

export interface ChartOptions {
  readonly western?: Parameters<typeof castWestern>[2]
  readonly vedic?: VedicOptions
}

/** The charts of all five systems for one birth, a few milliseconds' work. */
export function castCharts(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: ChartOptions = {},
): Charts {
  const humanDesign = castHumanDesign(ephemeris, moment)
  return {
    western: castWestern(ephemeris, moment, options.western),
    vedic: castVedic(ephemeris, moment, options.vedic),
    humanDesign,
    geneKeys: castGeneKeys(humanDesign),
    kabbalah: castKabbalah(ephemeris, moment),
  }
}
