import type { Fact } from '#astrology/facts.ts'
import { MENDING } from '#astrology/kabbalah/words.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'

/** What a mending could ask of others. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  tikkun: Object.values(MENDING).flatMap(({ learns, leaves }) => [learns, leaves]),
}

/** How many words of another fact's text a sentence must have to tell that one. */
const ENOUGH = 2

/**
 * Facts that are told in words of their own (how a key is lived low, what a mending asks): who has none
 * of a cited one's words and those of another of its kind has told the other.
 */
export function textClaims(
  { tokens }: ReadSentence,
  cited: readonly Fact[],
  all: readonly Fact[],
): readonly Claim[] {
  const said = new Set(tokens.map(({ lower }) => stemOf(lower)))
  const shared = (fact: Pick<Fact, 'value'>) =>
    contentOf(fact).filter((word) => said.has(word)).length
  const told = cited.filter((fact) => contentOf(fact).length >= ENOUGH)
  if (told.length !== 1) return []
  return told.flatMap((fact): readonly Claim[] => {
    if (shared(fact) > 0) return []
    const own = new Set(cited.map(({ value }) => String(value)))
    const others = [
      ...all.filter((each) => each.system === fact.system && kindOf(each) === kindOf(fact)),
      ...(OTHERS[fact.topic] ?? []).map((value) => ({ value })),
    ]
    const other = others.find((each) => !own.has(String(each.value)) && shared(each) >= ENOUGH)
    if (!other) return []
    return [
      {
        kind: 'text',
        words: String(other.value).slice(0, 40),
        verdict: 'contradicted',
        instead: String(fact.value).slice(0, 80),
      },
    ]
  })
}

/** What facts of one kind have in common: of a key at any level, of a person's mending. */
const kindOf = ({ topic, subject }: Fact) =>
  `${subject === 'couple' ? 'couple' : 'one'} ${topic.replaceAll(/\d+/g, '')}`

/** The words of a text that say something; none where the value is a name or a number. */
function contentOf({ value }: Pick<Fact, 'value'>): readonly string[] {
  if (typeof value !== 'string' || value.split(' ').length < 4) return []
  return value
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 && !COMMON.test(word))
    .map(stemOf)
}

const stemOf = (word: string) => word.replace(/(ing|ed|es|s|ly)$/, '')

const COMMON =
  /^(that|this|with|from|what|which|have|their|there|they|them|than|then|into|when|where|before|after|without|everything|something|nothing|only|other|every|very|more|most|much|such|some|will|would|your|does|upon|over|under|been|being|life|lived|together|belong|belongs|another|nobody|somebody|people|things?)$/
