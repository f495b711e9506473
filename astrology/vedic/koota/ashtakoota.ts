import { bhakootPoints } from './bhakoot.ts'
import { ganaOf, ganaPoints } from './gana.ts'
import { RECOMMENDED_KOOTAS, type KootaOptions } from './koota-options.ts'
import { maitriPoints } from './maitri.ts'
import type { MoonPlace } from './moon-place.ts'
import { nadiPoints } from './nadi.ts'
import { taraPoints } from './tara.ts'
import { varnaPoints } from './varna.ts'
import { vashyaPoints } from './vashya.ts'
import { yoniOf, yoniPoints } from './yoni.ts'

/** The eight kootas in their order, with the most each can give: 36 together. */
export const KOOTA_MAXIMA = {
  varna: 1,
  vashya: 2,
  tara: 3,
  yoni: 4,
  maitri: 5,
  gana: 6,
  bhakoot: 7,
  nadi: 8,
} as const
export type Koota = keyof typeof KOOTA_MAXIMA
export const KOOTAS = Object.keys(KOOTA_MAXIMA) as Koota[]

export type KootaScores = Readonly<Record<Koota, number>> & { readonly total: number }

/**
 * The 36 points of a groom's and a bride's Moon. Raw: no exception or cancellation has
 * touched them, as AstroSage and Prokerala print them.
 */
export function ashtakoota(
  groom: MoonPlace,
  bride: MoonPlace,
  options: KootaOptions = RECOMMENDED_KOOTAS,
): KootaScores {
  const [his, hers] = [groom.nakshatraNumber, bride.nakshatraNumber]
  const points = {
    varna: varnaPoints(groom.sign, bride.sign, options.varna),
    vashya: vashyaPoints(groom, bride, options.vashya),
    tara: taraPoints(his, hers),
    yoni: yoniPoints(yoniOf(his), yoniOf(hers), options.yoni),
    maitri: maitriPoints(groom.sign, bride.sign, options.maitri),
    gana: ganaPoints(ganaOf(his), ganaOf(hers), options.gana),
    bhakoot: bhakootPoints(groom.sign, bride.sign),
    nadi: nadiPoints(his, hers),
  }
  return { ...points, total: totalOf(points) }
}

/** The points of two Moons where nobody is the groom: either one's way, and the mean of both. */
export interface KootaDirections {
  readonly p1: KootaScores
  readonly p2: KootaScores
  readonly mean: KootaScores
}

/** With the first person in the groom's part of the tables, with the second, and the mean. */
export function kootaDirections(
  first: MoonPlace,
  second: MoonPlace,
  options: KootaOptions = RECOMMENDED_KOOTAS,
): KootaDirections {
  const [p1, p2] = [ashtakoota(first, second, options), ashtakoota(second, first, options)]
  return { p1, p2, mean: meanOf(p1, p2) }
}

/**
 * The mean of both directions, for a couple whose roles are unknown or who are of one sex:
 * varna, gana and two yoni cells, and vashya by one table, depend on who is called the groom.
 */
export function ashtakootaBothWays(
  first: MoonPlace,
  second: MoonPlace,
  options: KootaOptions = RECOMMENDED_KOOTAS,
): KootaScores {
  return kootaDirections(first, second, options).mean
}

function meanOf(one: KootaScores, other: KootaScores): KootaScores {
  const mean = (koota: Koota): number => (one[koota] + other[koota]) / 2
  const points = {
    varna: mean('varna'),
    vashya: mean('vashya'),
    tara: mean('tara'),
    yoni: mean('yoni'),
    maitri: mean('maitri'),
    gana: mean('gana'),
    bhakoot: mean('bhakoot'),
    nadi: mean('nadi'),
  }
  return { ...points, total: totalOf(points) }
}

function totalOf(points: Readonly<Record<Koota, number>>): number {
  return KOOTAS.reduce((sum, koota) => sum + points[koota], 0)
}
