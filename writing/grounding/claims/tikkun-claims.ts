import type { Claim, Ground } from '../claim.ts'
import { pairsOf } from './pairing.ts'
import { wordsOf } from '../reading/words-of.ts'
import { claim, holds } from './tree-judging.ts'

/** `her mending points to Virgo`. */
export function tikkunSigns(ground: Ground): Claim[] {
  const isTold =
    ground.cited.some((id) => id.includes('.tikkun.')) ||
    ground.segment.mentions.some(({ value }) => value === 'tikkun') ||
    /\bto learn\b.*\bto (leave|loosen|let go|unlearn)\b/i.test(ground.read.sentence)
  if (!isTold) return []
  const known = ground.knowledge
    .with('term')
    .filter(({ mark }) => mark.term === 'tikkun' && mark.sign !== undefined)
  if (known.length === 0) return []
  const road = roadClaims(ground)
  if (road.length > 0) return road
  if (/\b(from|south|sets out|leaves|loosen)\b/i.test(ground.read.sentence)) return []
  const pairs = pairsOf(
    ground,
    ({ value }) => value === 'tikkun',
    ({ kind }) => kind === 'sign',
  )
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((subject) =>
      claim(
        ground,
        'tikkun',
        value,
        holds(known, subject.owner, ({ sign }) => sign === value.value),
      ),
    ),
  )
}

/** `The mending leads from Sagittarius toward Gemini`: each end by its preposition. */
function roadClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  return segment.mentions.flatMap((sign): Claim[] => {
    if (sign.kind !== 'sign') return []
    const lead = wordsOf(read.tokens, sign.at - 3, sign.at)
    const far = wordsOf(read.tokens, sign.at - 7, sign.at)
    const isFrom =
      /\b(from|out of|away from|leaves?|leaving)( the)?$/.test(lead) ||
      /\b(leave|leave behind|loosen|let go|lets go|unlearn)\b( behind)?( [a-z]+)? (in|is)$/.test(
        far,
      )
    const isTo =
      /\b(to|towards?|into|for)( the)?$/.test(lead) ||
      /\b(learn|reach|gain|grow into)\b( [a-z]+)? (in|is)$/.test(far)
    if (!isFrom && !isTo) return []
    const known = knowledge
      .ofBody(isFrom ? 'South Node' : 'North Node')
      .filter(({ mark, frame }) => mark.sign !== undefined && frame === 'natal')
    if (known.length === 0) return []
    return [
      claim(
        ground,
        'tikkun',
        sign,
        holds(known, sign.owner, (mark) => mark.sign === sign.value),
      ),
    ]
  })
}
