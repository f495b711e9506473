import { SEVEN_GRAHAS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import type { PlanetaryWar } from '#astrology/vedic/planetary-war.ts'
import type { Sign } from '#astrology/vedic/signs.ts'
import { cheshtaBala } from './cheshta-bala.ts'
import { digBala } from './dig-bala.ts'
import { drikBala } from './drik-bala.ts'
import { kalaBala, yuddhaBala, type KalaBala, type KalaTime } from './kala-bala.ts'
import { sthanaBala, type SthanaBala } from './sthana-bala.ts'

export interface Shadbala {
  readonly sthana: SthanaBala
  readonly dig: number
  readonly kala: KalaBala & { readonly yuddha: number }
  readonly cheshta: number
  readonly naisargika: number
  readonly drik: number
  /** Shashtiamsas, all six parts together. */
  readonly total: number
  readonly rupas: number
  /** The total against what the graha needs to do its work. */
  readonly ratio: number
  /** 1 for the strongest of the seven by ratio. */
  readonly rank: number
}

export interface ShadbalaSky {
  readonly longitudes: Readonly<Record<SevenGraha, number>>
  readonly signs: Readonly<Record<SevenGraha, Sign>>
  readonly lagna: Sign
  readonly angles: { readonly ascendant: number; readonly midheaven: number }
  readonly benefics: readonly Graha[]
  readonly wars: readonly PlanetaryWar[]
  readonly ayanamsaDegrees: number
  readonly time: KalaTime
}

/** Brightness by nature: sevenths of 60 (BPHS 27.14). */
const NAISARGIKA: Readonly<Record<SevenGraha, number>> = {
  sun: 60,
  moon: 360 / 7,
  mars: 120 / 7,
  mercury: 180 / 7,
  jupiter: 240 / 7,
  venus: 300 / 7,
  saturn: 60 / 7,
}

/** Rupas each graha needs, as Raman and the common programs have them; BPHS 27.32 asks 6.5 of the Sun. */
export const REQUIRED_RUPAS: Readonly<Record<SevenGraha, number>> = {
  sun: 5,
  moon: 6,
  mars: 5,
  mercury: 7,
  jupiter: 6.5,
  venus: 5.5,
  saturn: 5,
}

/** The sixfold strength of the seven, by B. V. Raman's Graha and Bhava Balas. */
export function shadbala(sky: ShadbalaSky): Readonly<Record<SevenGraha, Shadbala>> {
  const parts = bySeven((graha) => partsOf(graha, sky))
  const yuddha = yuddhaBala(sky.wars, (graha) => {
    const { sthana, dig, kala } = parts[graha]
    return sthana.total + dig + kala.total - kala.ayana
  })
  const totals = bySeven((graha) => {
    const { sthana, dig, kala, cheshta, naisargika, drik } = parts[graha]
    return sthana.total + dig + kala.total + yuddha[graha] + cheshta + naisargika + drik
  })
  const ratioOf = (graha: SevenGraha): number => totals[graha] / 60 / REQUIRED_RUPAS[graha]
  const ranked = SEVEN_GRAHAS.toSorted((a, b) => ratioOf(b) - ratioOf(a))
  return bySeven((graha) => {
    const { kala, ...rest } = parts[graha]
    return {
      ...rest,
      kala: { ...kala, yuddha: yuddha[graha], total: kala.total + yuddha[graha] },
      total: totals[graha],
      rupas: totals[graha] / 60,
      ratio: ratioOf(graha),
      rank: ranked.indexOf(graha) + 1,
    }
  })
}

function partsOf(graha: SevenGraha, sky: ShadbalaSky) {
  const { longitudes, signs, lagna, angles, benefics, time, ayanamsaDegrees } = sky
  const longitude = longitudes[graha]
  return {
    sthana: sthanaBala(graha, longitude, { lagna, signs }),
    dig: digBala(graha, longitude, angles),
    kala: kalaBala(graha, time, { longitudes, benefics, ayanamsaDegrees }),
    cheshta: cheshtaBala(graha, longitude, time.jd),
    naisargika: NAISARGIKA[graha],
    drik: drikBala(graha, longitudes, benefics),
  }
}

function bySeven<T>(of: (graha: SevenGraha) => T): Record<SevenGraha, T> {
  return Object.fromEntries(SEVEN_GRAHAS.map((graha) => [graha, of(graha)])) as Record<
    SevenGraha,
    T
  >
}
