import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'

const MORE =
  /^(more|greater|higher|stronger|fuller|heavier|richer|larger|longer|closer|ahead|better)$/
const LESS = /^(fewer|less|smaller|lower|weaker|emptier|lighter|poorer|shorter|worse)$/

/** `Nora has more planets in earth than Emil`, `more in earth than in water`: two counts that are cited, compared. */
export function comparisonClaims(
  { tokens, mentions, segments }: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  const at = tokens.findIndex(({ lower }) => MORE.test(lower) || LESS.test(lower))
  const than = tokens.findIndex(({ lower }, index) => index > at && /^(than|of)$/.test(lower))
  const segment = segments.find(({ from, to }) => at >= from && at < to)
  if (at < 0 || than < 0 || segment?.mood !== 'indicative' || facts.length !== 2) return []
  if (mentions.some(({ kind, at: here }) => kind === 'no' && here < than)) return []
  const countFor = (mention: Owned) => {
    const own = facts.filter((fact) =>
      mention.kind === 'person'
        ? fact.subject === mention.owner
        : fact.marks.some(({ term, sefirah }) => [term, sefirah].includes(mention.value)),
    )
    const [fact] = own
    return own.length === 1 ? figureOf(fact!) : undefined
  }
  const things = mentions.filter((mention) => countFor(mention) !== undefined)
  const one = things.findLast(({ end }) => end <= than)
  const two = things.find((mention) => mention.at > than && mention.kind === one?.kind)
  if (!one || !two) return []
  const [a, b] = [countFor(one)!, countFor(two)!]
  const has = MORE.test(tokens[at]!.lower) ? a > b : a < b
  if (has) return []
  return [
    {
      kind: 'comparison',
      words: `${one.words} ${tokens[at]!.text} than ${two.words}`,
      verdict: 'contradicted',
      instead: `${a} and ${b}`,
    },
  ]
}

const figureOf = ({ marks, measures }: Fact): number | undefined =>
  measures['points']?.value ??
  marks.map(({ count, points }) => count ?? points).find((each) => each !== undefined)
