import type { Known, Knowledge } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isSame, kindOf } from './cited-values.ts'
import { isSayable, sayingsIn, type Saying } from './cited-sayings.ts'

/**
 * Whether one mark of some fact that the document may use has the mention together with another of the
 * sentence, of the same people; with one that `isFree` to be so, where some belong to what else is told.
 */
export function isToldWithAnother(
  { mentions, sentence }: ReadSentence,
  mention: Owned,
  {
    all,
    isFree = () => true,
  }: Pick<Knowledge, 'all'> & { readonly isFree?: (other: Owned) => boolean },
): boolean {
  const others = mentions.filter(
    (each) =>
      isSayable(kindOf(each)) &&
      isFree(each) &&
      // Many things are in conjunction with a body.
      !(mention.kind === 'body' && each.kind === 'aspect') &&
      (each.at >= mention.end || each.end <= mention.at) &&
      (each.kind !== mention.kind || (RELATED.has(mention.kind) && each.value !== mention.value)),
  )
  return all.some(
    (known) =>
      has(known, mention) &&
      (mention.kind !== 'aspect' || isBetweenNamed(known, mentions)) &&
      others.some(
        (other) =>
          has(known, other) &&
          (other.kind !== mention.kind || isRelated(known, { mentions, sentence })),
      ),
  )
}

/** An aspect is told with its things only where both are named, if two are at all: `a trine ties Jupiter to Saturn`. */
function isBetweenNamed(known: Known, mentions: readonly Owned[]): boolean {
  return ['body', 'sefirah'].every((kind) => {
    const named = mentions.filter((each) => each.kind === kind)
    const ends = named.filter((each) => has(known, each))
    return named.length < 2 || new Set(ends.map(({ value, owner }) => `${owner} ${value}`)).size > 1
  })
}

/** What a relation of two things is told by, where it is no aspect. */
const RELATIONS: Readonly<Record<string, RegExp>> = {
  rules: /\b(rul\w*|lords?|owns?|govern\w*)\b/i,
  disposes: /\b(dispos\w*|rul\w*|lords?|hosts?|answers? to|guest)\b/i,
  shares: /./,
  'programming partner': /./,
  'programming partners': /./,
}

/** Two of a kind are told together only where their relation is told: the aspect, the rule. */
function isRelated(
  { mark: { aspect, relation } }: Known,
  { mentions, sentence }: Pick<ReadSentence, 'mentions' | 'sentence'>,
): boolean {
  if (aspect === undefined) return RELATIONS[relation ?? '']?.test(sentence) === true
  return mentions.some(({ kind, value }) => kind === 'aspect' && value === aspect)
}

/** Kinds of which a mark may have two, one at each end of a relation. */
const RELATED: ReadonlySet<string> = new Set(['body', 'sefirah', 'key', 'center'])

const has = ({ mark, fact }: Known, mention: Owned) =>
  sayingsIn(kindOf(mention), mark, fact.subject).some(
    (saying) => isSame(mention, saying.value) && isWhose(mention.owner, saying),
  )

const isWhose = (owner: Owner, { who }: Saying) =>
  owner === null || owner === 'both' || who === owner || who === 'couple'
