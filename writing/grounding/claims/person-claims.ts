import type { ClaimReader } from '../claim.ts'
import { FIELDS, isGeneric, judge } from './person-judging.ts'
import { authorityWords } from './authority-words.ts'
import { roleClaims } from './role-claims.ts'

/** Type, authority, profile, definition, cross and tribe, each of whom it is said of. */
export const personClaims: ClaimReader = (ground) => [
  ...ground.segment.mentions.flatMap((mention) => {
    const rule = FIELDS[mention.kind]
    if (!rule || isGeneric(ground.read, mention)) return []
    return [judge(ground, mention, rule)]
  }),
  ...authorityWords(ground),
  ...roleClaims(ground),
]
