import type { Mark } from '#astrology/marks.ts'
import { MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import { SIGNS, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import { judged, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { bodyNames, frameOf, ownerIn, systemOf } from './anchors.ts'
import { isNegated } from './negation.ts'
import { joined } from './joined.ts'
import { wordsOf } from '../reading/words-of.ts'

const isThing = ({ kind }: Owned) =>
  kind === 'body' || kind === 'sefirah' || kind === 'lord' || kind === 'karaka'

/** Two things said to be in an aspect. */
export interface Pairing {
  readonly one: Owned
  readonly two: Owned
  readonly aspect: Owned
}

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

const VERBAL = /^(joined|joins|fused|meets|conjoined|sits|rests|lies)/

const isAdverb = ({ words }: Owned) => /^in /i.test(words)

function aspectsOf({ segment: { mentions }, read: { tokens } }: Ground): readonly Owned[] {
  const all = mentions.filter(({ kind }) => kind === 'aspect')
  // `joined in a trine` is a trine.
  return all.filter((each, index) => {
    const next = all[index + 1]
    const isCarrier = VERBAL.test(each.words.toLowerCase().replace(/^(is|are) /, ''))
    const last = all[index - 1]
    if (
      isCarrier &&
      ((next !== undefined && next.at - each.end <= 3) ||
        (last !== undefined && each.at - last.end <= 3))
    )
      return false
    if (
      /^(face|faces)$/.test(each.words.toLowerCase()) &&
      /^(own|its|her|his|the|a)$/.test(tokens[each.at - 1]?.lower ?? '')
    )
      return false
    // `are joined by path 18`.
    if (
      /joined$/i.test(each.words) &&
      /^by (the )?(path|letter)\b/.test(wordsOf(tokens, each.end, each.end + 3))
    )
      return false
    // `that square` has been told before.
    if (/^(that|this)$/.test(tokens[each.at - 1]?.lower ?? '')) return false
    // `opposite signs`, `face to face` with nobody.
    return (
      !/^(signs?|gates?|ends?|things?|sides?|direction|way|the)$/.test(
        each.value === 'opposition' ? (tokens[each.end]?.lower ?? '') : '',
      ) || tokens[each.end]?.lower === 'the'
    )
  })
}

export function pairingsOf(ground: Ground): readonly Pairing[] {
  const { tokens } = ground.read
  const compounds = compoundsOf(ground)
  const paired = new Set(compounds.flatMap(({ one, two, aspect }) => [one, two, aspect]))
  const things = ground.segment.mentions.filter((each) => isThing(each) && !paired.has(each))
  const aspects = aspectsOf(ground).filter((each) => !paired.has(each))
  let subjects: readonly Owned[] = ground.carried.filter(isThing).slice(-1)
  const taken = new Set<Owned>()
  const product = (group: readonly Owned[], object: readonly Owned[], aspect: Owned): Pairing[] => {
    for (const each of object) taken.add(each)
    return group.flatMap((one) =>
      object
        .filter(({ kind }) => kind === one.kind || (kind !== 'sefirah' && one.kind !== 'sefirah'))
        .map((two) => ({ one, two, aspect })),
    )
  }
  const simple = aspects.flatMap((aspect, index): readonly Pairing[] => {
    const from = aspects[index - 1]?.end ?? ground.segment.from
    const to = aspects[index + 1]?.at ?? ground.segment.to
    const before = things.filter(
      (each) => each.at >= from && each.end <= aspect.at && !taken.has(each),
    )
    const after = things.filter(({ at }) => at >= aspect.end && at < to)
    const link = tokens[aspect.end]?.lower ?? ''
    const lead = wordsOf(tokens, aspect.at - 2, aspect.at)
    const object = joined(tokens, after, 'start').filter(
      ({ kind }, _index, all) => kind === all[0]!.kind,
    )
    const isOf = /^(of|between)$/.test(link)
    if (isOf && object.length >= 2) return among(object.slice(0, 2), aspect)
    const isAdverbial =
      isAdverb(aspect) || (/\b(in|by|by a|by an|into)$/.test(lead) && !/^(to|with|of)$/.test(link))
    if (isAdverbial && before.length >= 2) {
      const group = joined(tokens, before, 'end')
      return group.length >= 2 ? among(group, aspect) : among(before.slice(-2), aspect)
    }
    const own = joined(tokens, before, 'end')
    // `Their Ascendants are opposed`: one of each.
    const [lone] = things
    if (things.length === 1 && lone!.owner === 'both')
      return [
        {
          one: { ...lone!, owner: 'p1' as const },
          two: { ...lone!, owner: 'p2' as const },
          aspect,
        },
      ]
    const isNear = object.length > 0 && reaches(tokens, aspect, object[0]!)
    const isDeed = VERBAL.test(aspect.words.toLowerCase())
    if (isDeed && !isNear && !/^(are|were)$/.test(tokens[aspect.at - 1]?.lower ?? '')) return []
    if (own.length >= 2 && (!isNear || after.length === 0)) return among(own, aspect)
    const kept = index > 0 || before.length === 0 ? subjects : []
    const group = own.length > 0 ? own : kept
    if (own.length > 0) subjects = own
    if (own.length === 0 && VERBAL.test(aspect.words.toLowerCase())) return []
    if (own.length === 0 && object.length >= 2 && index === 0)
      return among(object.slice(0, 2), aspect)
    if (
      own.length === 0 &&
      after.length >= 2 &&
      index === 0 &&
      ground.carried.every((each) => !isThing(each))
    )
      return among(after.slice(0, 2), aspect)
    if (!isNear && VERBAL.test(aspect.words.toLowerCase()) && object.length === 0 && own.length < 2)
      return []
    if (!isNear)
      return before.length >= 2 && own.length === 1 ? among(before.slice(-2), aspect) : []
    return product(group, object, aspect)
  })
  return [...compounds, ...simple]
}

/** Whether an aspect's object is near enough behind it to be its own. */
function reaches(
  tokens: readonly { lower: string; text: string }[],
  aspect: Owned,
  two: Owned,
): boolean {
  const gap = tokens.slice(aspect.end, two.at)
  if (gap.length > 12) return false
  return !gap.some(
    ({ lower, text }, index) =>
      /^(and|while|so|which|as)$/.test(lower) && index > 0 && text !== ',',
  )
}

const among = (group: readonly Owned[], aspect: Owned): Pairing[] =>
  group.flatMap((one, index) =>
    group.slice(index + 1).map((two) => ({ one: ownedAs(one, two), two, aspect })),
  )

/** `Netzach and Gevurah in her tree`: both are hers. */
const ownedAs = (one: Owned, two: Owned): Owned =>
  two.how === 'after' && one.how !== 'own' && one.how !== 'after'
    ? { ...one, owner: two.owner, how: 'after' }
    : one

/** `the Sun–Venus trine`: two things and their aspect in one word. */
function compoundsOf({ segment, read: { tokens } }: Ground): readonly Pairing[] {
  const things = segment.mentions.filter(isThing)
  return things.flatMap((one): Pairing[] => {
    const two = things.find(({ at }) => at === one.end + 1)
    const aspect = segment.mentions.find(({ kind, at }) => kind === 'aspect' && at === two?.end)
    return two && aspect && /^[–-]$/.test(tokens[one.end]?.text ?? '') ? [{ one, two, aspect }] : []
  })
}

/** What is known between two things, in either order. */
export function between(ground: Ground, one: Owned, two: Owned): readonly Known[] {
  const frame = frameOf(ground)
  const system = systemOf(ground)
  const [firsts, seconds] = [bodyNames(ground, one), bodyNames(ground, two)]
  // Of two things that nobody is named for, anyone's will do.
  const isOpen =
    one.how !== 'own' && one.how !== 'after' && two.how !== 'own' && two.how !== 'after'
  const [a, b] =
    isOpen && ground.knowledge.with('partnerWhose').length > 0
      ? [null, null]
      : [ownerIn(frame, one), ownerIn(frame, two)]
  const ends = (mark: Mark): readonly [string | undefined, string | undefined] =>
    one.kind === 'sefirah' ? [mark.sefirah, mark.partnerSefirah] : [mark.body, mark.partner]
  return firsts.flatMap((first) => {
    const known =
      one.kind === 'sefirah'
        ? ground.knowledge.with('sefirah')
        : [
            ...ground.knowledge.ofBody(first),
            ...seconds.flatMap((second) => ground.knowledge.ofBody(second)),
          ]
    return known.filter((each) => {
      const { mark } = each
      const [from, to] = ends(mark)
      if (to === undefined || (system !== null && each.fact.system !== system)) return false
      if (frame !== null ? each.frame !== frame : each.frame === 'time') return false
      const isForward =
        same(from, first) && seconds.some((second) => same(to, second)) && owns(each, a, b)
      const isBackward =
        same(to, first) && seconds.some((second) => same(from, second)) && owns(each, b, a)
      return isForward || isBackward
    })
  })
}

const SAME: Readonly<Record<string, string>> = {
  Rahu: 'North Node',
  Ketu: 'South Node',
  Lagna: 'Ascendant',
}

const same = (known: string | undefined, name: string) =>
  known === name || (known !== undefined && (SAME[known] ?? known) === (SAME[name] ?? name))

const is = (owner: Owner, subject: string) =>
  owner === null || owner === 'both' || owner === subject

/** Whether a mark's two ends are of these owners; a chart of one's own has both ends in it. */
function owns({ mark, who }: Known, a: Owner, b: Owner): boolean {
  const partner = mark.partnerWhose ?? who
  return is(a, who) && is(b, partner)
}

const CONJUNCT = /^(conjunct|beside)$/

const aspectOf = ({ aspect, relation }: Mark) =>
  aspect ?? (CONJUNCT.test(relation ?? '') ? 'conjunction' : undefined)

function aspectClaim(ground: Ground, { one, two, aspect }: Pairing): Claim {
  const known = between(ground, one, two).filter(({ mark }) => aspectOf(mark) !== undefined)
  const has =
    known.some(({ mark }) => aspectOf(mark) === aspect.value) || shareSign(ground, one, two, aspect)
  const isGiven = isOfDesign(ground, one, two, aspect)
  const isKnown = known.length > 0 || (isThingKnown(ground, one) && isThingKnown(ground, two))
  const verdict = judged(has || isGiven, isKnown)
  const instead = [...new Set(known.map(({ mark }) => aspectOf(mark)!))].join(' or ')
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

const IN_SIGN = /^(of|into|in)$/

/** Whether an angle tells a place in a sign: `eight degrees into Aquarius`, `at 7°55′`. */
export function isPlace({ read: { tokens, mentions } }: Ground, angle: Owned): boolean {
  const next = mentions.find(({ at }) => at >= angle.end)
  const link = tokens[angle.end]?.lower ?? ''
  if (IN_SIGN.test(link) && next?.kind === 'sign' && next.at - angle.end <= 2) return true
  if (link === 'of' && tokens[angle.end + 1]?.lower === 'it') return true
  const before = tokens[angle.at - 1]?.lower ?? ''
  const lead = wordsOf(tokens, angle.at - 6, angle.at)
  // `stand at one degree, 0°07′ apart`: at the same.
  if (/^one degree$/i.test(angle.words) && link === ',') return false
  return before === 'at' || /\b(stands|is|rose|rises|sits|stood|was) at( [a-z]+){0,3}$/.test(lead)
}

function anglesOf(ground: Ground): readonly Owned[] {
  return ground.segment.mentions.filter(
    (each) => each.kind === 'degrees' && !isPlace(ground, each) && !isSize(ground, each),
  )
}

/** `an easy sixty degrees`, `a flowing hundred and twenty degrees` tell the aspect's own angle; `88 degrees short` a Design. */
const isSize = ({ read: { tokens } }: Ground, { from = 0, at, end }: Owned) =>
  from > 28 ||
  /^(easy|flowing|third)$/.test(tokens[at - 1]?.lower ?? '') ||
  tokens[end]?.lower === 'short'

function orbClaims(ground: Ground, { one, two, aspect }: Pairing): Claim[] {
  const known = between(ground, one, two).filter(({ mark }) => aspectOf(mark) === aspect.value)
  const angles = anglesOf(ground)
  const next = ground.segment.mentions.find(({ kind, at }) => kind === 'aspect' && at > aspect.at)
  const angle =
    angles.find(({ at }) => at >= aspect.end && (next === undefined || at < next.at)) ??
    angles.findLast(
      ({ end }) =>
        end <= aspect.at &&
        !ground.segment.mentions.some(
          ({ kind, at }) => kind === 'aspect' && at > end && at < aspect.at,
        ),
    )
  if (!angle) return []
  return orbClaim(known, angle, `${one.words} ${aspect.words} ${two.words}`, {
    subjects: [one, two],
    value: angle,
  })
}

function orbClaim(
  known: readonly Known[],
  angle: Owned,
  words: string,
  tie?: Claim['tie'],
): Claim[] {
  const orbs = known.flatMap(
    ({ fact }) => fact.measures['orbDegrees'] ?? fact.measures['degreesApart'] ?? [],
  )
  if (orbs.length === 0) return []
  const fits = orbs.some(
    ({ value, from = value, to = value }) => to >= angle.from! && from <= angle.to!,
  )
  const instead = orbs.map(({ value }) => `${value.toFixed(2)}°`).join(' or ')
  return [
    {
      kind: 'orb',
      words: `${words}, ${angle.words}`,
      ...(tie && { tie }),
      verdict: fits ? 'supported' : 'contradicted',
      instead,
    },
  ]
}

/** `Mercury and Saturn are some four degrees apart`, with no aspect named. */
function apartClaims(ground: Ground): Claim[] {
  if (aspectsOf(ground).length > 0) return []
  const things = ground.segment.mentions.filter(isThing)
  const angles = anglesOf(ground)
  const [angle] = angles
  if (!angle || angles.length > 1 || things.length < 2) return []
  const [one, two] = [things[0]!, things[1]!]
  const known = between(ground, one, two).filter(({ mark }) => aspectOf(mark) !== undefined)
  return orbClaim(known, angle, `${one.words} and ${two.words}`)
}

const phasesOf = ({ segment }: Ground) => segment.mentions.filter(({ kind }) => kind === 'phase')

function phaseClaims(ground: Ground, { one, two }: Pairing): Claim[] {
  return phasesOf(ground).flatMap((phase) => phaseClaim(ground, one, two, phase))
}

function phaseClaim(ground: Ground, one: Owned, two: Owned, phase: Owned): Claim[] {
  const known = between(ground, one, two).filter(({ mark }) => mark.isApplying !== undefined)
  if (known.length === 0) return []
  const isApplying = phase.value === 'applying'
  const has = known.some(({ mark }) => mark.isApplying === isApplying)
  const words = `${one.words} and ${two.words} ${phase.words}`
  return [
    {
      kind: 'phase',
      words,
      tie: { subjects: [one, two], value: phase },
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, phase)),
    },
  ]
}

/** `The Moon is moving up to Uranus`: closing or parting with no aspect named. */
function phaseAlone(ground: Ground): Claim[] {
  if (aspectsOf(ground).length > 0 && pairingsOf(ground).length > 0) return []
  const things = [...ground.carried, ...ground.segment.mentions].filter(isThing)
  const own = ground.segment.mentions.filter(isThing)
  const pair = own.length >= 2 ? own.slice(0, 2) : things.slice(-2)
  if (pair.length < 2) return []
  return phasesOf(ground).flatMap((phase) => phaseClaim(ground, pair[0]!, pair[1]!, phase))
}

/** `make no aspect to each other`, `makes no contact with`. */
function noContact(ground: Ground): Claim[] {
  const { segment, read } = ground
  const contact = segment.mentions.find(
    ({ kind, value }) => kind === 'quantity' && value === 'aspects',
  )
  if (!contact || !isNegated(ground, null, { ...contact, at: contact.at })) return []
  const before = segment.mentions.filter((each) => isThing(each) && each.end <= contact.at)
  const after = segment.mentions.filter((each) => isThing(each) && each.at >= contact.end)
  const [one, two] =
    after.length > 0 ? [before.at(-1), after[0]] : joined(read.tokens, before, 'end').slice(-2)
  if (!one || !two) return []
  const known = between(ground, one, two).filter(({ mark }) =>
    (MAJOR_ASPECTS as readonly string[]).includes(aspectOf(mark) ?? ''),
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
