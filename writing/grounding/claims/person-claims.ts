import type { Mark } from '#astrology/marks.ts'
import {
  eachOf,
  isOf,
  told,
  allOf,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'

/** What is said of a person as a whole, by the field of marks that tells it. */
const FIELDS: Readonly<
  Record<string, { field: keyof Mark; agrees?: (known: string, said: string) => boolean }>
> = {
  type: { field: 'type' },
  authority: {
    field: 'authority',
    agrees: (known, said) => known === said || (said.startsWith('Ego') && known.startsWith('Ego')),
  },
  profile: { field: 'profile' },
  definition: {
    field: 'definition',
    agrees: (known, said) => known === said || (said === 'split' && known.endsWith('Split')),
  },
  cross: {
    field: 'cross',
    agrees: (known, said) => known.toLowerCase().startsWith(said.toLowerCase()),
  },
  tribe: { field: 'tribe' },
}

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

function judge(
  ground: Ground,
  mention: Owned,
  { field, agrees = (known, said) => known === said }: (typeof FIELDS)[string],
): Claim {
  const owner = ownerOf(ground, mention)
  const known = ground.knowledge
    .with(field)
    .filter(({ mark }) => mark.relation !== 'waits' || mark.negated !== true)
  const verdicts = eachOf(owner).map((each): Verdict => {
    const own = known.filter((one) => isOf(each, one))
    if (own.some(({ mark }) => agrees(String(mark[field]), mention.value))) return 'supported'
    return own.length > 0 ? 'contradicted' : 'unknown'
  })
  const instead = valuesOf(known, field, owner)
  return {
    kind: mention.kind,
    words: mention.words,
    verdict: told(allOf(verdicts), isNegated(ground, null, mention)),
    ...(instead !== '' && { instead }),
  }
}

function valuesOf(known: readonly Known[], field: keyof Mark, owner: Owner): string {
  const own = known.filter((each) => isOf(owner, each))
  return [...new Set(own.map(({ mark }) => String(mark[field])))].join(' or ')
}

/** Whom a word tells of: who was named before it, or else who comes right after (`As a Projector he`). */
export function ownerOf({ segment, read }: Ground, mention: Owned): Owner {
  // `the profiles 1/3 and 6/2`, `Sacral beside Emotional authority`: one each.
  const lead = wordsOf(read.tokens, mention.at - 5, mention.at)
  if (/\b(profiles|authorities|definitions|types)\b|\bbeside$/.test(lead)) return null
  if (mention.how !== 'none') return mention.owner
  // `A Generator and a Projector`: one each.
  if (segment.mentions.filter(({ kind }) => kind === mention.kind).length > 1) return null
  const next = segment.mentions.find(({ kind, at }) => kind === 'person' && at >= mention.end)
  return (next && next.at - mention.end <= 8 ? next.owner : null) ?? mention.owner ?? read.about
}

/** Types in the plural, unless two are said to be them, and a type that somebody else would be. */
export function isGeneric(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { kind, words, at, value }: Owned,
): boolean {
  if (kind === 'profile' && value.split('/').some((line) => Number(line) > 6)) return true
  const before = wordsOf(tokens, at - 4, at)
  // `a 1/3 profile digs` is anybody's.
  if (
    /(^| )(a|an)$/.test(before) &&
    !/\b(is|was|as|has|had|be|of|not|being|remains|both|by|with|are|,|carries|wears|have|and|born)( also| still| no| really| truly)? (a|an)$/.test(
      before,
    )
  )
    return kind !== 'type' || at > 1
  if (kind !== 'type') return false
  if (words.endsWith('s'))
    return !/\b(both|are|were|two|as|them|belongs to the|one of the|among the)\b/.test(before)
  return /\b(any|every|another|like a|than a|to a|for a|of a|ask a|with a)$/.test(before)
}

/** What decides in somebody, by the authority that it is. */
const DECIDERS: readonly (readonly [RegExp, string])[] = [
  [/^(emotional|emotions?|feelings?|wave|moods?)$/, 'Emotional'],
  [/^(sacral|gut|belly)$/, 'Sacral'],
  [/^(splenic|spleen|instincts?)$/, 'Splenic'],
  [/^mental$/, 'Mental'],
  [/^(lunar)$/, 'Lunar'],
]
const DECIDES = /\b(authorit(y|ies)|decides?|deciding|decisions?)\b/i
const LEAD = /^(is|and|by|was|through|,|:|are|the|in|from|with|his|her|an|of|on)$/

/** `His authority is the sacral one`; `she decides by the Solar Plexus, he by the Sacral`: without its noun. */
function authorityWords(ground: Ground): Claim[] {
  const { read, segment, knowledge } = ground
  if (!DECIDES.test(read.sentence) || knowledge.with('authority').length === 0) return []
  return read.tokens.flatMap((token, at) => {
    if (at < segment.from || at >= segment.to || !LEAD.test(read.tokens[at - 1]?.lower ?? ''))
      return []
    const isPlexus = token.lower === 'solar' && read.tokens[at + 1]?.lower === 'plexus'
    const value = isPlexus ? 'Emotional' : firstMatch(token.lower, DECIDERS)
    if (value === null || !isDecider(ground, at)) return []
    if (read.mentions.some((each) => each.kind === 'authority' && at >= each.at && at < each.end))
      return []
    const person = read.mentions.findLast(({ kind, end }) => kind === 'person' && end <= at)
    const mention: Owned = {
      kind: 'authority',
      value,
      at,
      end: at + 1,
      words: token.text,
      owner: person?.owner ?? null,
      how: person ? 'near' : 'none',
    }
    return [judge(ground, mention, FIELDS['authority']!)]
  })
}

/** Whether a word stands where the one who decides is named: after `authority is` or `decides by`, or as `he by the Sacral`. */
function isDecider({ read: { tokens } }: Ground, at: number): boolean {
  const lead = wordsOf(tokens, at - 8, at)
  return (
    /\bauthorit(y|ies)\b( of [a-z]+)?( is| was| comes?)?( the| in| from| an| of| his| her)*( and his is| and hers is|, his is|, hers is)?$/.test(
      lead,
    ) ||
    /\b(decides?|deciding|decisions?)\b( best| well| only| come| comes| are made)?( by| with| through| in| from| on)?( the| her| his)?$/.test(
      lead,
    ) ||
    /\b(she|he|hers|his|'s) (is |and |decides )?(by|through|from|with|in)( the| her| his)?$/.test(
      lead,
    ) ||
    (tokens[at]!.isCapital &&
      /\bauthorit(y|ies)\b/.test(wordsOf(tokens, 0, at)) &&
      /^(is|and|by|was|through|,|:|are)$/.test(tokens[at - 1]?.lower ?? ''))
  )
}

const SIDES = [
  [/(?<!un)\b(conscious|personality|aware)\b/, 'Personality'],
  [/\b(unconscious|design|body)\b/, 'Design'],
] as const

/** `a Martyr in conscious life and a Heretic in the body`. */
function roleClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const roles = segment.mentions.filter(({ kind }) => kind === 'role')
  const known = knowledge
    .with('line')
    .filter(
      ({ mark }) => mark.side !== undefined && mark.term !== undefined && mark.gate === undefined,
    )
  if (known.length === 0) return []
  return roles.map((role, index): Claim => {
    const next = roles[index + 1]?.at ?? segment.to
    const text = wordsOf(ground.read.tokens, role.end, next)
    const side = firstMatch(text, SIDES)
    const own = known.filter((each) => isOf(ownerOf(ground, role), each))
    const has = own.some(
      ({ mark }) => mark.term === role.value && (side === null || mark.side === side),
    )
    return {
      kind: 'role',
      words: role.words,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, role)),
      instead: own.map(({ mark }) => `${mark.side} ${mark.term}`).join(', '),
    }
  })
}
