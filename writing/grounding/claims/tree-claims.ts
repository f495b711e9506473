import type { ClaimReader } from '../claim.ts'
import { leaningClaims, sefirahSigns, strongestClaims } from './sefirah-claims.ts'
import { dayClaims } from './day-claims.ts'
import { festivalClaims } from './festival-claims.ts'
import { evenClaims, firmerClaims } from './firmer-claims.ts'
import { lendClaims } from './lending-claims.ts'
import { letterClaims, pathClaims, writerClaims } from './letter-claims.ts'
import { ownClaims } from './name-claims.ts'
import { tikkunSigns } from './tikkun-claims.ts'

/** The Kabbalah: dates and months, letters and paths, Names and choirs, what each sefirah holds and lends. */
export const treeClaims: ClaimReader = (ground) => {
  if (!ground.knowledge.systems.has('kabbalah')) return []
  return [
    ...ownClaims(ground),
    ...letterClaims(ground),
    ...writerClaims(ground),
    ...pathClaims(ground),
    ...sefirahSigns(ground),
    ...lendClaims(ground),
    ...firmerClaims(ground),
    ...evenClaims(ground),
    ...leaningClaims(ground),
    ...strongestClaims(ground),
    ...tikkunSigns(ground),
    ...festivalClaims(ground),
    ...dayClaims(ground),
  ]
}
