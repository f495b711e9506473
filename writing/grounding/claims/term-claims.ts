import type { ClaimReader } from '../claim.ts'
import { ascribedClaims } from './ascribed-claims.ts'
import { foreignClaims } from './foreign-claims.ts'
import { citesDosha, itClaims, oneOfThem, yogaClaims } from './dosha-claims.ts'
import { namedTerms, phaseClaims } from './named-term-claims.ts'
import { unknownYogas } from './unknown-yogas.ts'
import { otherSystems } from './other-system-claims.ts'

/** Named things of a chart that are there or not: yogas, doshas, patterns, bodies nobody computed; and to which system a thing is ascribed. */
export const termClaims: ClaimReader = (ground) => [
  ...yogaClaims(ground),
  ...(citesDosha(ground) ? [] : itClaims(ground)),
  ...oneOfThem(ground),
  ...foreignClaims(ground),
  ...unknownYogas(ground),
  ...otherSystems(ground),
  ...namedTerms(ground),
  ...phaseClaims(ground),
  ...ascribedClaims(ground),
]
