import type { Fact } from './use-reading.ts'

/** A fact’s numbers by their names, a line each, as finely as anybody reads them: `orb: 1.24 degrees`. */
export function measureLines(measures: Fact['measures']): readonly string[] {
  return Object.entries(measures).map(([name, { value, unit, from, to }]) => {
    const open = from !== undefined && to !== undefined
    const number = open ? `${rounded(from)} – ${rounded(to)}` : rounded(value)
    return `${spaced(named(name, unit))}: ${number} ${spaced(unit)}`.trim()
  })
}

/** `orbDegrees` in degrees is an orb. */
function named(name: string, unit: string): string {
  const isSaid =
    unit !== '' && name.length > unit.length && name.toLowerCase().endsWith(unit.toLowerCase())
  return isSaid ? name.slice(0, -unit.length) : name
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** `daysApart` as people write it: `days apart`. */
function spaced(name: string): string {
  return name.replaceAll(
    /([a-z])([A-Z])/g,
    (_, end: string, begin: string) => `${end} ${begin.toLowerCase()}`,
  )
}
