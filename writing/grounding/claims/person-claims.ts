import type { ClaimReader, Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { FIELDS, isGeneric, judge } from './person-judging.ts'
import { authorityWords } from './authority-words.ts'
import { roleClaims } from './role-claims.ts'

/** Type, authority, profile, definition, cross and tribe, each of whom it is said of. */
export const personClaims: ClaimReader = (ground) => [
  ...ground.segment.mentions.flatMap((mention) => {
    const rule = FIELDS[mention.kind]
    if (!rule || isGeneric(ground.read, mention) || isOfElse(ground, mention)) return []
    return [judge(ground, mention, rule)]
  }),
  ...authorityWords(ground),
  ...roleClaims(ground),
]

/** `ten planets, split evenly`, in a system without such a term; `no definition in the Spleen`, which is a center's. */
const isOfElse = ({ knowledge, segment, read: { tokens } }: Ground, mention: Owned) =>
  (/^[a-z]+$/.test(mention.words) && knowledge.with(FIELDS[mention.kind]!.field).length === 0) ||
  // `and no Manifestor's is`.
  (/^(no|any|every)$/.test(tokens[mention.at - 1]?.lower ?? '') &&
    /^['’]s$/.test(tokens[mention.end]?.lower ?? '')) ||
  (mention.kind === 'definition' &&
    /^in (the|his|her)$/.test(wordsOf(tokens, mention.end, mention.end + 2)) &&
    segment.mentions.some(({ kind, at }) => kind === 'center' && at === mention.end + 2))
