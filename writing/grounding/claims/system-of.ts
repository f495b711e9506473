import type { FactSystem } from '#core/systems.ts'
import type { Ground } from '../claim.ts'
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
