import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { signsOf } from '#astrology/vedic/grahas.ts'
import type { Grahas, SiderealPoint } from '#astrology/vedic/vedic-chart.ts'
import type { VedicOptions } from '#astrology/vedic/vedic-options.ts'
import { gandanta, type Gandanta } from './gandanta.ts'
import { kalaSarpa, type KalaSarpa } from './kala-sarpa.ts'
import { mangalDosha, type MangalDosha } from './mangal.ts'
import { sadeSati, type SadeSatiPeriod } from './sade-sati.ts'

export interface Doshas {
  readonly mangal: MangalDosha
  readonly kalaSarpa: KalaSarpa | null
  readonly gandanta: { readonly moon: Gandanta | null; readonly lagna: Gandanta | null }
  /** A hundred years from birth, or to where the ephemeris ends. */
  readonly sadeSati: readonly SadeSatiPeriod[]
}

export function doshasOf(
  ephemeris: Ephemeris,
  jd: JulianDay,
  {
    lagna,
    grahas,
    options,
  }: { lagna: SiderealPoint | null; grahas: Grahas; options: VedicOptions },
): Doshas {
  const signs = signsOf(grahas)
  return {
    mangal: mangalDosha(
      {
        lagna: lagna?.sign ?? null,
        signs,
        marsRetrograde: grahas.mars.retrograde,
        marsCombust: grahas.mars.combust,
      },
      options.mangalHouses,
    ),
    kalaSarpa: kalaSarpa(signs, lagna?.sign ?? null),
    gandanta: {
      moon: gandanta(grahas.moon.longitude),
      lagna: lagna === null ? null : gandanta(lagna.longitude),
    },
    sadeSati: sadeSati(ephemeris, grahas.moon.sign, { birth: jd, ayanamsa: options.ayanamsa }),
  }
}
