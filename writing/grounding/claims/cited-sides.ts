import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { isOfFact } from './cited-hits.ts'
import { type Clause, bothOf, clausesOf } from './clauses.ts'
import { SIDES, type Side } from './side-words.ts'

type Person = 'p1' | 'p2'

/**
 * What one of two has and the other has not, by the words of each clause: `Nora needs a night, Emil
 * does not`, `only he is Manglik`, `hers is defined and his is open`. Judged by the facts that are cited.
 */
export function sideClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  // What two have only together neither has.
  if (
    /\b(together|alone|only (when|if|while|once)|as soon as|once they|as long as)\b/.test(
      read.sentence,
    ) &&
    /\bdefin/.test(read.sentence)
  )
    return []
  return SIDES.flatMap((side): readonly Claim[] => {
    const known = new Map<Person, boolean>()
    for (const fact of facts)
      for (const [who, has] of side.of(fact, read.sentence)) {
        // What two facts tell in two ways is not judged.
        if (known.has(who) && known.get(who) !== has) return []
        known.set(who, has)
      }
    if (known.size === 0 || (side.isOfTwo === true && known.size < 2)) return []
    const others = facts.filter((fact) => side.of(fact, read.sentence).length === 0)
    const wrong = saidOf(read, side, others).find(
      ({ who, has }) => known.has(who) && known.get(who) !== has,
    )
    if (!wrong) return []
    return [{ kind: side.kind, words: wrong.words.trim(), verdict: 'contradicted' }]
  })
}

interface Said {
  readonly who: Person
  readonly has: boolean
  readonly words: string
  /** Said by words of having it, which a `not` behind turns round. */
  readonly isPositive: boolean
}

/** `he has not`, `she does`, `nor does he`, `so is hers`: what was said last, of somebody else. */
const ELLIPSIS =
  /\b(has|have|had|does|do|did|is|are|was|need|needs|can|could|must|will|would)( it)?( not|n't|not)?( it| so| one| to)?[ ,.;:!?]*$/
/** `and not in him`, `but not she`. */
const BARE = /^[ ,;]*(and |but )?((does|do|is|has|can|need)s? )?not\b/
const DENIED = /\b(not|never|nor|neither|cannot|none|nobody|without|no longer|no)\b|n't\b/
const AGAIN =
  /^[ ,;]*(and |but )?(so|nor|neither) (is|are|has|have|does|do|did|was|can|must)\b|\b(too|as well|likewise|either)\b/

/** Who is said to have it and who not, clause by clause. */
function saidOf(read: ReadSentence, side: Side, others: readonly Fact[]): readonly Said[] {
  const said: Said[] = []
  let last: boolean | null = null
  for (const clause of clausesOf(read)) {
    if (tells(read, clause, others)) continue
    const told = toldIn(clause, side, read)
    if (told.length > 0) {
      last = told.at(-1)!.isPositive
      said.push(...told)
      const [only] = told
      if (told.length === 1 && isAlone(read, clause))
        said.push({ ...only!, who: only!.who === 'p1' ? 'p2' : 'p1', has: !only!.has })
      continue
    }
    // `he has not` turns round what was said; `nor has she` says it again.
    if (last === null || !(ELLIPSIS.test(clause.text) || BARE.test(clause.text))) continue
    // `she has both of its gates and he has one`.
    if (/\bboth\b/.test(read.sentence) && /\bone[ .;]*$/.test(clause.text)) continue
    const isDenied = DENIED.test(clause.text) && !AGAIN.test(clause.text)
    const has: boolean = isDenied ? !last : last
    said.push(
      ...clause.people
        .flatMap(({ owner }) => bothOf(owner))
        .map((who) => ({ who, has, words: clause.text, isPositive: last! })),
    )
  }
  return said
}

/** `her Saturn and his Jupiter share the fourth pada of Revati`: a clause that tells something else that is cited. */
const tells = ({ mentions }: ReadSentence, { from, to }: Clause, others: readonly Fact[]) =>
  mentions.some(
    (mention) =>
      mention.at >= from &&
      mention.at < to &&
      !/^(person|number|dosha|center|channel|koota)$/.test(mention.kind) &&
      others.some((fact) => isOfFact(mention, fact)),
  )

/** Everybody of whom a clause says it, by the words that stand next to them. */
function toldIn(clause: Clause, side: Side, { tokens, mentions, about }: ReadSentence): Said[] {
  const { text } = clause
  const isOfNobody = mentions.every(({ kind }) => kind !== 'person')
  const matches = (pattern: RegExp) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].flatMap((match) => {
      const at = clause.from + text.slice(0, match.index).split(' ').length - 1
      const person = personOf(clause, { at, words: text.slice(match.index) }, side)
      // Where nobody is named it is who the text is about.
      const owner = person?.owner ?? (isOfNobody ? about : null)
      const isNone = person !== undefined && NOBODY.test(tokens[person.at]!.lower)
      return owner === null ? [] : [{ owner, isNone, before: text.slice(0, match.index) }]
    })
  const lacking = matches(side.lacks)
  const having = matches(side.has)
  return (['p1', 'p2'] as const).flatMap((who): Said[] => {
    const isHis = ({ owner }: { owner: Owner }) => bothOf(owner).includes(who)
    const lacks = lacking.find(isHis)
    const has = having.findLast(isHis)
    const told = lacks ?? has
    if (!told) return []
    const isDenied = told.isNone || DENIED.test(told.before) || /\b(not|never)[ .,;!]*$/.test(text)
    return [{ who, has: (lacks === undefined) !== isDenied, words: text, isPositive: !lacks }]
  })
}

const NOBODY = /^(neither|nobody|none)$/

/** Whom words are said of: who is waited for, else who stands last before them, else first behind them. */
function personOf(
  { people, text }: Clause,
  { at, words }: { readonly at: number; readonly words: string },
  { whom, isBehind }: Side,
): Owned | undefined {
  const single = people.filter(({ form }) => form !== 'pair')
  // `Of the two it is Nora who …` is said of her.
  const named = /\bof (the two|them|the pair)\b/.test(text) && single.length > 0 ? single : people
  if (whom?.test(words)) return named.find((person) => person.at >= at)
  if (isBehind) return named.find((person) => person.at >= at) ?? named.at(-1)
  return named.findLast((person) => person.at <= at) ?? named[0]
}

/** `only he`, `hers alone`, `of the two it is Nora who`. */
function isAlone({ sentence }: ReadSentence, { text }: Clause): boolean {
  return (
    /\b(only|alone|nobody but|no one but|solely)\b/.test(text) ||
    (/\bof the (two|pair)\b/i.test(sentence) && /\b(it is|slower|quicker|the one)\b/.test(text))
  )
}
