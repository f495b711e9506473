import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { PartsBody } from '#astrology/facts.ts'
import { heldThroughout, type Said } from '#astrology/held-throughout.ts'
import { followElongation } from '#astrology/western/timing/bodies-in-motion.ts'
import { progressedDay, TROPICAL_YEAR_DAYS } from '#astrology/western/timing/progressions.ts'
import { crossings } from '#astrology/western/timing/track.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { lunarPhase, type LunarPhase } from '#astrology/western/zodiac/lunar-phase.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Side } from './side.ts'
import { julianDay } from './telling.ts'
import { TIME_RULES } from './time-rules.ts'

/** The progressed phases of the Moon that both are in, and whether it is one; only of known birth times. */
export function lunationsNow(
  ephemeris: Ephemeris,
  sides: readonly Side[],
  asOf: JulianDay,
): PartsBody[] {
  const held = sides.flatMap(({ cast: { moment }, subject }) => {
    const { jd, window, certainty } = moment
    if (certainty.kind === 'unknown' || window.to > asOf) return []
    // The Moon's lead only grows, so what holds at both ends of the window holds between them.
    const births = [...new Set([jd, window.from, window.to])]
    const said = births.map((birth) => [tellPhase(phaseAt(ephemeris, birth, asOf), subject, asOf)])
    return heldThroughout(said[0]!, said)
  })
  const [one, other] = held
  const isOne = one !== undefined && other !== undefined && one.value === other.value
  return isOne ? [...held, tellShared(String(one.value), asOf)] : held
}

interface Lunation {
  readonly name: LunarPhase['name']
  readonly next: LunarPhase['name']
  readonly nextAt: JulianDay
}

/** Degrees that a phase spans, half of them before its own moment. */
const PHASE_DEGREES = 45

/** Days after birth in which the Moon surely gains a phase on the Sun, at her slowest 10.9° a day. */
const DAYS_OF_A_PHASE = 5

function phaseAt(ephemeris: Ephemeris, birth: JulianDay, asOf: JulianDay): Lunation {
  const day = progressedDay(birth, asOf)
  const lead = followElongation(ephemeris, { from: day, to: day + DAYS_OF_A_PHASE })
  const { longitude: elongation } = lead.marks[0]!
  const border = wrap((Math.floor(elongation / PHASE_DEGREES + 1 / 2) + 1 / 2) * PHASE_DEGREES)
  const [reached] = crossings(lead, border)
  if (reached === undefined) throw new Error('the Moon did not gain a phase on the Sun')
  return {
    name: lunarPhase(0, elongation).name,
    next: lunarPhase(0, border + 1).name,
    nextAt: birth + (reached - birth) * TROPICAL_YEAR_DAYS,
  }
}

function tellPhase(
  { name, next, nextAt }: Lunation,
  subject: PersonSubject,
  asOf: JulianDay,
): Said {
  const whose = subject
  return {
    topic: TOPIC,
    property: `${subject}-lunation`,
    value: name,
    measures: { atJulianDay: julianDay(asOf), until: julianDay(nextAt) },
    marks: [
      { whose, term: `progressed ${name}`, body: 'Moon', relation: 'phase', isRunning: true },
      { whose, term: `progressed ${next}`, body: 'Moon', relation: 'begins' },
    ],
    sentence: `On {atJulianDay:day} {${subject}}'s progressed Moon is in the phase of the ${name}; that of the ${next} begins in {until:month}.`,
    rule: TIME_RULES.lunationNow,
  }
}

function tellShared(name: string, asOf: JulianDay): PartsBody {
  return {
    topic: TOPIC,
    property: 'lunation',
    value: name,
    measures: { atJulianDay: julianDay(asOf) },
    marks: [{ term: `progressed ${name}`, body: 'Moon', relation: 'phase', isRunning: true }],
    sentence: `On {atJulianDay:day} the progressed Moons of {p1} and of {p2} are both in the phase of the ${name}.`,
    rule: TIME_RULES.lunationNow,
  }
}

const TOPIC = 'time.now'
