import { MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import { SIGNS, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import { insteadOf, judged, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'
import { bodyNames } from './anchors.ts'
import { systemOf } from './system-of.ts'
import { isNegated } from './negation.ts'
import { joined } from './joined.ts'
import { wordsOf } from '../reading/words-of.ts'
import { type Pairing, isThing } from './aspect-groups.ts'
import { pairingsOf } from './aspect-pairings.ts'
import { apartClaims, orbClaims } from './orb-claims.ts'
import { aspectOf, between } from './aspects-between.ts'
import { phaseAlone, phaseClaims } from './phase-claims.ts'

/** An aspect between two bodies by its noun or its verb, from either side, with how close it is and whether it still closes. */
export const aspectClaims: ClaimReader = (ground) => [
  ...pairingsOf(ground).flatMap((pairing) => [
    aspectClaim(ground, pairing),
    ...orbClaims(ground, pairing),
    ...phaseClaims(ground, pairing),
  ]),
  ...apartClaims(ground),
  ...phaseAlone(ground),
  ...noContact(ground),
]

function aspectClaim(ground: Ground, { one, two, aspect }: Pairing): Claim {
  const known = between(ground, one, two).filter(({ mark }) => aspectOf(mark) !== undefined)
  const has =
    known.some(({ mark }) => aspectOf(mark) === aspect.value) || shareSign(ground, one, two, aspect)
  const isGiven = isOfDesign(ground, one, two, aspect) || isCounted(ground, one, two, aspect)
  const isKnown = known.length > 0 || (isThingKnown(ground, one) && isThingKnown(ground, two))
  const verdict = judged(has || isGiven, isKnown)
  const instead = insteadOf(known.map(({ mark }) => aspectOf(mark)))
  return {
    kind: 'aspect',
    words: `${one.words} ${aspect.words} ${two.words}`,
    tie: { subjects: [one, two], value: aspect },
    verdict: told(verdict, isNegated(ground, one.at < aspect.at ? one : null, aspect)),
    ...(instead !== '' && { instead }),
  }
}

const isThingKnown = ({ knowledge }: Ground, { kind, value }: Owned) =>
  kind === 'body' ? knowledge.isBody(value) : kind === 'sefirah'

/** The Earth is always opposite the Sun, and one Node the other. */
function isOfDesign(_ground: Ground, one: Owned, two: Owned, { value }: Owned): boolean {
  const pair = [one.value, two.value].toSorted().join()
  return (
    value === 'opposition' &&
    /^(Earth,Sun|North Node,South Node|Ketu,Rahu|Ascendant,Descendant|Imum Coeli,Midheaven)$/.test(
      pair,
    )
  )
}

/** `In their navamshas the two Venuses face each other`: as many signs apart as a cited fact counts. */
const isCounted = ({ cited, knowledge }: Ground, one: Owned, two: Owned, { value }: Owned) =>
  SIGNS_APART[value] !== undefined &&
  cited.some((id) =>
    knowledge
      .byId(id)
      ?.marks.some(
        ({ body, partner, count }) =>
          body === one.value && partner === two.value && count === SIGNS_APART[value]! + 1,
      ),
  )

const SIGNS_APART: Readonly<Record<string, number>> = { conjunction: 0, opposition: 6 }

/** In the Vedic chart two bodies are together when one sign holds both. */
function shareSign(ground: Ground, one: Owned, two: Owned, aspect: Owned): boolean {
  const apart = SIGNS_APART[aspect.value]
  if (apart === undefined || systemOf(ground) !== 'vedic') return false
  const sign = (thing: Owned) =>
    bodyNames(ground, thing)
      .flatMap((name) => ground.knowledge.ofBody(name))
      .find(
        ({ mark, frame, who }) =>
          mark.sign !== undefined &&
          frame === 'natal' &&
          (thing.owner === null || thing.owner === 'both' || who === thing.owner),
      )?.mark.sign
  const [a, b] = [sign(one), sign(two)]
  if (a === undefined || b === undefined) return false
  return (SIGNS.indexOf(a as Sign) - SIGNS.indexOf(b as Sign) + 12) % 12 === apart
}

/** `make no aspect to each other`, `makes no contact with`. */
function noContact(ground: Ground): Claim[] {
  const { segment, read } = ground
  const contact =
    segment.mentions.find(({ kind, value }) => kind === 'quantity' && value === 'aspects') ??
    unmet(ground)
  if (!contact || !isNegated(ground, null, { ...contact, at: contact.at })) return []
  const before = segment.mentions.filter((each) => isThing(each) && each.end <= contact.at)
  const after = segment.mentions.filter((each) => isThing(each) && each.at >= contact.end)
  const isOfThem = /\b(them|the two|each other|one another)\b/.test(
    wordsOf(read.tokens, segment.from, segment.to),
  )
  const carried =
    before.length + after.length === 0 && isOfThem ? ground.carried.filter(isThing).slice(-2) : []
  const [one, two] = carried.length > 0 ? carried : endsOf(read.tokens, before, after)
  if (!one || !two) return []
  const known = between(ground, one, two).filter(
    ({ mark, fact }) =>
      (MAJOR_ASPECTS as readonly string[]).includes(aspectOf(mark) ?? '') ||
      (aspectOf(mark) !== undefined && ground.cited.includes(fact.id)),
  )
  return [
    {
      kind: 'aspect',
      words: `${one.words} no ${contact.words} ${two.words}`,
      verdict: known.length > 0 ? 'contradicted' : 'supported',
      ...(known[0] && { instead: aspectOf(known[0].mark)! }),
    },
  ]
}

/** `Uranus and Pluto do not meet`: a verb of contact that is denied. */
function unmet({ segment, read: { tokens } }: Ground): Owned | undefined {
  if (!segment.mentions.some(({ kind }) => kind === 'no')) return undefined
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index >= segment.from &&
      index < segment.to &&
      (isSilent(tokens, index) ||
        (/^(meet|see|notice|reach|find)$/.test(lower) &&
          /\b(do|does|did) (not|never)$/.test(wordsOf(tokens, index - 2, index)) &&
          /^([.,;:!?]|each|one|in|anywhere|at|$)/.test(tokens[index + 1]?.lower ?? ''))),
  )
  if (at < 0) return undefined
  const words = tokens[at]!.text
  return { kind: 'quantity', value: 'aspects', words, at, end: at + 1, owner: null, how: 'none' }
}

/** `nothing passes between them`, `have nothing to say to each other`. */
const isSilent = (tokens: readonly Token[], at: number) =>
  (/^(passes|happens|runs|goes|stirs)$/.test(tokens[at]!.lower) &&
    /^nothing( [a-z]+)? (passes|happens|runs|goes|stirs) between/.test(
      wordsOf(tokens, at - 1, at + 2),
    )) ||
  (/^say to (each other|one another)/.test(wordsOf(tokens, at, at + 4)) &&
    /\bnothing to$/.test(wordsOf(tokens, at - 2, at)))

/** The two ends of a contact: on either side of its word, both before it, or both after it (`no aspect between`). */
function endsOf(
  tokens: readonly Token[],
  before: readonly Owned[],
  after: readonly Owned[],
): readonly (Owned | undefined)[] {
  // `Their Plutos form no aspect`: one of each.
  const [lone, ...more] = [...before, ...after]
  if (lone?.owner === 'both' && more.length === 0)
    return [
      { ...lone, owner: 'p1' },
      { ...lone, owner: 'p2' },
    ]
  if (after.length === 0) return joined(tokens, before, 'end').slice(-2)
  if (before.length === 0 && after.length === 2) return after
  return before.length === 0 ? joined(tokens, after, 'start') : [before.at(-1), after[0]]
}
