import type { ClaimReader } from '../claim.ts'
import { birthLordClaims, lengthClaims } from './dasha-claims.ts'
import { livingClaims } from './living-claims.ts'
import { followClaims, turnClaims } from './turn-claims.ts'
import { dateClaims } from './date-claims.ts'

/** Periods of life with their lords and ends, and every other day, month and year that is told. */
export const timeClaims: ClaimReader = (ground) => [
  ...dateClaims(ground),
  ...birthLordClaims(ground),
  ...lengthClaims(ground),
  ...livingClaims(ground),
  ...turnClaims(ground),
  ...followClaims(ground),
]
