import type { Mark } from '#astrology/marks.ts'
import { isOf, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { frameOf, systemOf } from './anchors.ts'
import { wordsOf } from '../reading/words-of.ts'

const TEN = [
  'Sun',
  'Moon',
  'Mercury',
  'Venus',
  'Mars',
  'Jupiter',
  'Saturn',
  'Uranus',
  'Neptune',
  'Pluto',
]
const SEVEN = TEN.slice(0, 7)
const NINE = [...SEVEN, 'Rahu', 'Ketu']

/** The bodies a tradition counts. */
function setsOf(system: string | null): readonly (readonly string[])[] {
  if (system === null) return [TEN, SEVEN, NINE]
  return system === 'vedic' ? [SEVEN, NINE] : [TEN]
}

type Counter = (ground: Ground, thing: Owned, text: string) => readonly number[] | null

/** How many there are, by the facts, of what a noun counts in its sentence; more than one answer where the noun can be taken in more than one way; null where facts do not count it. */
export function countsOf(ground: Ground, thing: Owned, from: number): readonly number[] | null {
  const text = wordsOf(ground.read.tokens, ground.segment.from, ground.segment.to)
  void from
  const counts = COUNTERS[thing.value]?.(ground, thing, text) ?? null
  return counts !== null && counts.length > 0 ? counts : null
}

const stands = (mark: Mark) =>
  /^(stands|rises|falls)$/.test(mark.relation ?? '') &&
  mark.partnerWhose === undefined &&
  mark.ofHouse === undefined

const countsIn = (known: readonly Known[]): number[] =>
  known.flatMap(({ mark }) => mark.count ?? [])

const relationCounts = (
  { knowledge }: Ground,
  relation: RegExp,
  has: (mark: Mark) => boolean = () => true,
): number[] =>
  countsIn(
    knowledge.with('count').filter(({ mark }) => relation.test(mark.relation ?? '') && has(mark)),
  )

const measure = ({ knowledge }: Ground, name: string, topic: RegExp): number[] =>
  knowledge.facts
    .filter((fact) => topic.test(`${fact.topic}.${fact.property}`))
    .flatMap(({ measures }) => measures[name]?.value ?? [])

function planets(ground: Ground, thing: Owned, text: string): readonly number[] | null {
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

function centers(ground: Ground, thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  const states = segment.mentions.filter(({ kind }) => kind === 'state')
  const state = states.find(({ at }) => at >= thing.end) ?? states.at(-1)
  if (/\beither\b/.test(text)) return null
  if (/\bdefines?\b/.test(text)) return relationCounts(ground, /^connection$/)
  if (/\bconditions?\b/.test(text)) return relationCounts(ground, /^conditions$/)
  if (!state) return null
  const isJoint =
    thing.owner === 'both' || thing.owner === null || /\b(together|between)\b/.test(text)
  const joint = relationCounts(
    ground,
    /^connection$/,
    (mark) => mark.state === (state.value === 'defined' ? 'defined' : 'undefined'),
  )
  const own = new Map(
    knowledge
      .with('center')
      .filter(
        (known) =>
          (thing.owner === null || known.who === thing.owner) &&
          known.mark.state !== undefined &&
          known.who !== 'couple',
      )
      .map(({ mark, who }) => [`${who} ${mark.center}`, mark.state!]),
  )
  const ofOne = [...own.values()].filter((each) =>
    state.value === 'undefined' ? each !== 'defined' : each === state.value,
  ).length
  return [...(isJoint ? joint : []), ...(own.size > 0 && thing.owner !== 'both' ? [ofOne] : [])]
}

function channels(ground: Ground, thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  const owner = personal(ground, thing)
  const far = ({ at, end }: Owned) => (at >= thing.end ? at - thing.end : thing.at - end)
  const bond = segment.mentions
    .filter(({ kind }) => kind === 'bond')
    .toSorted((a, b) => far(a) - far(b))[0]
  if (bond) {
    const isPersonal =
      (owner === 'p1' || owner === 'p2') && /^(dominates|compromises)$/i.test(bond.words)
    if (isPersonal) {
      const relation = bond.value === 'dominance' ? 'dominates' : 'compromises'
      return [
        new Set(
          knowledge
            .with('channel')
            .filter(({ mark, who }) => mark.relation === relation && who === owner)
            .map(({ mark }) => mark.channel),
        ).size,
      ]
    }
    return countsIn(knowledge.with('count').filter(({ mark }) => mark.relation === bond.value))
  }
  const circuit = segment.mentions.find(({ kind }) => kind === 'circuit')
  if (circuit)
    return countsIn(
      knowledge
        .with('count')
        .filter(
          (known) =>
            known.mark.circuit === circuit.value &&
            (owner === null || known.who === 'couple' || isOf(owner, known)),
        ),
    )
  if (owner === 'both' || owner === null) return null
  if (
    /\b(joins?|ties?|links?|connects?|leads?|runs? (from|to|between)|bridges?|together|between|end there|conditions?)\b/.test(
      text,
    )
  )
    return null
  if (
    !/\b(has|have|had|carries|holds|possesses|owns|with|whole|defined|complete|altogether|in all|runs? in)\b/.test(
      text,
    )
  )
    return null
  const own = new Set(
    knowledge.facts
      .filter(
        ({ topic, subject, system }) =>
          topic === 'channel' && system === 'humanDesign' && subject === owner,
      )
      .map(({ property }) => property),
  )
  return knowledge.facts.some(({ topic }) => topic === 'circuitry') || own.size > 0
    ? [own.size]
    : null
}

/** A count's owner by the words before it in its own stretch. */
const personal = ({ read }: Ground, { owner, how }: Owned) => (how === 'none' ? read.about : owner)

function gates(ground: Ground, _thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  if (/\b(both|share|shares|shared|common|each of them)\b/.test(text))
    return relationCounts(ground, /^shares$/, ({ term }) => term === 'gate')
  if (/\bbridges?|bridged\b/.test(text)) {
    const from = segment.mentions.find(
      ({ kind, owner }) => kind === 'person' && (owner === 'p1' || owner === 'p2'),
    )
    const bridging = knowledge.with('gate').filter(({ mark }) => mark.relation === 'bridges')
    const of =
      from === undefined || !bridging.some(({ mark }) => mark.partnerWhose !== undefined)
        ? bridging
        : bridging.filter(({ who, mark }) => mark.partnerWhose !== undefined && who === from.owner)
    return [new Set(of.map(({ mark }) => mark.gate)).size]
  }
  const center = segment.mentions.find(({ kind }) => kind === 'center')
  if (center && /\b(no|none|not one|without)\b/.test(text)) {
    const states = knowledge
      .with('center')
      .filter(
        (known) =>
          known.mark.center === center.value &&
          isOf(center.owner, known) &&
          known.mark.state !== undefined,
      )
    if (states.length === 0) return null
    return states.some(({ mark }) => mark.state === 'open') ? [0] : [1]
  }
  return null
}

function kootas(ground: Ground, _thing: Owned, text: string): readonly number[] | null {
  if (/\bwhen all\b/.test(text)) return null
  const known = new Map(
    ground.knowledge
      .with('points')
      .filter(({ mark }) => mark.term?.endsWith(' koota') === true && mark.of !== undefined)
      .map(({ mark }) => [mark.term, mark]),
  )
  if (known.size === 0) return null
  const all = [...known.values()]
  const count = (has: (points: number, of: number) => boolean) => [
    all.filter(({ points = 0, of = 0 }) => has(points, of)).length,
  ]
  if (
    /\b(full|complete|whole|brim|everything|all their points|all its points|full marks|in full|fully|maximum|all they (have|can|could|hold)|all (that )?can be given|all there is)\b/.test(
      text,
    )
  )
    return count((points, of) => points === of)
  if (/\b(nothing|empty|zero|fails?|failed|no points?|none at all)\b/.test(text))
    return count((points) => points === 0)
  if (/\b(short|lose|lost|incomplete|lacking|less than)\b/.test(text))
    return count((points, of) => points < of)
  if (/(?<!and a )\bhalf\b(?! a point)/.test(text)) return count((points, of) => points * 2 === of)
  return null
}

function exceptions(ground: Ground, _thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  const koota = segment.mentions.find(({ kind }) => kind === 'koota')
  if (!koota && !/\b(texts?|books?|allow|hold|name)\b/.test(text)) return null
  const all = knowledge
    .with('term')
    .filter(
      ({ mark, fact }) =>
        mark.term?.endsWith('koota exception') === true &&
        (koota === undefined || mark.term === `${koota.value} exception`) &&
        fact.topic === 'kootaException',
    )
  return knowledge.systems.has('vedic') ? [new Set(all.map(({ fact }) => fact.id)).size] : null
}

const partners: Counter = (ground) =>
  relationCounts(ground, /^programming partners$/, ({ term }) => term === 'key')

const keys: Counter = (ground, _thing, text) => {
  if (/\bpartners?\b/.test(text)) return partners(ground, _thing, text)
  if (/\b(share|shares|shared|common|both)\b/.test(text))
    return relationCounts(ground, /^shares$/, ({ term }) => term === 'key')
  const ring = ground.segment.mentions.find(({ kind }) => kind === 'ring')
  return ring
    ? countsIn(
        ground.knowledge
          .with('count')
          .filter((known) => known.mark.ring === ring.value && isOf(_thing.owner, known)),
      )
    : null
}

const COUNTERS: Readonly<Record<string, Counter>> = {
  planets,
  centers,
  channels,
  gates,
  kootas,
  exceptions,
  partners,
  keys,
  rings: (ground, _thing, text) =>
    /\b(share|shared|common|both)\b/.test(text)
      ? relationCounts(ground, /^shares$/, ({ term }) => term === 'ring')
      : null,
  letters: (ground, thing, text) => {
    if (/\b(one letter|two letters for)\b/.test(text)) return null
    if (/\b(share|shared|common|both)\b/.test(text))
      return relationCounts(ground, /^shares$/, ({ term }) => term === 'letter')
    if (/\bwrites?|written|write\b/.test(text))
      return /\btogether\b/.test(text) || thing.owner === 'both'
        ? relationCounts(ground, /^write together$/)
        : countsIn(
            ground.knowledge
              .with('count')
              .filter((known) => known.mark.relation === 'writes' && isOf(thing.owner, known)),
          )
    return null
  },
  paths: (ground, _thing, text) =>
    /\b(both|share|common|shared)\b/.test(text) ? relationCounts(ground, /^both light$/) : null,
  lights: (ground, thing) => {
    const world = ground.segment.mentions.find(({ kind }) => kind === 'world')
    return world
      ? countsIn(
          ground.knowledge
            .with('count')
            .filter(
              (known) =>
                known.mark.world === world.value &&
                (isOf(thing.owner, known) || known.who === 'couple'),
            ),
        )
      : null
  },
  steps: (ground) => relationCounts(ground, /^steps apart$/),
  years: (ground, _thing, text) =>
    /\b(hebrew|between them|apart)\b/.test(text)
      ? relationCounts(ground, /^Hebrew years apart$/)
      : null,
  days: (ground, _thing, text) =>
    /\b(apart|between|birthdays?)\b/.test(text)
      ? relationCounts(ground, /^birthdays apart$/)
      : null,
  areas: (ground, thing, text) =>
    /\b(definition|split|island|defined|joint)\b/.test(text)
      ? [
          ...relationCounts(ground, /^(areas|joint definition)$/),
          ...measure(ground, 'areas', /^definition\.definition$/),
          ...(thing.owner === null ? [] : []),
        ]
      : null,
  poruthamCount: (ground, _thing, text) =>
    /\bporuthams?|ten\b/.test(text)
      ? countsIn(ground.knowledge.with('count').filter(({ mark }) => mark.term === 'porutham'))
      : null,
}
