import { told, type Claim, type Ground } from '../claim.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

/** Words for where most of the points went. */
export const MOST =
  /\b(most of (what|the points|all)\b.*\b(lack|lacks|lacking|lose|lost|missing|gone|go|went)|(cost|costs|loses?|lost|lacks?) (them |the pair |the two )?(the )?most\b|costliest|(largest|greatest|biggest|heaviest|dearest) (loss|hole|gap))/

/** `Most of what they lack was lost in Bhakoot`, `the costliest koota is Nadi`: where most of the points went. */
export function costliestClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  if (!MOST.test(wordsOf(read.tokens, segment.from, segment.to))) return []
  const known = knowledge.facts.filter(
    ({ topic, property }) => topic === 'kootaExtremes' && property === 'costliest',
  )
  const costliest = known.flatMap(({ marks }) => marks.flatMap(({ term }) => term ?? []))
  const kootas = segment.mentions.filter(({ kind }) => kind === 'koota')
  const [koota] = kootas
  if (costliest.length === 0 || kootas.length !== 1 || koota === undefined) return []
  return [
    {
      kind: 'superlative',
      words: `most lost in ${koota.words}`,
      verdict: told(
        costliest.includes(koota.value) ? 'supported' : 'contradicted',
        // `what they lack` denies nothing.
        isNegated(ground, null, koota) &&
          !/\black(s|ing)?\b/.test(wordsOf(read.tokens, segment.from, koota.at)),
      ),
      instead: costliest.join(' or '),
    },
  ]
}
