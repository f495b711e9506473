import { birthMinuteInSteps, type Looks } from '#astrology/birth-minute/birth-minute.ts'
import { isoMomentOf } from '#astrology/dates.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { state } from '#astrology/facts.ts'
import type { PersonSnapshot } from '#core/person.ts'
import { SYSTEMS } from '#core/systems.ts'
import { inStretches } from '../in-stretches.ts'
import { momentOf } from '../moment-of.ts'

export interface MinuteAsked extends Looks {
  readonly person: PersonSnapshot
}

/** Which statements of a person hold how long when the time of birth moves; what changes comes first. */
export async function tellBirthMinute({ person, ...looks }: MinuteAsked, ephemeris: Ephemeris) {
  const moment = momentOf(person)
  const statements = await inStretches(birthMinuteInSteps(ephemeris, moment, looks))
  const told = statements.map(({ name, runs }) => ({
    id: name,
    system: SYSTEMS.find((system) => name.startsWith(`${system}.`)) ?? SYSTEMS[0],
    isChanging: runs.length > 1,
    runs: runs.map(({ from, to, fact }) => ({
      from,
      to,
      value: fact === null ? '' : String(fact.value),
      words: fact === null ? '' : state(fact, { p1: person.name }),
    })),
  }))
  const known = { exact: 'exact', within: 'window', unknown: 'unknown' } as const
  return {
    ...looks,
    known: known[moment.certainty.kind],
    middle: isoMomentOf(moment.jd),
    statements: told.toSorted((a, b) => Number(b.isChanging) - Number(a.isChanging)),
  }
}
