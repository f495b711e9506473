import type { Mark } from '#astrology/marks.ts'
import {
  eachOf,
  insteadOf,
  isOf,
  told,
  allOf,
  type Claim,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isSame } from './cited-values.ts'

type Agrees = (said: Owned, known: string) => boolean

/** What is said of a person as a whole, by the field of marks that tells it. */
export const FIELDS: Readonly<Record<string, { field: keyof Mark; agrees?: Agrees }>> = {
  type: { field: 'type' },
  authority: {
    field: 'authority',
    agrees: ({ value }, known) =>
      known === value || (value.startsWith('Ego') && known.startsWith('Ego')),
  },
  profile: { field: 'profile' },
  definition: { field: 'definition' },
  cross: { field: 'cross' },
  tribe: { field: 'tribe' },
}

/** Whether what is said of a person as a whole is so. */
export function judge(
  ground: Ground,
  mention: Owned,
  { field, agrees = isSame }: (typeof FIELDS)[string],
): Claim {
  const owner = ownerOf(ground, mention)
  const known = ground.knowledge
    .with(field)
    .filter(({ mark }) => mark.relation !== 'waits' || mark.negated !== true)
  const verdicts = eachOf(owner).map((each): Verdict => {
    const own = known.filter((one) => isOf(each, one))
    if (own.some(({ mark }) => agrees(mention, String(mark[field])))) return 'supported'
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
  return insteadOf(own.map(({ mark }) => String(mark[field])))
}

/** Whom a word tells of: who was named before it, or else who comes right after (`As a Projector he`). */
export function ownerOf({ segment, read }: Ground, mention: Owned): Owner {
  // `the profiles 1/3 and 6/2`, `Sacral beside Emotional authority`: one each.
  const lead = wordsOf(read.tokens, mention.at - 5, mention.at)
  if (/\b(profiles|authorities|definitions|types)\b|\bbeside$/.test(lead)) return null
  // `she begins and he answers, a Manifestor and a Generator`.
  const mates = segment.mentions.filter(({ kind }) => kind === mention.kind)
  if (mention.how === 'near' && mates.length === 2 && areJoinedInOrder(read, mates)) return null
  if (mention.how !== 'none') return mention.owner
  // `A Generator and a Projector`: one each.
  if (segment.mentions.filter(({ kind }) => kind === mention.kind).length > 1) return null
  const next = segment.mentions.find(({ kind, at }) => kind === 'person' && at >= mention.end)
  return (next && next.at - mention.end <= 8 ? next.owner : null) ?? mention.owner ?? read.about
}

/** Two that stand together behind two people: one each. */
function areJoinedInOrder({ tokens, mentions }: Ground['read'], mates: readonly Owned[]): boolean {
  const [one, two] = mates
  const people = new Set(
    mentions.flatMap(({ kind, owner, end }) =>
      kind === 'person' && end <= one!.at ? (owner ?? []) : [],
    ),
  )
  // `Dilshan guides and Matthieu responds, a Projector with a hand on the shoulder of a Generator`.
  const isApposed = /, an?$/.test(wordsOf(tokens, one!.at - 2, one!.at))
  const isParted = mentions.some(
    ({ kind, at }) => kind === 'person' && at >= one!.end && at < two!.at,
  )
  return (
    people.size > 1 &&
    (/^(and|or|,)( an?)?$/.test(wordsOf(tokens, one!.end, two!.at)) || (isApposed && !isParted))
  )
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
    !/(, (a|an)$)|\b(is|was|as|has|had|be|of|not|being|remains|both|by|with|are|carries|wears|have|and|born|makes (her|him)|calls (her|him)|made (her|him)|him|her|she|he)( also| still| no| really| truly)? (a|an)$/.test(
      before,
    )
  )
    return kind !== 'type' || at > 1
  if (kind !== 'type') return false
  if (words.endsWith('s'))
    return !/\b(both|are|were|two|as|them|belongs to the|one of the|among the)\b/.test(before)
  return /\b(any|every|another|like a|than a|to a|for a|of a|ask a|with a)$/.test(before)
}
