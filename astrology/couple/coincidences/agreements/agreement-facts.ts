import type { CoupleCast } from '#astrology/cast.ts'
import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { listed } from '#astrology/western/facts/sentences.ts'
import { ROOT_TITLES, rootOf, ROOTS, type Root } from '../../roots.ts'
import { RULES } from '../coincidence-rules.ts'
import { pairOf } from '../pair.ts'
import type { Evidence, Sign, Stance } from './sign.ts'
import { THEMES, type Theme } from './themes.ts'
import { CLOSE } from './western-signs.ts'

/**
 * Where roots find the same of a theme, and where they contradict each other, by the facts that
 * the systems tell of the two. A root whose own signs point both ways says nothing. What an
 * uncertain birth leaves open for any root is not told of the theme at all, for it could change
 * the count.
 */
export function agreementsOf(couple: CoupleCast): Agreements {
  const found = THEMES.map((): Findings => ({ isOpen: false, evidence: [] }))
  return {
    read: (facts) => lookAt(facts, found),
    told: () => {
      const { both } = pairOf(couple)
      return THEMES.flatMap((theme, place) => {
        const { isOpen, evidence } = found[place]!
        return isOpen || evidence.length < 2 ? [] : factsOfTheme(theme, evidence, both)
      }).map(TOGETHER)
    },
  }
}

/** What is read little by little of the facts that the systems tell of two, and then told. */
interface Agreements {
  read(facts: readonly Fact[]): void
  told(): readonly Fact[]
}

function lookAt(facts: readonly Fact[], found: readonly Findings[]): void {
  let before: string | null = null
  let topic: Topic | undefined
  for (const fact of facts) {
    // Facts of one topic stand together as a rule.
    if (fact.topic !== before) topic = LOOKED_AT.get(fact.topic)
    before = fact.topic
    if (topic === undefined || isTooWide(fact)) continue
    if (fact.property === 'withheld') leaveOpen(fact, topic, found)
    else find(fact, topic, found)
  }
}

const TOGETHER = factOf('couple', 'together')

interface Found {
  readonly root: Root
  readonly stance: Stance
  readonly sign: Sign
  /** The place of the sign among those of the theme. */
  readonly rank: number
  readonly fact: Fact
}

interface Findings {
  isOpen: boolean
  readonly evidence: Found[]
}

interface Look {
  readonly sign: Sign
  readonly theme: number
  readonly rank: number
}

/** What is looked at by its property. */
type Topic = ReadonlyMap<string, readonly Look[]>

/** Signs by topic and property: of hundreds of facts of a pair few are looked at. No two systems look at topics of one name. */
const LOOKED_AT: ReadonlyMap<string, Topic> = (() => {
  const topics = new Map<string, Map<string, Look[]>>()
  THEMES.forEach(({ signs }, theme) => {
    signs.forEach((sign, rank) => {
      const properties = topics.get(sign.topic) ?? new Map<string, Look[]>()
      topics.set(sign.topic, properties)
      for (const property of sign.properties) {
        properties.set(property, [...(properties.get(property) ?? []), { sign, theme, rank }])
      }
    })
  })
  return topics
})()

/** Most aspects are, and need no further look. */
function isTooWide({ measures: { orbDegrees: orb }, system }: Fact): boolean {
  return orb !== undefined && system === 'western' && (orb.from ?? orb.value) > CLOSE
}

function leaveOpen({ value }: Fact, topic: Topic, found: readonly Findings[]): void {
  for (const property of [value].flat()) {
    for (const { theme } of topic.get(String(property)) ?? []) found[theme]!.isOpen = true
  }
}

function find(fact: Fact, topic: Topic, found: readonly Findings[]): void {
  for (const { sign, theme, rank } of topic.get(fact.property) ?? []) {
    const says = sign.system === fact.system ? sign.says(fact) : null
    const root = rootOf(sign.system)
    if (says === null || root === null) continue
    if (says === 'open') found[theme]!.isOpen = true
    else found[theme]!.evidence.push({ root, stance: says, sign, rank, fact })
  }
}

/** What one root says of a theme, and by what. */
interface Saying {
  readonly root: Root
  readonly stance: Stance
  readonly evidence: readonly Found[]
}

function factsOfTheme(theme: Theme, evidence: readonly Found[], both: string): PartsBody[] {
  const sayings = ROOTS.flatMap((root) => sayingOf(theme, root, evidence))
  const of = (stance: Stance) => sayings.filter((saying) => saying.stance === stance)
  const [pros, cons] = [of('for'), of('against')]
  const most = pros.length > cons.length ? pros : cons
  return [
    ...(most.length < 2 || pros.length === cons.length ? [] : [agreement(theme, most, both)]),
    ...(pros.length === 0 || cons.length === 0 ? [] : [contradiction(theme, [pros, cons], both)]),
  ]
}

function sayingOf({ needed }: Theme, root: Root, evidence: readonly Found[]): Saying[] {
  const own = evidence.filter((each) => each.root === root)
  const [first] = own
  if (first === undefined || own.some(({ stance }) => stance !== first.stance)) return []
  const { stance } = first
  if (own.length < (needed?.[root]?.[stance] ?? 1)) return []
  return [{ root, stance, evidence: own }]
}

/** In the order of the theme's signs, and what is said twice once. */
function toldBy({ evidence }: Saying): Evidence[] {
  const told = evidence
    .map(({ sign, fact, rank }) => ({ rank, ...sign.tell(fact) }))
    .toSorted((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1))
  return [...new Map(told.map(({ words, mark }) => [words, { words, mark }])).values()]
}

const COUNTS = ['No root', 'One root', 'Two roots', 'Three roots', 'Four roots'] as const

function agreement({ theme, name }: Theme, sayings: readonly Saying[], both: string): PartsBody {
  const [{ stance }] = sayings as [Saying]
  const way = stance === 'for' ? 'speak for' : 'speak against'
  return {
    topic: 'agreement',
    property: theme,
    value: `${stance} ${sayings.length}`,
    marks: [{ relation: stance, term: name, count: sayings.length }, ...marksOf(sayings)],
    sentence: `${COUNTS[sayings.length]} ${way} ${name} between ${both}: ${wordsOf(sayings)}.`,
    rule: RULES.agreement,
  }
}

function contradiction(
  { theme, name }: Theme,
  [pros, cons]: readonly [readonly Saying[], readonly Saying[]],
  both: string,
): PartsBody {
  return {
    topic: 'contradiction',
    property: theme,
    value: true,
    marks: [{ relation: 'contradicts', term: name }, ...marksOf([...pros, ...cons])],
    sentence: `Roots contradict each other on ${name} between ${both}: for it ${wordsOf(pros)}, against it ${wordsOf(cons)}.`,
    rule: RULES.contradiction,
  }
}

function wordsOf(sayings: readonly Saying[]): string {
  return listed(
    sayings.map((saying) => {
      const words = toldBy(saying).map((evidence) => evidence.words)
      return `${ROOT_TITLES[saying.root]} (${words.join('; ')})`
    }),
  )
}

function marksOf(sayings: readonly Saying[]): Mark[] {
  return sayings.flatMap((saying) => [
    { term: ROOT_TITLES[saying.root], relation: saying.stance },
    ...toldBy(saying).map(({ mark }) => mark),
  ])
}
