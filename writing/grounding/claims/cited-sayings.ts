import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Subject } from '#core/systems.ts'

/** A value that a fact has for a kind of mention, in the mention's words, and whose it is. */
export interface Saying {
  readonly value: string
  readonly who: Subject
}

type Value = string | number | undefined

/** What one mark says of a kind; the other end of a relation is whose the relation says. */
type Read = (mark: Mark) => readonly Value[]

const BONDS: Readonly<Record<string, string>> = {
  electromagnetic: 'electromagnetic',
  companionship: 'companionship',
  compromise: 'compromise',
  compromises: 'compromise',
  dominance: 'dominance',
  dominates: 'dominance',
}

const SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  'Western astrology': ['western'],
  'Vedic astrology': ['vedic'],
  'Human Design': ['humanDesign'],
  'Gene Keys': ['geneKeys'],
  'Human Design with Gene Keys': ['humanDesign', 'geneKeys'],
  Kabbalah: ['kabbalah'],
}

const DIMENSIONS: ReadonlySet<string> = new Set([
  'attraction',
  'talk',
  'warmth',
  'daily pace',
  'staying',
  'room for each',
])
const VARIABLES = /^(digestion|environment|motivation|perspective)$/
const CONJUNCT = /^(conjunct|beside)$/
const PHASES = { true: 'applying', false: 'separating' } as const
/** Which way the two of an aspect move. */
export const phaseOf = ({ isApplying }: Mark) =>
  isApplying === undefined ? undefined : PHASES[`${isApplying}`]

const VALUES: Readonly<Record<string, Read>> = {
  body: ({ body }) => [body, body?.replace(/^(Personality|Design) /, '')],
  sign: ({ sign }) => [sign],
  house: ({ house, ofHouse }) => [house, ofHouse],
  lord: ({ house, ofHouse }) => [house, ofHouse],
  nakshatra: ({ nakshatra, term, name }) => [nakshatra, term === 'lunar month' ? name : undefined],
  pada: ({ pada }) => [pada],
  gate: ({ gate, channel }) => [gate, ...(channel?.split('-') ?? [])],
  gateLine: ({ gate, line }) => [
    gate === undefined || line === undefined ? undefined : `${gate}.${line}`,
  ],
  line: ({ line, profile }) => [line, ...(profile?.split('/') ?? [])],
  key: ({ key }) => [key],
  sphere: ({ sphere }) => [sphere],
  ring: ({ ring }) => [ring],
  channel: ({ channel }) => [channel],
  center: ({ center, partner, channel }) => [center, channel === undefined ? undefined : partner],
  state: ({ state, center, relation }) => [
    center === undefined && relation !== 'connection' ? undefined : state,
  ],
  side: ({ side, body }) => [side, /^(Personality|Design) /.exec(body ?? '')?.[1]],
  circuit: ({ circuit }) => [circuit],
  bond: ({ relation }) => [BONDS[relation ?? '']],
  sefirah: ({ sefirah }) => [sefirah],
  letter: ({ letter, spelling }) => [letter, ...(spelling?.split('-') ?? [])],
  path: ({ path }) => [path],
  world: ({ world }) => [world],
  pillar: ({ pillar }) => [pillar],
  tribe: ({ tribe }) => [tribe],
  choir: ({ choir }) => [choir],
  angel: ({ nameNumber, name, spelling }) => [nameNumber, name, spelling],
  weekday: ({ weekday }) => [weekday],
  hebrewMonth: ({ hebrewMonth, hebrewDate }) => [
    hebrewMonth,
    hebrewDate?.split(' ').slice(1, -1).join(' '),
  ],
  hebrewDate: ({ hebrewDate, hebrewMonth, count }) => [
    hebrewDate,
    hebrewDate?.replace(/ \d+$/, ''),
    hebrewMonth === undefined || count === undefined ? undefined : `${count} ${hebrewMonth}`,
  ],
  aspect: ({ aspect, relation }) => [
    aspect,
    CONJUNCT.test(relation ?? '') ? 'conjunction' : undefined,
  ],
  phase: (mark) => [phaseOf(mark)],
  motion: ({ motion }) => [motion],
  dignity: ({ dignity }) => [dignity],
  dimension: ({ term }) => [DIMENSIONS.has(term ?? '') ? term : undefined],
  dusk: ({ relation, term }) => [relation === 'born' ? term : undefined],
  type: ({ type }) => [type],
  authority: ({ authority }) => [authority],
  profile: ({ profile }) => [profile],
  definition: ({ definition }) => [definition],
  cross: ({ cross }) => [cross],
  karaka: ({ term }) => [term?.endsWith('karaka') === true ? term : undefined],
  koota: ({ term }) => [term?.endsWith(' koota') === true ? term : undefined],
  phaseOfMoon: ({ relation, term }) => [relation === 'phase' ? term : undefined],
  shape: ({ relation, term }) => [relation === 'shape' ? term : undefined],
  tara: ({ term }) => [term?.endsWith(' tara') === true ? term : undefined],
  strategy: ({ relation, term }) => [relation === 'strategy' ? term : undefined],
  feeling: ({ relation, term }) =>
    /^(signature|not-self theme)$/.test(relation ?? '') ? (term?.split(' and ') ?? []) : [],
  keyword: ({ relation, term }) => [
    VARIABLES.test(relation ?? '') ? `${relation} ${term}` : undefined,
  ],
  arrow: ({ arrow }) => [arrow],
  group: ({ term, count }) => [
    count !== undefined && / (signs|half of the chart)$/.test(term ?? '') ? term : undefined,
  ],
  yoga: ({ relation, term }) => [relation === 'forms' ? term?.replace(/ \(.*$/, '') : undefined],
  system: ({ relation, term }) =>
    /^(for|against)$/.test(relation ?? '') ? (SYSTEMS[term ?? ''] ?? []) : [],
  term: ({ term, name }) => [term, name],
}

/** The other end of a mark's relation is the partner's. */
const PARTNERS: Readonly<Record<string, Read>> = {
  body: ({ partner }) => [partner],
  key: ({ partnerKey }) => [partnerKey],
  sefirah: ({ partnerSefirah }) => [partnerSefirah],
}

/** Whether facts are asked for a kind of mention at all. */
export const isSayable = (kind: string) => kind in VALUES

/** Every value that a fact has for a kind. */
export function sayingsOf(kind: string, fact: Fact): readonly Saying[] {
  return [
    ...fact.marks.flatMap((mark) => sayingsIn(kind, mark, fact.subject)),
    ...sayings(listed(kind, fact.value), fact.subject),
  ]
}

/** Every value that one mark has for a kind, of a fact about `subject`. */
export function sayingsIn(kind: string, mark: Mark, subject: Subject): readonly Saying[] {
  const who = mark.whose ?? subject
  return [
    ...sayings(VALUES[kind]?.(mark) ?? [], who),
    ...sayings(PARTNERS[kind]?.(mark) ?? [], mark.partnerWhose ?? who),
  ]
}

function sayings(values: readonly Value[], who: Subject): readonly Saying[] {
  return values.flatMap((value) => (value === undefined ? [] : [{ value: String(value), who }]))
}

/** A fact whose value is a list of letters says each of them. */
function listed(kind: string, value: Fact['value']): readonly string[] {
  return kind === 'letter' && Array.isArray(value) ? (value as string[]) : []
}
