import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import type { Owned } from '../reading/whose.ts'
import { spokenIn } from '../reading/spoken.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOfFact } from './cited-hits.ts'
import { noneClaim } from './cited-none.ts'
import { isPositive } from './cited-positive.ts'
import { kindOf } from './cited-values.ts'
import { endOfClause, startOfClause } from './clause-bounds.ts'

const VERB = /^(is|are|was|were|does|do|did|has|have|had|will|can)$/

/** A denied verb in one word. */
const CONTRACTED = /^((is|are|was|were|does|do|did|has|have|had|wo|ca)n't|cannot)$/

const DENIES = /^(not|never|anything but|far from|by no means|no longer)\b/

/** What is denied of a value alone, and not of all that follows: `anything but a Generator`. */
const TIGHT = /but|far|means|longer/

/** A denial that denies nothing of what follows. */
const MERE =
  /^(if|only|merely|just|less|fewer|least|so|more|simply|quite|as far|many|all|every|everyone|often|always|yet|even|alone|enough|much|until|before|for nothing|because|the only|without|unlike|by itself|in itself)\b/

/** Between a denial and a value that is only compared with, counted from or waited for. */
const FREE = /\b(before|until|from|than|like|as|against|in order|to lack)\b/

/** That something is there at all, behind the denial of it. */
const THERE =
  /^((also|even|really|there|ever|to be) )*(lit|written|active|activated|shared|held|hold|have|own|formed|form|found|exist|exists|existing|there|present|common|in common|joined|whole|complete|completed|given|give|brought|made|to be found|among|part of|(hers|his|theirs)(?= *([,.;:!?]|$))|what|in (both|either|his|her|this|their)|stand in (both|either)|the (double |one )?(letter|date|sense|name|lord|ruler|partner|tribe|sign) (of|that|they|he|she)|rule|ruled|lend|lent|apply|light|write|share|resonate|harmoni[sz]e|receive|bridge|bridged|run|come about)\b/

const THING =
  /^(body|sphere|sefirah|center|koota|channel|lord|karaka|hebrewMonth|dimension|pillar|world)$/

/** What a denied verb may deny of what is cited. */
const VALUE =
  /^(sign|house|nakshatra|pada|gate|gateLine|line|channel|key|sphere|aspect|phase|motion|dignity|letter|path|choir|angel|tribe|pillar|world|sefirah|ring|date|ordinal|hebrewDate|hebrewMonth|weekday|type|authority|profile|definition|tara|yoga|koota|body|lord|karaka|term|shape|phaseOfMoon|state|strategy|cross|circuit|bond|keyword|arrow|group)$/

/**
 * A verb that denies the very value that is cited (`Her authority is not Emotional`), or that what is cited is there
 * (`The Channel 7-31 is not whole in him`): wherever it stands in the sentence, what is cited is so.
 */
export function notClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const positive = facts.filter(isPositive)
  if (positive.length === 0) return []
  return spokenIn(read).flatMap((segment) => {
    for (let at = segment.from; at < segment.to; at += 1) {
      const words = deniedAt(read, segment, { at, positive })
      if (words !== null) return [{ kind: 'denied', words, verdict: 'contradicted' }]
    }
    return []
  })
}

interface Place {
  readonly at: number
  readonly positive: readonly Fact[]
}

/** What is denied at a token; null where nothing is, or nothing that is cited. */
function deniedAt(read: ReadSentence, segment: Segment, { at, positive }: Place): string | null {
  const { tokens } = read
  const none = noneClaim(read, segment, { at, positive })
  if (none !== null) return none
  const denial = denialAt(read, at)
  if (denial === null || tokens[at - 1]?.lower === 'i') return null
  const { start, isTight } = denial
  if (MERE.test(wordsOf(tokens, start, start + 3))) return null
  // `do not write the same letter`: that two differ.
  if (/\bthe same\b/.test(wordsOf(tokens, start, start + 4))) return null
  const { mentions } = segment
  const clause = startOfClause(tokens, segment, at)
  const before = wordsOf(tokens, clause, at)
  const isTold = mentions.some(
    (mention) =>
      mention.at >= clause &&
      mention.end <= at &&
      (VALUE.test(kindOf(mention)) || /^(number|points)$/.test(mention.kind)) &&
      positive.some((fact) => isOfFact(mention, fact)),
  )
  if (!isTight && isTold && !/\b(others?|rest|remaining)\b/.test(before)) {
    const there = THERE.exec(wordsOf(tokens, start, segment.to))
    if (there) return `not ${there[0]}`
  }
  // `Gandanta does not touch his Moon`: what a fact has of a thing was told before.
  const isOfTold = (thing: Owned) =>
    positive.some(
      (fact) =>
        isOfFact(thing, fact) &&
        fact.marks.some(({ term }) => term !== undefined && before.includes(term.toLowerCase())),
    )
  const end = endOfClause(tokens, segment, start)
  const word = wordOf(positive, wordsOf(tokens, start, end))
  if (word !== undefined) return `not ${word}`
  const value = mentions.find(
    (mention) => mention.at >= start && (VALUE.test(kindOf(mention)) || MEASURE.test(mention.kind)),
  )
  if (!value || value.end > end || (isTight && value.at - start > 1)) return null
  // `do not stand thirty-four steps apart`; but `not half a degree from`: less than that.
  const isCount =
    value.kind === 'number' &&
    COUNTED.test(tokens[value.end]?.lower ?? '') &&
    Number(value.value) > 1
  if (MEASURE.test(value.kind) && !isCount) return null
  if (FREE.test(wordsOf(tokens, start, value.at))) return null
  // `Her Moon does not flatter his Sun`.
  if (value.kind === 'body' && value.at - start > 1 && !isOfTold(value)) return null
  // `not the Sun's fault`.
  if (value.kind === 'body' && /^['’]s?$/.test(tokens[value.end]?.text ?? '')) return null
  if (/\b(only|alone|merely)\b/.test(wordsOf(tokens, start, end))) return null
  const own = positive.filter((fact) => isOfFact(value, fact))
  const subject = mentions.findLast((mention) => mention.end <= at && THING.test(mention.kind))
  const isOfSubject = subject === undefined || own.some((fact) => isOfFact(subject, fact))
  return own.length > 0 && isOfSubject ? `not ${value.words}` : null
}

/** A value that no mention stands for, right behind the denial: `not Emotional`, `not in gandanta`. */
const wordOf = (positive: readonly Fact[], after: string) =>
  positive
    .flatMap(({ marks }) =>
      marks.flatMap(({ authority, term, name, sense, state }) =>
        [authority, term, name, sense, state].flatMap((each) => each?.toLowerCase() ?? []),
      ),
    )
    .find((each) => each.length > 3 && after.replace(LEAD, '').startsWith(each))

const LEAD = /^((in|at|of|on|under|the|an?|his|her|their) )+/

/** What charts count, and of which one has so many or not. */
const COUNTED = /^(steps|keys|gates|channels|letters|lights|signs|planets|centers|centres)$/

const MEASURE = /^(number|points|degrees)$/

/** A denied verb: where what it denies begins. */
function denialAt(
  { tokens }: ReadSentence,
  at: number,
): { readonly start: number; readonly isTight: boolean } | null {
  const verb = tokens[at]!.lower
  if (CONTRACTED.test(verb)) return { start: at + 1, isTight: false }
  const words = VERB.test(verb) ? DENIES.exec(wordsOf(tokens, at + 1, at + 4)) : null
  if (words === null) return null
  return { start: at + 1 + words[0].split(' ').length, isTight: TIGHT.test(words[0]) }
}
