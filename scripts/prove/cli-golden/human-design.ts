import { at, each, localBirth, readGolden, type Ask, type GoldenFile, type Reading } from './ask.ts'

interface GoldenBirth {
  readonly date: string
  readonly time: string
  readonly utc_offset_hours?: number
  readonly tz?: string
}
type Places = Readonly<Record<string, string>>
interface GoldenDesign {
  readonly id: string
  readonly input: GoldenBirth
  readonly expected: Readonly<Record<string, unknown>>
  readonly recomputed: {
    readonly birth_utc: string
    readonly design_utc: string
    readonly type: string
    readonly authority: string
    readonly profile: string
    readonly definition: string
    readonly defined_centers: readonly string[]
    readonly channels: readonly string[]
    readonly gates: readonly number[]
    readonly cross_gates: readonly number[]
    readonly variables?: string
    readonly personality: Places
    readonly design: Places
  }
}
const { cases } = readGolden<{ cases: readonly GoldenDesign[] }>('hd_charts')

const lineOf = ({ date, time, utc_offset_hours, tz }: GoldenBirth) => ({
  ...(utc_offset_hours === undefined
    ? { date, time, zone: tz }
    : localBirth(`${date}T${time}`, utc_offset_hours)),
  // A bodygraph does not ask where.
  lat: 0,
  lon: 0,
})

/** Its environment tone, 3, is the mean node's; the true node stands at 38.6.1.2. */
const SOURCE_ERRORS = new Set(['nomonkey-1973 environment_tone'])

export function designs(): GoldenFile {
  return {
    name: 'hd_charts',
    asks: cases.map((golden) => ({
      command: 'cast',
      line: lineOf(golden.input),
      readings: [...published(golden), ...recomputed(golden.recomputed)],
    })),
    beyond: [...SOURCE_ERRORS].map(() => 'environment tone of the mean node'),
  }
}

const design = (path: string): string => `humanDesign.${path}`

/** What of a published chart is read from where. */
function published({ id, expected }: GoldenDesign): Reading[] {
  return Object.entries(expected).flatMap(([what, wanted]): Reading[] => {
    if (SOURCE_ERRORS.has(`${id} ${what}`)) return []
    switch (what) {
      case 'personality_gate_line':
      case 'personality_gate':
        return activations('personality', wanted as Places)
      case 'design_gate_line':
      case 'design_gate':
        return activations('design', wanted as Places)
      case 'cross_gates':
        return [{ at: design('cross.gates'), wanted }]
      case 'cross_name':
        // Some sources leave out which cross of a theme it is.
        return [
          {
            at: (answer) => String(at(answer, design('cross.name'))).startsWith(String(wanted)),
            wanted: true,
          },
        ]
      case 'variables':
        return [{ at: design('variablesCode'), wanted }]
      case 'determination_tone':
        return [{ at: design('variables.digestion.tone'), wanted }]
      case 'environment_tone':
        return [{ at: design('variables.environment.tone'), wanted }]
      case 'gates_include':
        return [
          {
            at: (answer) =>
              (wanted as number[]).every((gate) => listAt(answer, 'gates').includes(gate)),
            wanted: true,
          },
        ]
      case 'design_utc':
        return [designMoment(String(wanted), 1)]
      case 'design_utc_minute':
        return [designMoment(`${String(wanted)}:30Z`, 31)]
      default:
        return [{ at: design(what), wanted }]
    }
  })
}

function recomputed(golden: GoldenDesign['recomputed']): Reading[] {
  const { type, authority, profile, definition, channels, gates, variables } = golden
  return [
    ...each({ type, authority, profile, definition, channels, gates }, (what, wanted) => ({
      at: design(what),
      wanted,
    })),
    { at: design('cross.gates'), wanted: golden.cross_gates },
    ...(variables === undefined ? [] : [{ at: design('variablesCode'), wanted: variables }]),
    {
      at: (answer) => definedCenters(at(answer, design('centers'))),
      wanted: golden.defined_centers.map((name) => name.toLowerCase()).toSorted(),
    },
    { at: 'birth.jd', wanted: julianDay(golden.birth_utc), within: 1 / 86_400 },
    designMoment(golden.design_utc, 1),
    ...activations('personality', golden.personality),
    ...activations('design', golden.design),
  ]
}

/** `55.6.6.6.5`, or as many of its parts as are printed. */
function activations(side: string, places: Readonly<Record<string, string | number>>): Reading[] {
  return each(places, (planet, place) => {
    const depth = String(place).split('.').length
    const path = design(`activations.${side}.${planet.charAt(0).toLowerCase()}${planet.slice(1)}`)
    return {
      at: (answer) =>
        ['gate', 'line', 'color', 'tone', 'base']
          .slice(0, depth)
          .map((part) => at(answer, `${path}.${part}`))
          .join('.'),
      wanted: String(place),
    }
  })
}

function designMoment(utc: string, seconds: number): Reading {
  return { at: design('designJd'), wanted: julianDay(utc), within: (seconds + 0.5) / 86_400 }
}

function definedCenters(centers: unknown): string[] {
  if (typeof centers !== 'object' || centers === null) return []
  return Object.entries(centers)
    .flatMap(([name, state]) => (state === 'defined' ? [name.toLowerCase()] : []))
    .toSorted()
}

function listAt(answer: unknown, what: string): unknown[] {
  const list = at(answer, design(what))
  return Array.isArray(list) ? list : []
}

function julianDay(utc: string): number {
  return Date.parse(utc) / 86_400_000 + 2440587.5
}

interface GoldenProfile {
  readonly id: string
  readonly jd_ut?: number
  readonly spheres_key_line: Places
  readonly third_party_gate_lines: Places | null
}

/** The file's titles of spheres by our keys. */
const SPHERES: Readonly<Record<string, string>> = {
  "Life's Work": 'lifesWork',
  'Core Stability': 'coreStability',
}

export function geneKeys(): GoldenFile {
  const golden = readGolden<{ cases: readonly GoldenProfile[] }>('gene_keys')
  return {
    name: 'gene_keys',
    asks: golden.cases.map(
      ({ id, jd_ut, spheres_key_line, third_party_gate_lines: others }): Ask => {
        const own = cases.find((one) => one.id === id)
        return {
          command: 'cast',
          line: jd_ut === undefined ? lineOf(own!.input) : { jd: jd_ut, lat: 0, lon: 0 },
          readings: [...spheres(spheres_key_line), ...spheres(others ?? {})],
        }
      },
    ),
    beyond: [],
  }
}

function spheres(places: Places): Reading[] {
  return each(places, (title, wanted) => {
    const path = `geneKeys.spheres.${SPHERES[title] ?? title.toLowerCase()}`
    return {
      at: (answer) => `${String(at(answer, `${path}.key`))}.${String(at(answer, `${path}.line`))}`,
      wanted,
    }
  })
}
