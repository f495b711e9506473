import type { BirthMoment } from '../birth/moment.ts'
import { castPerson } from '../cast.ts'
import { personFacts } from '../cast-facts.ts'
import { FIRST_DAY, LAST_DAY, type Ephemeris } from '../ephemeris/ephemeris.ts'
import type { Fact } from '../facts.ts'
import type { Measure } from '../measures.ts'
import { lookedAt } from './looked-at.ts'

const MINUTES_PER_DAY = 1440

/** Looks at a birth around the minute that was given. */
export interface Looks {
  /** Minutes to either side. */
  readonly minutes: number
  /** Minutes between two looks. */
  readonly step: number
}

/** How long one statement holds: minutes from the time that was given, both ends looked at. */
export interface Run {
  readonly from: number
  readonly to: number
  /** As it is at every look of the run, its numbers from the least to the most; null where nothing of the kind can be said. */
  readonly fact: Fact | null
}

export interface Statement {
  /** `western.ascendant.sign`. */
  readonly name: string
  /** Without a gap, in the order of time. */
  readonly runs: readonly Run[]
}

/**
 * What can be said of a birth when its time moves, and how long each of it holds: cast anew at every
 * look as if that minute were exact. Looks beyond the ephemeris are left out. Stops after each, some
 * ten milliseconds of work.
 */
export function* birthMinuteInSteps(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  { minutes, step }: Looks,
): Generator<undefined, readonly Statement[]> {
  const looks: Look[] = []
  for (let minute = -Math.floor(minutes / step) * step; minute <= minutes; minute += step) {
    const jd = moment.jd + minute / MINUTES_PER_DAY
    if (jd < FIRST_DAY || jd > LAST_DAY) continue
    looks.push({ minute, facts: factsAt(ephemeris, exactly(moment, jd)) })
    yield
  }
  const names = new Set(looks.flatMap(({ facts }) => [...facts.keys()]))
  return Array.from(names, (name) => ({ name, runs: runsOf(name, looks) }))
}

interface Look {
  readonly minute: number
  readonly facts: ReadonlyMap<string, Fact>
}

function exactly(moment: BirthMoment, jd: number): BirthMoment {
  return { ...moment, jd, certainty: { kind: 'exact' }, window: { from: jd, to: jd } }
}

function factsAt(ephemeris: Ephemeris, moment: BirthMoment): ReadonlyMap<string, Fact> {
  const facts = personFacts(castPerson(ephemeris, moment), 'p1')
  return new Map(
    facts.flatMap((fact): [string, Fact][] => {
      const name = lookedAt(fact)
      return name === null ? [] : [[name, fact]]
    }),
  )
}

function runsOf(name: string, looks: readonly Look[]): readonly Run[] {
  const runs: Run[] = []
  for (const { minute, facts } of looks) {
    const fact = facts.get(name) ?? null
    const last = runs.at(-1)
    if (last !== undefined && isSame(last.fact, fact))
      runs[runs.length - 1] = { ...last, to: minute, fact: last.fact && spanned(last.fact, fact!) }
    else runs.push({ from: minute, to: minute, fact })
  }
  return runs
}

/** Whether both claim the same; their numbers may differ. */
function isSame(one: Fact | null, other: Fact | null): boolean {
  if (one === null || other === null) return one === other
  return one.sentence === other.sentence && String(one.value) === String(other.value)
}

/** A fact with its numbers from the least to the most of two looks. */
function spanned(one: Fact, other: Fact): Fact {
  const measures = Object.entries(one.measures).map(([name, measure]): [string, Measure] => {
    const next = other.measures[name]
    if (next === undefined || next.value === measure.value) return [name, measure]
    const [from, to] = [measure.from ?? measure.value, measure.to ?? measure.value]
    return [name, { ...measure, from: Math.min(from, next.value), to: Math.max(to, next.value) }]
  })
  return { ...one, measures: Object.fromEntries(measures) }
}
