import type { ClaimReader } from '../claim.ts'
import { areaClaims } from './area-claims.ts'
import { aspectClaims } from './aspect-claims.ts'
import { conditioningClaims } from './conditioning-claims.ts'
import { countClaims } from './count-claims.ts'
import { designClaims } from './design-claims.ts'
import { distanceClaims } from './distance-claims.ts'
import { houseNameClaims } from './house-name-claims.ts'
import { keyClaims } from './key-claims.ts'
import { paceClaims } from './pace-claims.ts'
import { personClaims } from './person-claims.ts'
import { placeClaims } from './place-claims.ts'
import { pointsClaims } from './points-claims.ts'
import { risingClaims } from './rising-claims.ts'
import { ruleClaims } from './rule-claims.ts'
import { stateClaims } from './state-claims.ts'
import { sunSignClaims } from './sun-sign-claims.ts'
import { superlativeClaims } from './superlative-claims.ts'
import { termClaims } from './term-claims.ts'
import { timeClaims } from './time-claims.ts'
import { treeClaims } from './tree-claims.ts'

/** Who reads which claims out of a stretch of a sentence. */
export const CLAIM_READERS: readonly ClaimReader[] = [
  placeClaims,
  aspectClaims,
  stateClaims,
  distanceClaims,
  ruleClaims,
  personClaims,
  sunSignClaims,
  designClaims,
  keyClaims,
  pointsClaims,
  countClaims,
  timeClaims,
  treeClaims,
  risingClaims,
  areaClaims,
  conditioningClaims,
  paceClaims,
  houseNameClaims,
  superlativeClaims,
  termClaims,
]
