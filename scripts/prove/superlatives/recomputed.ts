import type { Fact } from '#astrology/facts.ts'
import { PILLARS } from '#astrology/kabbalah/facts/tree-facts.ts'
import { firstOf, lastOf, type Ranked } from './ranked.ts'

/** One superlative that a fact tells: what is first by the other facts, worked out again without it. */
interface Rule {
  /** Ids of the facts that tell it. */
  readonly id: RegExp
  /** Words of the sentence by which it is told. */
  readonly word: RegExp
  /** Names of those that are first; more than one where they are level. */
  readonly first: (known: Known, told: Fact) => readonly string[]
}

/** All that may be asked: every fact of the two, and the points of each one's twelve houses. */
export interface Known {
  readonly facts: readonly Fact[]
  readonly houses: Readonly<Record<'p1' | 'p2', readonly Ranked[]>>
}

const PLANETS = /^(sun|moon|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto)$/

const FAMILIES = {
  conjunction: /^conjunction$/i,
  flowing: /^(trine|sextile)$/i,
  straining: /^(square|opposition)$/i,
}

/** Contacts of two charts by how far they are from exact, told by both their ends. */
function contacts(
  facts: readonly Fact[],
  isMeant: (one: string, two: string, aspect: string) => boolean,
): Ranked[] {
  return facts.flatMap(({ topic, property, marks, measures }) => {
    const [one = '', two = ''] = property.split('-')
    const [mark] = marks
    const orb = measures['orbDegrees']?.value
    if (topic !== 'synastry' || orb === undefined || !isMeant(one, two, String(mark?.aspect)))
      return []
    return [{ name: `${mark?.body}|${mark?.partner}`, value: -orb }]
  })
}

const strengths = (facts: readonly Fact[], subject: Fact['subject']): Ranked[] =>
  facts.flatMap((fact) => {
    const sefirah = fact.marks.find((mark) => mark.state !== undefined)?.sefirah
    const points = fact.measures['points']?.value
    return fact.system === 'kabbalah' &&
      fact.subject === subject &&
      fact.property === 'strength' &&
      sefirah !== undefined &&
      points !== undefined
      ? [{ name: sefirah, value: points }]
      : []
  })

/** What the two trees come to in each sefirah that both have points in. */
function together(facts: readonly Fact[], join: (one: number, two: number) => number): Ranked[] {
  const [one, two] = (['p1', 'p2'] as const).map((subject) => strengths(facts, subject))
  return one!.flatMap(({ name, value }) => {
    const other = two!.find((each) => each.name === name)
    return other === undefined ? [] : [{ name, value: join(value, other.value) }]
  })
}

const WORLDS = ['Atzilut', 'Beriah', 'Yetzirah', 'Assiah']

/** Lights by world: what facts count, and none where they count none. */
function worlds(facts: readonly Fact[], subjects: readonly Fact['subject'][]): Ranked[] {
  return WORLDS.map((name) => ({
    name,
    value: facts.reduce((sum, { topic, property, subject, marks }) => {
      const isOwn =
        topic === 'worlds' && property === name.toLowerCase() && subjects.includes(subject)
      return isOwn ? sum + (marks.find(({ world }) => world === name)?.count ?? 0) : sum
    }, 0),
  }))
}

const trees = (facts: readonly Fact[]): Ranked[] =>
  facts.flatMap(({ system, subject, topic, marks, measures }) => {
    const mark = marks.find(({ partnerSefirah }) => partnerSefirah !== undefined)
    const orb = measures['orbDegrees']?.value
    return system === 'kabbalah' &&
      subject === 'couple' &&
      topic === 'sefirot' &&
      mark &&
      orb !== undefined
      ? [{ name: `${mark.sefirah}|${mark.partnerSefirah}`, value: -orb }]
      : []
  })

const kootas = (facts: readonly Fact[]): Ranked[] =>
  facts.flatMap(({ topic, marks }) =>
    topic === 'ashtakoota'
      ? marks.flatMap(({ term = '', points, of }) =>
          term.endsWith(' koota') && points !== undefined && of !== undefined
            ? [{ name: term.replace(/ koota$/, ''), value: points / of }]
            : [],
        )
      : [],
  )

const full = (all: readonly Ranked[]) => firstOf(all.filter(({ value }) => value === 1))
const empty = (all: readonly Ranked[]) => firstOf(all.filter(({ value }) => value === 0))

const shadbala = (facts: readonly Fact[], subject: Fact['subject']): Ranked[] =>
  facts.flatMap((fact) =>
    fact.topic === 'shadbala' && fact.subject === subject
      ? [{ name: fact.marks[0]!.body!, value: fact.measures['ratio']?.value ?? 0 }]
      : [],
  )

/** Counts of marks of one fact, each by what it counts. */
function counted(facts: readonly Fact[], id: RegExp, name: 'circuit' | 'relation'): Ranked[] {
  return facts
    .filter((fact) => id.test(fact.id))
    .flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.count === undefined ? [] : [{ name: String(mark[name]), value: mark.count }],
      ),
    )
}

const rings = (facts: readonly Fact[]): Ranked[] =>
  facts.flatMap(({ topic, marks }) =>
    topic === 'sharedRing' && marks[0] ? [{ name: marks[0].ring!, value: marks.length }] : [],
  )

/** Pillars of the tree two make together, each by the mean of its sefirot, from what either brings. */
const pillars = (facts: readonly Fact[]): Ranked[] =>
  (['right', 'middle', 'left'] as const).map((side) => {
    const points = (['p1', 'p2'] as const).map((who) => {
      const own = facts.find(({ id }) => id.startsWith(`${who}.kabbalah.pillars.`))
      return own?.measures?.[side]?.value ?? NaN
    })
    const { name, sefirot } = PILLARS[side]
    return { name, value: points.reduce((sum, each) => sum + each, 0) / sefirot.length }
  })

/** Channels that end in a center of the one who has it, where the other has it not. */
function conditioned(facts: readonly Fact[]): Ranked[] {
  const joins = facts.filter(({ topic, system }) => topic === 'channel' && system === 'humanDesign')
  const centers = facts.filter(
    ({ topic, property }) => property === 'state' && topic.endsWith('Center'),
  )
  return centers.flatMap(({ subject, marks }) => {
    const { center, state } = marks[0]!
    const other = centers.find(
      (each) => each.subject !== subject && each.marks[0]!.center === center,
    )
    if (state !== 'defined' || !other || other.marks[0]!.state === 'defined') return []
    const ends = joins.filter(
      (each) =>
        each.subject === subject &&
        each.marks.some(
          (mark) => mark.relation === 'joins' && [mark.center, mark.partner].includes(center),
        ),
    )
    return [{ name: center!, value: ends.length }]
  })
}

/** Letters that both write, by the lights of the two. */
function letters(facts: readonly Fact[]): Ranked[] {
  const shared = new Set(
    facts
      .filter(({ id }) => id === 'couple.kabbalah.letters.shared')
      .flatMap(({ marks }) => marks.map(({ letter }) => letter)),
  )
  const written = facts.flatMap(({ system, subject, property, marks }) =>
    system === 'kabbalah' && subject !== 'couple' && property === 'letter'
      ? marks.flatMap(({ body, letter }) =>
          body === undefined || letter === undefined || !shared.has(letter) ? [] : [letter],
        )
      : [],
  )
  return [...Map.groupBy(written, (letter) => letter)].map(([name, all]) => ({
    name,
    value: all.length,
  }))
}

export const RULES: readonly Rule[] = [
  {
    id: /^couple\.western\.synastry\.closest\.any$/,
    word: /\bclosest\b/,
    first: ({ facts }) => firstOf(contacts(facts, () => true)),
  },
  {
    id: /^couple\.western\.synastry\.closest\.planets$/,
    word: /\bclosest\b/,
    first: ({ facts }) =>
      firstOf(contacts(facts, (one, two) => PLANETS.test(one) && PLANETS.test(two))),
  },
  ...Object.entries(FAMILIES).map(([family, aspects]): Rule => ({
    id: new RegExp(`^couple\\.western\\.synastry\\.closest\\.${family}$`),
    word: /\bclosest\b/,
    first: ({ facts }) => firstOf(contacts(facts, (_one, _two, aspect) => aspects.test(aspect))),
  })),
  {
    id: /^couple\.kabbalah\.sefirot\.closest$/,
    word: /\b(closest|as close)\b/,
    first: ({ facts }) => firstOf(trees(facts)),
  },
  {
    id: /kabbalah\.sefirot\.strongest$/,
    word: /\bstrongest\b/,
    first: ({ facts }, { subject }) => firstOf(strengths(facts, subject)),
  },
  {
    id: /kabbalah\.sefirot\.weakest$/,
    word: /\b(weakest|least to lean on)\b/,
    first: ({ facts }, { subject }) => lastOf(strengths(facts, subject)),
  },
  {
    id: /kabbalah\.sefirot\.p1StrongestInp2$/,
    word: /\bstrongest\b/,
    first: ({ facts }) => firstOf(strengths(facts, 'p1')),
  },
  {
    id: /kabbalah\.sefirot\.p2StrongestInp1$/,
    word: /\bstrongest\b/,
    first: ({ facts }) => firstOf(strengths(facts, 'p2')),
  },
  {
    id: /kabbalah\.sefirot\.strongestTogether$/,
    word: /\bstrongest\b/,
    first: ({ facts }) => firstOf(together(facts, (one, two) => one + two)),
  },
  {
    id: /kabbalah\.sefirot\.mostApart$/,
    word: /\b(most|as much)\b/,
    first: ({ facts }) => firstOf(together(facts, (one, two) => Math.abs(one - two))),
  },
  {
    id: /^p[12]\.kabbalah\.worlds\.fullest$/,
    word: /\bfullest\b/,
    first: ({ facts }, { subject }) => firstOf(worlds(facts, [subject])),
  },
  {
    id: /^couple\.kabbalah\.worlds\.fullest$/,
    word: /\b(fullest|thickest)\b/,
    first: ({ facts }) => firstOf(worlds(facts, ['p1', 'p2'])),
  },
  {
    id: /kootaExtremes\.fullest$/,
    word: /\ball that can be given\b/,
    first: ({ facts }) => full(kootas(facts)),
  },
  {
    id: /kootaExtremes\.fullest$/,
    word: /\blargest share\b/,
    first: ({ facts }) => firstOf(kootas(facts)),
  },
  {
    id: /kootaExtremes\.fullest$/,
    word: /\bfull points of\b/,
    first: ({ facts }) => full(kootas(facts)),
  },
  {
    id: /kootaExtremes\.emptiest$/,
    word: /\b(nothing|empty)\b/,
    first: ({ facts }) => empty(kootas(facts)),
  },
  {
    id: /kootaExtremes\.emptiest$/,
    word: /\b(smallest|least)\b/,
    first: ({ facts }) => lastOf(kootas(facts)),
  },
  {
    id: /shadbala\.\w+$/,
    word: /\bthe strongest\b/,
    first: ({ facts }, { subject }) => firstOf(shadbala(facts, subject)),
  },
  {
    id: /circuits\.most$/,
    word: /\bmost of (what|the channels)\b/i,
    first: ({ facts }) => firstOf(counted(facts, /circuits\.groups$/, 'circuit')),
  },
  {
    id: /joint\.mostBonds$/,
    word: /\bmost\b/,
    first: ({ facts }) => firstOf(counted(facts, /joint\.bonds$/, 'relation')),
  },
  { id: /commonRings\.most$/, word: /\bmost keys\b/, first: ({ facts }) => firstOf(rings(facts)) },
  {
    id: /conditioning\.most$/,
    word: /\bconditions?\b.*\bmost\b|^most of all\b/i,
    first: ({ facts }) => firstOf(conditioned(facts)),
  },
  {
    id: /^p[12]\.vedic\.ashtakavarga\.fullest$/,
    word: /\bmost points\b/,
    first: ({ houses }, { subject }) => firstOf(houses[subject as 'p1']),
  },
  {
    id: /^p[12]\.vedic\.ashtakavarga\.emptiest$/,
    word: /\bfewest points\b/,
    first: ({ houses }, { subject }) => lastOf(houses[subject as 'p1']),
  },
  {
    id: /kabbalah\.paths\.joining$/,
    word: /\bstrongest\b/,
    first: ({ facts }) => firstOf(strengths(facts, 'p1')),
  },
  {
    id: /kabbalah\.paths\.joining$/,
    word: /\bstrongest\b/,
    first: ({ facts }) => firstOf(strengths(facts, 'p2')),
  },
  {
    id: /^couple\.kabbalah\.pillars\.strongest$/,
    word: /\bstrongest\b/,
    first: ({ facts }) => firstOf(pillars(facts)),
  },
  {
    id: /kabbalah\.letters\.most$/,
    word: /\bmost lights\b/,
    first: ({ facts }) => firstOf(letters(facts)),
  },
]
