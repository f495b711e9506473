import type { Mark } from '#astrology/marks.ts'
import { isOf, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { frameOf } from './frame-of.ts'
import { systemOf } from './system-of.ts'
import { TEN_PLANETS } from './ten-planets.ts'
import { countsIn, relationCounts } from './counting-relations.ts'

const SEVEN = TEN_PLANETS.slice(0, 7)

const NINE = [...SEVEN, 'Rahu', 'Ketu']

/** The bodies a tradition counts. */
function setsOf(system: string | null): readonly (readonly string[])[] {
  if (system === null) return [TEN_PLANETS, SEVEN, NINE]
  return system === 'vedic' ? [SEVEN, NINE] : [TEN_PLANETS]
}

const stands = (mark: Mark) =>
  /^(stands|rises|falls)$/.test(mark.relation ?? '') &&
  mark.partnerWhose === undefined &&
  mark.ofHouse === undefined

/** How many bodies stand, move or are as the stretch says, by each tradition that counts them. */
export function planets(ground: Ground, thing: Owned, text: string): readonly number[] | null {
  const { segment, knowledge } = ground
  const owner = thing.owner
  const frame = frameOf(ground) ?? 'natal'
  const system = systemOf(ground)
  const count = (has: (mark: Mark, known: Known) => boolean): number[] => {
    const bodies = new Set(
      knowledge
        .with('body')
        .filter(
          (known) =>
            isOf(owner === 'both' ? null : owner, known) &&
            known.frame === frame &&
            (system === null || known.fact.system === system) &&
            has(known.mark, known),
        )
        .map(({ mark }) => mark.body!),
    )
    return setsOf(system).map((set) => set.filter((body) => bodies.has(body)).length)
  }
  const close = (kind: string) =>
    segment.mentions.find(
      (each) =>
        each.kind === kind &&
        !ground.read.tokens
          .slice(Math.min(each.end, thing.end), Math.max(each.at, thing.at))
          .some(({ text: mark }) => mark === ','),
    )
  const motion = close('motion')
  if (motion) return count((mark) => mark.motion === motion.value)
  const line = segment.mentions.find(({ kind }) => kind === 'line')
  if (line) {
    const side = segment.mentions.find(({ kind }) => kind === 'side')?.value
    const own = new Set(
      knowledge
        .with('line')
        .filter(
          (known) =>
            isOf(owner, known) &&
            known.mark.body !== undefined &&
            known.mark.gate !== undefined &&
            (side === undefined || known.mark.body.startsWith(side)) &&
            known.mark.line === Number(line.value),
        )
        .map(({ mark }) => mark.body),
    )
    return [own.size]
  }
  const dignity = close('dignity')
  if (dignity) return count((mark) => mark.dignity === dignity.value)
  const sign = segment.mentions.find(({ kind }) => kind === 'sign')
  if (sign) return count((mark) => mark.sign === sign.value && stands(mark))
  if (/\bfills?\b/.test(text)) return relationCounts(ground, /^fills$/)
  const house = segment.mentions.find(
    ({ kind, isBare }) => kind === 'house' || (kind === 'ordinal' && isBare),
  )
  // `the second quadrant is empty, while the first has four`.
  if (house?.kind === 'ordinal' && /\bquadrants?\b/.test(ground.read.sentence)) return null
  if (house && !/\b(house of)\b/.test(text)) {
    if (house.how === 'own' && owner !== null && house.owner !== owner)
      return relationCounts(ground, /^fills$/, (mark) => mark.house === Number(house.value))
    return count((mark) => mark.house === Number(house.value) && stands(mark))
  }
  const nakshatra = segment.mentions.find(({ kind }) => kind === 'nakshatra')
  if (nakshatra) return count((mark) => mark.nakshatra === nakshatra.value && stands(mark))
  const isStellium = /\bstellium\b/.test(text)
  if (isStellium)
    return countsIn(
      knowledge
        .with('count')
        .filter(({ mark, who }) => mark.term === 'stellium' && (owner === null || who === owner)),
    )
  return null
}

/** How many of the ten planets somebody has in a sign; null where not all of the ten are known. */
export function planetsIn(
  { knowledge }: Ground,
  { value, owner }: Owned,
): readonly number[] | null {
  if (!knowledge.systems.has('western') || owner === 'both') return null
  const known = TEN_PLANETS.flatMap((body) =>
    knowledge
      .ofBody(body)
      .filter(
        (each) =>
          each.mark.body === body &&
          each.mark.sign !== undefined &&
          each.frame === 'natal' &&
          each.fact.system === 'western' &&
          each.fact.property === 'sign' &&
          isOf(owner, each),
      ),
  )
  if (new Set(known.map(({ who, mark }) => `${who} ${mark.body}`)).size !== TEN_PLANETS.length)
    return null
  return [new Set(known.flatMap(({ mark }) => (mark.sign === value ? (mark.body ?? []) : []))).size]
}
