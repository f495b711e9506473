import { eachOf, isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'

/** `born under a waning crescent`. */
export function phaseClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const phase = segment.mentions.find(({ kind }) => kind === 'phaseOfMoon')
  if (
    !phase ||
    !/\b(born|birth|arrived|came into)\b/i.test(read.sentence) ||
    read.tokens[phase.at - 1]?.lower === 'from'
  )
    return []
  const known = knowledge
    .with('term')
    .filter(
      (each) => each.mark.relation === 'phase' && each.frame === 'natal' && isOf(phase.owner, each),
    )
  if (known.length === 0) return []
  const has = known.some(({ mark }) => mark.term === phase.value)
  return [
    {
      kind: 'phase',
      words: phase.words,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, phase)),
      instead: known[0]!.mark.term!,
    },
  ]
}

/** Sect, tithi, karana, yoga of the day and the like, each of whom it is said of. */
export function namedTerms(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    if (
      mention.kind !== 'term' ||
      /^(combust|vargottama|out of bounds|planetary war|tikkun)$/.test(mention.value)
    )
      return []
    const isYoga = knowledge
      .with('term')
      .some(
        ({ mark }) =>
          mark.relation === 'forms' &&
          (mark.term === mention.value || mark.term?.startsWith(`${mention.value} (`) === true),
      )
    if (isYoga) return []
    const named = knowledge
      .with('term')
      .filter(({ mark }) =>
        /^(tithi|karana|nitya yoga|vara|dark half|bright half|day chart|night chart|lunar month)$/.test(
          mark.term ?? '',
        ),
      )
    const isSect = mention.value.endsWith(' chart')
    if (isSect && !named.some(({ mark }) => mark.term === mention.value)) return []
    const own = named.filter(
      (each) => mention.owner === null || each.who === mention.owner || mention.owner === 'both',
    )
    if (own.length === 0)
      return named.length > 0 ? [] : [{ kind: 'term', words: mention.words, verdict: 'unknown' }]
    const verdicts = eachOf(mention.owner).map((owner) =>
      own.some(
        (each) =>
          isOf(owner, each) &&
          each.mark.negated !== true &&
          (each.mark.name === mention.value || each.mark.term === mention.value),
      ),
    )
    return [
      {
        kind: 'term',
        words: mention.words,
        verdict: told(
          verdicts.every((each) => each) ? 'supported' : 'contradicted',
          isNegated(ground, null, mention),
        ),
      },
    ]
  })
}
