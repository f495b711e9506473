import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import { spokenIn } from '../reading/spoken.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOfFact } from './cited-hits.ts'
import { isPositive } from './cited-positive.ts'
import { JOINS_NOTHING, THINGS_THERE } from './there-words.ts'

/** What a chart has or has not. */
const HAD = /^(channel|gate|key|yoga|letter|ring|term|shape|aspect|profile|type)$/

const LACKS =
  /\b(lacks?|misses|(do|does|is|has to do|goes?) without|has none of|(is|was|has been) (denied|spared)|(is|was) never given|free of|short of)( (the|a|an|his|her|any))?$/

const GONE =
  /^([,)] )?(is|are|was|were|stays?|remains?) (altogether |wholly |quite |entirely )?(missing|absent|wanting|lacking|nowhere)\b/

/** What denies of the one thing that is cited that it is there at all. */
const UNDONE =
  /\b(missing|absent|wanting|lacking|nowhere)\b|\bnot (a trace|to be (found|had|seen)|found|granted|given|formed|there|present)\b|\b(does|do|did) not (form|have|arise|exist|occur|come about|appear|hold)\b|\bto do without\b|\bis (none|not one) of (the|those|her|his|their)\b|\b(in|by|for|to|of) neither\b|\bin one (chart|profile|of the two|of them) (only|alone)\b|\bonly one of (the two|them)\b|\bno such\b/

/** A channel of which only a part is there. */
const HALF =
  /\b(incomplete|unfinished|interrupted|(is|stays?|remains?|hangs?) (half )?open|(is|stays?|remains?) half|half a channel|(only|but) (one|a single|half) (gate|end|half|of it))\b/

const POSSESSED =
  /^(forms|shares|electromagnetic|companionship|compromise|dominance|programming partners)$/

const COMPARES = /\b(than|except|save|apart)\b|\b(as|so) [a-z ]+ as\b/

/** `make no aspect at all`, `nothing passes between them`, `is missing from his chart`: where all that is cited says there is something. */
export function nothingClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  if (facts.length === 0 || !facts.every(isPositive)) return []
  return spokenIn(read).flatMap((segment): readonly Claim[] => {
    const text = wordsOf(read.tokens, segment.from, segment.to)
    if (COMPARES.test(text)) return []
    const words =
      lackedIn(read, segment, facts) ??
      (facts.length === 1 ? undoneIn(segment, text, facts[0]!) : null) ??
      noneIn(read, text, facts)
    return words === null ? [] : [{ kind: 'denied', words, verdict: 'contradicted' }]
  })
}

/** `lacks the Channel 23-43`, `Key 13 is missing`. */
function lackedIn(
  { tokens }: ReadSentence,
  { from, to, mentions }: Segment,
  facts: readonly Fact[],
): string | null {
  const lacked = mentions.find(
    (mention) =>
      HAD.test(mention.kind) &&
      facts.some((fact) => isOfFact(mention, fact)) &&
      (LACKS.test(wordsOf(tokens, from, mention.at)) ||
        GONE.test(wordsOf(tokens, mention.end, to))),
  )
  return lacked === undefined ? null : `no ${lacked.words}`
}

/** Of one thing that is there: a yoga, a channel, what two share. */
function undoneIn({ mentions }: Segment, text: string, fact: Fact): string | null {
  const { marks } = fact
  const isChannel = marks.some(
    ({ channel, relation }) => channel !== undefined && relation === undefined,
  )
  const isPossessed =
    isChannel ||
    marks.some(({ relation, term }) => POSSESSED.test(relation ?? '') || term === 'stellium')
  if (!isPossessed) return null
  const names = marks.flatMap(({ relation, term }) =>
    relation === 'forms' && term !== undefined ? [nameOf(term)] : [],
  )
  const name = names.find((each) => text.includes(each))
  const isNamed = mentions.some((mention) => mention.kind !== 'person' && isOfFact(mention, fact))
  if (!isNamed && name === undefined) return null
  const undone = UNDONE.exec(text) ?? (isChannel ? HALF.exec(text) : null)
  if (undone) return undone[0]
  const isNone =
    name !== undefined &&
    ['no', 'not a', 'not an', 'without', 'lacks'].some((word) => text.includes(`${word} ${name}`))
  return isNone ? `no ${name}` : null
}

/** A yoga's name without what it is made by, in the letters of a stretch. */
const nameOf = (term: string) => term.replace(/ \(.*$/, '').toLowerCase()

/** `no contact of any kind`, `ignore each other`, by the nouns and verbs of what is cited. */
function noneIn(read: ReadSentence, text: string, facts: readonly Fact[]): string | null {
  for (const { is, none, isBetween, isNamed } of THINGS_THERE) {
    const own = facts.filter(({ marks, system }) => system !== 'kabbalah' && marks.some(is))
    const isSpokenOf =
      isNamed === true ||
      own.some((fact) =>
        read.mentions.some((mention) => mention.kind !== 'person' && isOfFact(mention, fact)),
      )
    if (own.length === 0 || !isSpokenOf) continue
    const words =
      none.exec(text) ??
      (isBetween === true && facts.length === 1 ? JOINS_NOTHING.exec(text) : null)
    if (words) return words[0]
  }
  return null
}
