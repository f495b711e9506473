import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { FactSystem, Subject } from '#core/systems.ts'

/** A mark with whose it is and in which chart it holds. */
export interface Known {
  readonly mark: Mark
  readonly fact: Fact
  readonly who: Subject
  readonly frame: Frame
}

/** The chart something stands in: that of the birth, or one made from it or from two. */
export type Frame = 'natal' | 'composite' | 'davison' | 'varga' | 'navamsha' | 'time'

/** Everything a document may say, ready to be asked. */
export interface Knowledge {
  readonly facts: readonly Fact[]
  readonly all: readonly Known[]
  readonly systems: ReadonlySet<FactSystem>
  /** What is known of a body, by any name of it. */
  readonly ofBody: (body: string) => readonly Known[]
  /** What a field says, whatever it says: all marks that have it. */
  readonly with: (field: keyof Mark) => readonly Known[]
  readonly byId: (id: string) => Fact | undefined
  readonly isBody: (body: string) => boolean
}

const VARGAS = /^D(?!9$)\d+$/

function frameOf({ topic, property, system }: Fact, { term }: Mark): Frame {
  if (system === 'western' && /^time\b/.test(topic)) return 'time'
  if (topic.startsWith('composite') || term === 'composite chart') return 'composite'
  if (topic.startsWith('davison') || term === 'Davison chart') return 'davison'
  if (topic === 'D9' || term === 'navamsha') return 'navamsha'
  if (VARGAS.test(topic)) return 'varga'
  return /^(transit|progress|solarArc|return|profection|firdaria|eclipse|davisonTransit)/i.test(
    `${topic}${property === 'transit' ? 'transit' : ''}`,
  )
    ? 'time'
    : 'natal'
}

/** One body under the names that systems have for it. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  Ascendant: ['Ascendant', 'Lagna'],
  Lagna: ['Lagna', 'Ascendant'],
  'North Node': ['North Node', 'Rahu', 'True Node'],
  'South Node': ['South Node', 'Ketu'],
  Rahu: ['Rahu', 'North Node'],
  Ketu: ['Ketu', 'South Node'],
}

/** The charts that a fact's marks hold in. */
export const framesOf = (fact: Fact): ReadonlySet<Frame> =>
  new Set(fact.marks.map((mark) => frameOf(fact, mark)))

const READ = new WeakMap<readonly Fact[], Knowledge>()

/** Indexes facts once, however many sentences are judged by them. */
export function knowledgeOf(facts: readonly Fact[]): Knowledge {
  const read = READ.get(facts) ?? indexed(facts)
  READ.set(facts, read)
  return read
}

function indexed(facts: readonly Fact[]): Knowledge {
  const all = facts.flatMap((fact) =>
    fact.marks.map((mark): Known => ({
      mark,
      fact,
      who: mark.whose ?? fact.subject,
      frame: frameOf(fact, mark),
    })),
  )
  const bodies = new Map<string, Known[]>()
  const fields = new Map<string, Known[]>()
  const push = (map: Map<string, Known[]>, key: string, known: Known) => {
    const list = map.get(key)
    if (list) list.push(known)
    else map.set(key, [known])
  }
  for (const known of all) {
    const { body } = known.mark
    if (body !== undefined) {
      push(bodies, body, known)
      const bare = body.replace(/^(?:Personality|Design) /, '')
      if (bare !== body) push(bodies, bare, known)
    }
    for (const field of Object.keys(known.mark)) push(fields, field, known)
  }
  const ids = new Map(facts.map((fact) => [fact.id, fact]))
  const partners = new Set(all.flatMap(({ mark: { partner } }) => partner ?? []))
  return {
    facts,
    all,
    systems: new Set(facts.map(({ system }) => system)),
    ofBody: (body) => (ALIASES[body] ?? [body]).flatMap((name) => bodies.get(name) ?? []),
    with: (field) => fields.get(field) ?? [],
    byId: (id) => ids.get(id),
    isBody: (body) =>
      (ALIASES[body] ?? [body]).some((name) => bodies.has(name) || partners.has(name)),
  }
}
