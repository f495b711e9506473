import type { Claim, Ground } from '../claim.ts'
import type { FactSystem } from '#core/systems.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

/** Which system a term belongs to, by its kind. */
export const SYSTEM_OF: Readonly<Record<string, readonly FactSystem[]>> = {
  koota: ['vedic'],
  total: ['vedic'],
  nakshatra: ['vedic'],
  dosha: ['vedic'],
  yoga: ['vedic'],
  karaka: ['vedic'],
  porutham: ['vedic'],
  grade: ['western'],
  bond: ['humanDesign'],
  center: ['humanDesign'],
  channel: ['humanDesign'],
  type: ['humanDesign'],
  authority: ['humanDesign'],
  profile: ['humanDesign'],
  gate: ['humanDesign'],
  sphere: ['geneKeys'],
  key: ['geneKeys'],
  ring: ['geneKeys'],
  sefirah: ['kabbalah'],
  letter: ['kabbalah'],
  choir: ['kabbalah'],
  angel: ['kabbalah'],
  hebrewDate: ['kabbalah'],
  pillar: ['kabbalah'],
  aspect: ['western', 'kabbalah'],
  tribe: ['kabbalah'],
}

const QUANTITY_OF: Readonly<Record<string, readonly FactSystem[]>> = {
  centers: ['humanDesign'],
  channels: ['humanDesign'],
  kootas: ['vedic'],
  tikkun: ['kabbalah'],
}

/** A mention as a system that speaks: by its name, or by its kootas. */
function speakerOf({ segment, read }: Ground, mention: Owned): Owned | null {
  if (mention.kind === 'system') return mention
  const isTotal = mention.kind === 'total' && mention.value === 'Ashtakoota'
  const isHead =
    mention.kind === 'quantity' &&
    mention.value === 'kootas' &&
    /(^|\band )(by the|the)$/.test(
      wordsOf(read.tokens, segment.from, mention.at).replace(/ (eight|8)$/, ''),
    )
  return isTotal || isHead ? { ...mention, value: 'vedic' } : null
}

/** `The Kabbalah calls the match Medium`: a system as the one who says what another says. */
export function ascribedClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const systems = segment.mentions.flatMap((each) => speakerOf(ground, each) ?? [])
  const [system] = systems
  if (!system || new Set(systems.map(({ value }) => value)).size !== 1 || !isSayer(ground, system))
    return []
  return segment.mentions.flatMap((mention): Claim[] => {
    if (mention.kind === 'aspect' && !isMeasured(mention)) return []
    if (mention.at < system.end || mention.kind === 'total' || mention.at === system.at) return []
    const owners =
      SYSTEM_OF[mention.kind] ??
      QUANTITY_OF[mention.kind === 'quantity' || mention.kind === 'term' ? mention.value : ''] ??
      pointSystems(ground, mention)
    if (owners === null || owners.includes(system.value as FactSystem)) return []
    // Of one system alone: what it has is told of another.
    if (knowledge.systems.size < 2 && !owners.some((each) => knowledge.systems.has(each))) return []
    return [
      {
        kind: 'ascribed',
        words: `${system.words} … ${mention.words}`,
        verdict: 'contradicted',
        instead: owners.join(' or '),
      },
    ]
  })
}

/** Aspects that are angles in the sky, and no being together or across. */
const isMeasured = ({ value }: Owned) => !/^(conjunction|opposition)$/.test(value)

/** The systems whose facts have these points; null where the mention is none, or all might. */
function pointSystems({ knowledge }: Ground, { kind, value }: Owned): readonly FactSystem[] | null {
  if (kind !== 'points') return null
  const [points = '', of] = value.split(' of ')
  const known = knowledge.all.filter(
    ({ mark, who }) =>
      who === 'couple' &&
      mark.points === Number(points) &&
      (of === undefined || mark.of === Number(of)),
  )
  return known.length === 0 ? null : [...new Set(known.map(({ fact }) => fact.system))]
}

const VERBS =
  /^(chart|scale|system|tradition|astrology|comparison|side|matchmakers?|astrologers?|books?|texts?|reckoning|method)?\s*(that )?(calls?|gives?|finds?|counts?|rates?|says?|puts?|makes?|awards?|names?|reaches|sees?|shows?|holds?|weighs?|adds?|scores?|judges?|declares?|speaks?|lists?|grants?|allows?|knows?|reckons?|reads?|tells?|answers?|replies|offers?|contributes?|brings?|supplies|has|notes?|reports?|lets?|leaves?|assigns?|sets?)\b/

/** Whether a system is the one who speaks: at the head of its clause, with a verb of telling. */
function isSayer({ read: { tokens }, segment }: Ground, { at, end }: Owned): boolean {
  const lead = wordsOf(tokens, segment.from, at).trim()
  const rest = wordsOf(tokens, end, end + 4)
  if (
    /^([;:—,] )?(and |but |so |yet )?(it is |in |by |for |to |according to )?(the |his |her |their |this )?$/.test(
      lead === '' ? '' : `${lead} `,
    )
  ) {
    return (
      VERBS.test(rest) ||
      /^([;:—,] )?(and |but )?(in|by|for|according to)\b/.test(lead) ||
      /^it is\b/.test(lead)
    )
  }
  return false
}
