import { isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

/** `his Moon is in the fifth sign from hers`: places counted from one thing to another. */
export const distanceClaims: ClaimReader = (ground) => {
  const { segment, read, knowledge } = ground
  const known = knowledge
    .with('partnerWhose')
    .filter(
      ({ mark, frame }) =>
        mark.relation === 'stands' && mark.count !== undefined && frame === 'natal',
    )
  if (segment.mentions.some(({ kind }) => kind === 'frame')) return []
  if (known.length === 0 || !/\bfrom\b/i.test(read.sentence)) return []
  return segment.mentions.flatMap((place, index): Claim[] => {
    if (place.kind !== 'ordinal') return []
    const after = read.tokens.slice(place.end, place.end + 3).map(({ lower }) => lower)
    const isCounted =
      (after[0] === 'from' && /\bsigns?\b/.test(read.sentence)) || after[0] === 'sign'
    if (!isCounted) return []
    const looker = lookerBefore(ground, index)
    const one = looker?.one ?? subjectBefore(ground, index)
    const two =
      segment.mentions
        .slice(index + 1)
        .find(({ kind, owner }) => kind === 'person' && owner !== 'both') ??
      segment.mentions
        .slice(0, index)
        .find(({ kind, owner }) => kind === 'person' && owner !== 'both' && owner !== one?.owner)
    if (!one || one.owner === null || one.owner === 'both' || !two || two.owner === one.owner)
      return []
    const other = segment.mentions.slice(index + 1).find(({ kind }) => kind === 'body')
    const partner =
      looker?.two ?? (other !== undefined && other.at - place.end <= 8 ? other.value : one.value)
    const own = known.filter(
      (each) =>
        each.mark.body === one.value &&
        each.mark.partner === partner &&
        isOf(one.owner, each) &&
        each.mark.partnerWhose === two.owner,
    )
    if (own.length === 0) return []
    const has = own.some(({ mark }) => mark.count === Number(place.value))
    return [
      {
        kind: 'distance',
        words: `${one.words} ${place.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, one, place)),
        instead: own.map(({ mark }) => mark.count).join(' or '),
      },
    ]
  })
}

/** `His Jupiter looks at her Moon from the seventh sign`: what stands there is the first of the two. */
function lookerBefore({ segment, read: { tokens } }: Ground, index: number) {
  const place = segment.mentions[index]!
  const [one, two, ...more] = segment.mentions
    .slice(0, index)
    .filter(({ kind, at, end }) => kind === 'body' && at < end)
  if (
    !one ||
    !two ||
    more.length > 0 ||
    !/\bfrom( the| her| his)?$/.test(wordsOf(tokens, place.at - 2, place.at))
  )
    return undefined
  return one.owner === null || two.owner === null || one.owner === two.owner
    ? undefined
    : { one, two: two.value }
}

/** The body counted to: the last before the place, of whoever was named last. */
function subjectBefore({ segment }: Ground, index: number): Owned | undefined {
  const before = segment.mentions.slice(0, index)
  const body = before.findLast(({ kind }) => kind === 'body')
  const person = before.findLast(({ kind, owner }) => kind === 'person' && owner !== 'both')
  if (!body) return undefined
  return person && person.at > body.at ? { ...body, owner: person.owner } : body
}
