import type { Told } from './told.ts'

/**
 * An aspect told to the minute of arc, where it is closer than a degree: what is common to many is
 * then nobody else’s. Others as they are.
 */
export function exactly(told: Told): Told {
  const orb = told.fact.measures['orbDegrees']
  if (orb === undefined || orb.from !== undefined || orb.value > CLOSE) return told
  const minutes = Math.round(orb.value * MINUTES)
  if (minutes === MINUTES) return told
  const near = `, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of arc from exact`
  const mains = told.clause.mains.map((text) => text.replace(NEARNESS, near))
  return { ...told, clause: { ...told.clause, mains } }
}

/** Degrees up to which minutes are counted, and how the clauses of aspects say that. */
const CLOSE = 1
const NEARNESS = /, within (?:half a|one) degree$/
const MINUTES = 60
