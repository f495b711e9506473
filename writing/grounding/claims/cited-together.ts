import type { Known, Knowledge } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { isSame, kindOf } from './cited-values.ts'
import { isSayable, sayingsIn, type Saying } from './cited-sayings.ts'

/** Whether one mark of some fact that the document may use has the mention together with another of the sentence, of the same people. */
export function isToldWithAnother(
  { mentions }: ReadSentence,
  mention: Owned,
  { all }: Knowledge,
): boolean {
  const others = mentions.filter(
    (each) =>
      isSayable(kindOf(each)) &&
      // Many things are in conjunction with a body.
      !(mention.kind === 'body' && each.kind === 'aspect') &&
      (each.at >= mention.end || each.end <= mention.at) &&
      (each.kind !== mention.kind || (RELATED.has(mention.kind) && each.value !== mention.value)),
  )
  return all.some(
    (known) =>
      has(known, mention) &&
      others.some(
        (other) => has(known, other) && (other.kind !== mention.kind || isRelated(known, mentions)),
      ),
  )
}

/** Two of a kind are told together only where their relation is told: the aspect, the rule. */
function isRelated({ mark: { aspect, relation } }: Known, mentions: readonly Owned[]): boolean {
  if (aspect === undefined)
    return /^(rules|disposes|shares|programming partners?)$/.test(relation ?? '')
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
