import { isOf, type Claim, type Ground } from '../claim.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { partOf } from './cited-swaps.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'

/** What only other arts compute, and charts of which no fact is known. */
export function foreignClaims(ground: Ground): Claim[] {
  if (/\b(cannot be told|is withheld|are withheld)\b/i.test(ground.read.sentence)) return []
  const { segment, knowledge } = ground
  return segment.mentions.flatMap((mention): Claim[] => {
    if (isNegated(ground, null, mention)) return []
    if (mention.kind === 'foreign') {
      if (EVERYDAY.test(mention.words) && !isOfArt(ground, mention)) return []
      const word = mention.words.toLowerCase().replaceAll(' - ', '-')
      const known = knowledge.all.filter(({ mark }) =>
        [mark.term, mark.body, mark.partner, mark.relation].some((each) =>
          each?.toLowerCase().includes(word),
        ),
      )
      const owner = chartOwner(ground, mention)
      const has = known.some((each) => isOf(owner, each) || each.who === 'couple')
      return has ? [] : [{ kind: 'foreign', words: mention.words, verdict: 'unknown' }]
    }
    if (
      mention.kind === 'body' &&
      mention.words !== '' &&
      !knowledge.isBody(mention.value) &&
      isSaid(ground, mention)
    )
      return [{ kind: 'body', words: mention.words, verdict: 'unknown' }]
    // `Her Pearl falls in the second house`, where no chart with houses is known of.
    if (mention.kind === 'house' && /house/i.test(mention.words))
      return knowledge.with('house').length > 0 || knowledge.with('ofHouse').length > 0
        ? []
        : [{ kind: 'house', words: mention.words, verdict: 'unknown' }]
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

/** Terms of the art that are words of every day as well: `how a kite comes by its string`. */
const EVERYDAY =
  /^(kite|eclipses?|psyche|eros|dream|tertiary|kronos|selena|vulcan|mandi|relocated|eclipse)$/

/** Whether such a word is told as something a chart has: by a verb of having, or beside a body or a word for the chart. */
function isOfArt({ segment, read: { tokens } }: Ground, mention: Owned): boolean {
  const { from, to } = partOf(tokens, mention, /^[,;:—–]$/)
  return (
    /\b(has|have|holds?|forms?|makes?|draws?|is|there|with|in|contains?|carries|shows?)( an?| the| her| his| their| one)?$/.test(
      wordsOf(tokens, mention.at - 2, mention.at),
    ) ||
    /\b(chart|horoscope|sky|planets?|figure|pattern)\b/.test(wordsOf(tokens, from, to)) ||
    segment.mentions.some(({ kind }) => kind === 'body')
  )
}

/** In whose chart a pattern is said to be: of one person's, where that one alone is named in the stretch. */
function chartOwner({ segment }: Ground, { owner }: Owned): Owner {
  const people = new Set(
    segment.mentions.flatMap((each) =>
      each.kind === 'person' && (each.owner === 'p1' || each.owner === 'p2') ? [each.owner] : [],
    ),
  )
  const [person] = people
  if (people.size === 1) return person!
  return people.size === 0 && (owner === 'p1' || owner === 'p2') ? owner : null
}

/** A body of another system's that is told of with a place: the Sun of a bodygraph has no sign. */
function isSaid({ segment }: Ground, { at }: Owned): boolean {
  return segment.mentions.some(
    ({ kind, at: place }) =>
      place !== at && /^(sign|house|aspect|body|degrees|dignity|motion)$/.test(kind),
  )
}
