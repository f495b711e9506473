import type { FactSystem } from '#core/systems.ts'
import { eachOf, isOf, type Ground } from '../claim.ts'
import type { Frame, Known } from '../knowledge.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'

/** Words that only one tradition has, by which a stretch of prose shows of which it speaks. */
const VEDIC_KINDS: ReadonlySet<string> = new Set([
  'nakshatra',
  'pada',
  'koota',
  'karaka',
  'yoga',
  'dosha',
])
const VEDIC_WORDS =
  /\b(surya|chandra|mangala|budha|guru|shukra|shani|lagna|rahu|ketu|sidereal|graha|grahas|bhava|rashi|vargottama|combust|moolatrikona|debilitated|jyotish)\b/i

/** The system a stretch speaks of by its own words; null where it could be any. `near`: what it is asked for, where a stretch names several. */
export function systemOf(
  { read, segment, knowledge }: Ground,
  near?: Pick<Owned, 'at' | 'end'>,
): FactSystem | null {
  if (knowledge.systems.size === 1) return [...knowledge.systems][0]!
  const all = segment.mentions.filter(
    ({ kind, value }) => kind === 'system' && knowledge.systems.has(value as FactSystem),
  )
  const isSeveral = new Set(all.map(({ value }) => value)).size > 1
  const named = isSeveral && near !== undefined ? nearestOf(read, all, near) : all.at(-1)
  if (named) return named.value as FactSystem
  if (segment.mentions.some(({ kind }) => VEDIC_KINDS.has(kind)) || VEDIC_WORDS.test(read.sentence))
    return knowledge.systems.has('vedic') ? 'vedic' : null
  return null
}

/** `a Leo in the West and a Cancer in the East`, `in the West a Leo and in the East a Cancer`: the system in the same part of a list, else the nearest. */
function nearestOf(
  { tokens }: Ground['read'],
  systems: readonly Owned[],
  { at, end }: Pick<Owned, 'at' | 'end'>,
): Owned | undefined {
  const isTogether = (from: number, to: number) =>
    !tokens.slice(from, to).some(({ text, lower }) => text === ',' || /^(and|but|or)$/.test(lower))
  const beside = systems.filter((system) =>
    system.at >= end ? isTogether(end, system.at) : isTogether(system.end, at),
  )
  const far = (system: Owned) => (system.at >= end ? system.at - end : at - system.end)
  return (beside.length > 0 ? beside : systems).toSorted((a, b) => far(a) - far(b))[0]
}

/** Whether a mention is told of a system of which the document knows nothing: `The Western sky gives her a Leo Moon`. */
export function isOfUnknownSystem(
  { read, segment, knowledge }: Pick<Ground, 'read' | 'segment' | 'knowledge'>,
  { at }: Owned,
): boolean {
  const named = segment.mentions.findLast(({ kind, end }) => kind === 'system' && end <= at)
  if (!named || knowledge.systems.has(named.value as FactSystem)) return false
  // `and so does this one`: here as well.
  if (/\b(so|as) does (this|ours|the)\b/i.test(read.sentence)) return false
  return !read.tokens.slice(named.end, at).some(({ text }) => text === ',')
}

/** The chart a stretch speaks of: one made from two, a division, or that of the birth. */
export function frameOf({ read, segment }: Ground): Frame | null {
  // `Raja (raised in the navamsha) yoga` is a name.
  const named = [...segment.mentions, ...read.mentions].find(
    ({ kind, at }) =>
      kind === 'frame' &&
      !read.tokens.slice(Math.max(0, at - 4), at).some(({ text }) => text === '('),
  )
  // What is vargottama stands alike in both.
  if (!named || /\bvargottama\b/i.test(read.sentence)) return null
  const { value } = named
  if (value === 'composite' || value === 'davison' || value === 'navamsha') return value
  return value === 'progressed' || value === 'transit' ? 'time' : 'varga'
}

/** The names facts may have for a body as it is mentioned: with its side, where one is told. */
export function bodyNames(ground: Ground, body: Owned): readonly string[] {
  const { knowledge } = ground
  if (body.kind === 'lord') return lordNames(ground, body)
  if (body.kind === 'karaka') {
    const known = knowledge
      .with('term')
      .filter((each) => each.mark.term === body.value && isOf(body.owner, each))
    return [...new Set(known.flatMap(({ mark }) => mark.body ?? []))]
  }
  const side = sideOf(ground, body)
  return side !== null && knowledge.isBody(`${side} ${body.value}`)
    ? [`${side} ${body.value}`]
    : [body.value]
}

function lordNames({ knowledge }: Ground, { value, owner }: Owned): readonly string[] {
  const known = knowledge
    .with('ofHouse')
    .filter(
      (each) =>
        each.mark.ofHouse === Number(value) &&
        isOf(owner, each) &&
        each.frame === 'natal' &&
        each.who !== 'couple' &&
        each.mark.relation !== 'rules beside',
    )
  return [...new Set(known.flatMap(({ mark }) => mark.body ?? []))]
}

/** `Personality` or `Design`, where the words around a body say so. */
function sideOf({ read: { mentions, tokens }, segment }: Ground, body: Owned): string | null {
  const sides = mentions.filter(({ kind, value }) => kind === 'side' && value !== 'one')
  const before = sides.findLast(({ end }) => end <= body.at && body.at - end <= 1)
  if (before) return before.value
  const after = sides.find(
    ({ at }) =>
      at >= body.end && at - body.end <= 3 && /^(of|in)$/.test(tokens[body.end]?.lower ?? ''),
  )
  if (after) return after.value
  const inSegment = sides.filter(({ at }) => at >= segment.from && at < segment.to)
  const [only] = inSegment
  return inSegment.length === 1 && only!.end <= body.at && body.at - only!.end <= 8
    ? only!.value
    : null
}

/** `Apart from the lagna in the navamsha, his Sun …`: behind the comma it may be the chart of birth again. */
function isPartedFromFrame({ read: { tokens, mentions } }: Ground, body: Owned): boolean {
  const named = mentions.find(({ kind }) => kind === 'frame')
  if (!named) return false
  // `In the composite chart …, and the Moon was in Aquarius when she was born`.
  const isOfBirth =
    body.at > named.end &&
    tokens.slice(named.end, body.at).some(({ text }) => text === ',') &&
    tokens.slice(body.end).some(({ lower }) => /^(born|birth|natal)$/.test(lower))
  if (isOfBirth) return true
  if (named.at < HEAD) return false
  const [from, to] = named.at < body.at ? [named.end, body.at] : [body.end, named.at]
  return tokens.slice(from, to).some(({ text, lower }) => text === ',' || lower === 'that')
}

/** A chart named in the first words of a sentence is that of all of it. */
const HEAD = 5

/** What is known of a body with a property, of an owner, in a system and a chart. */
export function knownOf(
  ground: Ground,
  body: Owned,
  has: (known: Known) => boolean,
  near: Pick<Owned, 'at' | 'end'> = body,
): readonly (readonly Known[])[] {
  const system = systemOf(ground, near)
  const frame = frameOf(ground)
  const isAside = isPartedFromFrame(ground, body)
  const names = bodyNames(ground, body)
  return eachOf(ownerIn(frame, body)).map((owner) => {
    const all = names
      .flatMap((name) => ground.knowledge.ofBody(name))
      .filter(
        (known) =>
          has(known) &&
          isOf(owner, known) &&
          (frame === null
            ? known.frame === 'natal' || owner === null
            : known.frame === frame || (isAside && known.frame === 'natal')),
      )
    return all.filter(({ fact }) => system === null || fact.system === system)
  })
}

/** In a chart made from two, nothing is one person's. */
export function ownerIn(frame: Frame | null, { owner, how }: Owned): Owner {
  if (frame !== 'composite' && frame !== 'davison') return owner
  return how === 'own' && owner !== 'both' ? owner : null
}
