import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castCharts } from '#astrology/charts.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { castGeneKeys } from '#astrology/gene-keys/cast-gene-keys.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import { castKabbalah } from '#astrology/kabbalah/cast-kabbalah.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import type { RandomBirth } from './random-births.ts'

export const CASTS = {
  western: castWestern,
  vedic: castVedic,
  humanDesign: castHumanDesign,
  geneKeys: (ephemeris, moment) => castGeneKeys(castHumanDesign(ephemeris, moment)),
  kabbalah: castKabbalah,
  all: castCharts,
} as const satisfies Record<string, (ephemeris: Ephemeris, moment: BirthMoment) => unknown>

export type CastName = keyof typeof CASTS

export function castOf(name: CastName, ephemeris: Ephemeris, births: readonly RandomBirth[]): void {
  const cast: (ephemeris: Ephemeris, moment: BirthMoment) => unknown = CASTS[name]
  for (const { jd, place } of births) {
    const resolution = resolveBirth({ jd, ...place })
    if (resolution.kind === 'exact') cast(ephemeris, resolution.moment)
  }
}
