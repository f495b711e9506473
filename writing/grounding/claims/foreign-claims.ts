import { type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'

/** What only other arts compute, and charts of which no fact is known. */
export function foreignClaims(ground: Ground): Claim[] {
  if (/\b(cannot be told|is withheld|are withheld)\b/i.test(ground.read.sentence)) return []
  const { segment, knowledge } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    if (isNegated(ground, null, mention)) return []
    if (mention.kind === 'foreign') {
      const word = mention.words.toLowerCase().replaceAll(' - ', '-')
      const has = knowledge.all.some(({ mark }) =>
        [mark.term, mark.body, mark.partner, mark.relation].some((each) =>
          each?.toLowerCase().includes(word),
        ),
      )
      return has ? [] : [{ kind: 'foreign', words: mention.words, verdict: 'unknown' }]
    }
    if (
      mention.kind === 'body' &&
      mention.words !== '' &&
      !knowledge.isBody(mention.value) &&
      isSaid(ground, mention)
    )
      return [{ kind: 'body', words: mention.words, verdict: 'unknown' }]
    if (mention.kind !== 'frame') return []
    const { value } = mention
    const has = knowledge.all.some(({ frame, fact, mark }) =>
      value === 'progressed' || value === 'transit'
        ? frame === 'time'
        : frame === value ||
          fact.topic.toLowerCase() === value ||
          mark.term === value ||
          (frame === 'varga' && !/^(composite|davison|navamsha)$/.test(value)),
    )
    return has ? [] : [{ kind: 'frame', words: mention.words, verdict: 'unknown' }]
  })
}

/** A body of another system's that is told of with a place: the Sun of a bodygraph has no sign. */
function isSaid({ segment }: Ground, { at }: Owned): boolean {
  return segment.mentions.some(
    ({ kind, at: place }) =>
      place !== at && /^(sign|house|aspect|body|degrees|dignity|motion)$/.test(kind),
  )
}
