import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import golden from '#test/golden/hd_charts.json' with { type: 'json' }
import { castHumanDesign } from './cast-human-design.ts'
import type { HumanDesignChart } from './human-design-chart.ts'
import { exactMoment, julianDay } from './sky/moment.fixture.ts'
import { PLANETS, type Side } from './sky/planets.ts'

const ephemeris = await loadEphemeris()

/** Zones of the golden cases that name one instead of an offset. */
const OFFSET_HOURS: Readonly<Record<string, number>> = {
  'America/Chicago 1969-03-11': -6,
  'Europe/Warsaw 1970-06-04': 1,
}

interface GoldenInput {
  readonly date: string
  readonly time: string
  readonly utc_offset_hours?: number
  readonly tz?: string
}

/** What published charts say, each in the words of the golden file. */
interface GoldenExpectation {
  readonly cross_name?: string
  readonly gates_include?: readonly number[]
  readonly environment_tone?: number
  readonly design_utc?: string
  readonly [other: string]: unknown
}

const cases = golden.cases as unknown as readonly {
  readonly id: string
  readonly input: GoldenInput
  readonly expected: GoldenExpectation
  readonly recomputed: {
    readonly defined_centers: readonly string[]
    readonly birth_utc: string
    readonly design_utc: string
    readonly [other: string]: unknown
  }
}[]

function exactly({ date, time, utc_offset_hours, tz }: GoldenInput): BirthMoment {
  const hours = utc_offset_hours ?? OFFSET_HOURS[`${tz} ${date}`]
  if (hours === undefined) throw new Error(`no offset known for ${tz} ${date}`)
  return exactMoment(julianDay(`${date}T${time}Z`) - hours / 24)
}

function placesOf(chart: HumanDesignChart, side: Side, depth: number): Record<string, string> {
  const activations = chart.activations[side]
  return Object.fromEntries(
    PLANETS.map((planet) => {
      const each = activations?.[planet]
      const parts = [each?.gate, each?.line, each?.color, each?.tone, each?.base]
      return [
        `${planet.charAt(0).toUpperCase()}${planet.slice(1)}`,
        parts.slice(0, depth).join('.'),
      ]
    }),
  )
}

function iso(jd: number | null): string {
  return new Date(Math.round(((jd ?? 0) - 2440587.5) * 86_400_000)).toISOString()
}

/** A chart in the golden file's words. */
function told(chart: HumanDesignChart, expected: GoldenExpectation) {
  const { type, authority, profile, definition, channels, cross, variables } = chart
  return {
    type,
    authority,
    profile,
    definition,
    channels,
    cross_gates: cross?.gates,
    // Some sources leave out which cross of a theme it is.
    cross_name: cross?.name.startsWith(expected.cross_name ?? '-')
      ? expected.cross_name
      : cross?.name,
    variables: chart.variablesCode,
    determination_tone: variables?.digestion.tone,
    environment_tone: variables?.environment.tone,
    gates_include: chart.gates.filter((gate) => expected.gates_include?.includes(gate)),
    design_utc_minute: iso(chart.designJd).slice(0, 16),
    design_utc: sameSecond(chart.designJd, expected.design_utc),
    personality_gate_line: placesOf(chart, 'personality', 2),
    design_gate_line: placesOf(chart, 'design', 2),
    personality_gate: numbered(placesOf(chart, 'personality', 1)),
    design_gate: numbered(placesOf(chart, 'design', 1)),
  }
}

/** The expected second where the chart's is at most one away: programs round seconds each their own way. */
function sameSecond(jd: number | null, expected: string | undefined): string {
  const apart = Math.abs(Date.parse(iso(jd)) - Date.parse(expected ?? ''))
  return expected !== undefined && apart <= 1000 ? expected : iso(jd)
}

function numbered(gates: Record<string, string>): Record<string, number> {
  return Object.fromEntries(Object.entries(gates).map(([planet, gate]) => [planet, Number(gate)]))
}

/** Its environment tone, 3, is the mean node's; the true node stands at 38.6.1.2. */
const SOURCE_ERRORS: Readonly<Record<string, Partial<GoldenExpectation>>> = {
  'nomonkey-1973': { environment_tone: 2 },
}

describe('castHumanDesign', () => {
  it.each(cases)('agrees with the published chart of $id', ({ id, input, expected }) => {
    const chart = castHumanDesign(ephemeris, exactly(input))
    expect(told(chart, expected)).toMatchObject({ ...expected, ...SOURCE_ERRORS[id] })
  })

  it.each(cases)('agrees with the recomputed chart of $id to the base', ({ input, recomputed }) => {
    const chart = castHumanDesign(ephemeris, exactly(input))
    const defined = Object.entries(chart.centers).filter(([, { state }]) => state === 'defined')
    const { type, authority, profile, definition, channels, gates } = chart
    const { defined_centers, birth_utc: _birth, design_utc: _design, ...rest } = recomputed
    expect({
      type,
      authority,
      profile,
      definition,
      channels,
      gates,
      cross_gates: chart.cross?.gates,
      variables: chart.variablesCode,
      personality: placesOf(chart, 'personality', 5),
      design: placesOf(chart, 'design', 5),
    }).toMatchObject(rest)
    expect(defined.map(([center]) => center.toLowerCase()).toSorted()).toEqual(
      defined_centers.map((center) => center.toLowerCase()).toSorted(),
    )
  })

  it('lets a motor reach the Throat by way of another center, against the program that printed this chart', () => {
    const claim = golden.rejected.find(({ id }) => id === 'pyhd-tokyo')
    const { type, channels, authority, profile, definition } = castHumanDesign(
      ephemeris,
      exactMoment(julianDay('1977-12-01T14:59Z')),
    )
    expect({ channels, authority, profile, definition, type: 'Generator' }).toEqual(claim?.claimed)
    // 5-15 ties the Sacral to the G, 7-31 the G to the Throat.
    expect(type).toBe('Manifesting Generator')
  })
})
