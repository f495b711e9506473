import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import type { Activation, Activations } from '../human-design-chart.ts'
import { HEXAGRAM_NAMES } from '../bodygraph/hexagram-names.ts'
import { RULES } from '../human-design-rules.ts'
import { PLANETS, PLANET_TITLES, SIDE_TITLES, type Planet, type Side } from '../sky/planets.ts'

/**
 * The thirteen activations of one side: gate, line, what fixes it, and the finer divisions, as far
 * as they are the same under every possible sky; `versions` has them all, the own in the middle.
 */
export function activationFacts(
  person: string,
  side: Side,
  versions: readonly Activations[],
): PartsBody[] {
  const planets = PLANETS.map((planet) => namedOf({ person, side, planet }, versions))
  return TOLD_TOGETHER.flatMap((group) =>
    planets.flatMap((named) =>
      group.flatMap(({ tell, hangsOn }) => (agrees(named.versions, hangsOn) ? tell(named) : [])),
    ),
  )
}

/** What an uncertain time keeps from being told of a side: properties by topic. */
export function withheldActivations(
  side: Side,
  versions: readonly Activations[],
): Map<string, string[]> {
  const topics = PLANETS.map((planet): [string, string[]] => {
    const named = namedOf({ person: '', side, planet }, versions)
    const withheld = TOLD_TOGETHER.flat().filter(
      ({ tell, hangsOn }) =>
        !agrees(named.versions, hangsOn) &&
        named.versions.some((activation) => tell({ ...named, activation }).length > 0),
    )
    return [topicOf(named), withheld.map(({ property }) => property)]
  })
  return new Map(topics.filter(([, properties]) => properties.length > 0))
}

interface Named {
  readonly person: string
  readonly side: Side
  readonly planet: Planet
  readonly activation: Activation
  readonly versions: readonly Activation[]
}

function namedOf(
  of: Pick<Named, 'person' | 'side' | 'planet'>,
  sides: readonly Activations[],
): Named {
  const versions = sides.map((side) => side[of.planet])
  return { ...of, versions, activation: versions[Math.floor(versions.length / 2)]! }
}

type Division = 'gate' | 'line' | 'color' | 'tone' | 'base'

function agrees(versions: readonly Activation[], divisions: readonly Division[]): boolean {
  const [first] = versions
  return versions.every((version) =>
    divisions.every((division) => version[division] === first?.[division]),
  )
}

interface Telling {
  readonly property: string
  readonly tell: (named: Named) => PartsBody[]
  readonly hangsOn: readonly Division[]
}

/** What is told planet by planet, gates and lines of all thirteen first. */
const TOLD_TOGETHER: readonly (readonly Telling[])[] = [
  [
    { property: 'gate', tell: gateFact, hangsOn: ['gate'] },
    { property: 'line', tell: lineFact, hangsOn: ['gate', 'line'] },
  ],
  [{ property: 'fixing', tell: fixingFact, hangsOn: ['gate', 'line'] }],
  [
    { property: 'color', tell: colorFact, hangsOn: ['gate', 'line', 'color'] },
    { property: 'fine', tell: fineFact, hangsOn: ['gate', 'line', 'color', 'tone', 'base'] },
  ],
]

function gateFact(named: Named): PartsBody[] {
  const { gate } = named.activation
  const degrees = degreesOf(named)
  return [
    {
      topic: topicOf(named),
      property: 'gate',
      value: gate,
      sentence: `${whose(named)} stands in Gate ${gate}, ${HEXAGRAM_NAMES[gate]}.`,
      ...(degrees && { measures: { degrees } }),
      marks: [stands(named, { gate })],
      rule: ruleOf(named),
      certainty: degrees?.from === degrees?.to ? 'certain' : 'approximate',
    },
  ]
}

/** The longitude, with its range where it moves; none where it passes the beginning of the zodiac. */
function degreesOf({ activation, versions }: Named): Measure | null {
  const all = versions.map(({ longitude }) => longitude)
  const [from, to] = [Math.min(...all), Math.max(...all)]
  if (to - from > 180) return null
  const degrees = { value: activation.longitude, unit: 'degrees' } as const
  return from === to ? degrees : { ...degrees, from, to }
}

function lineFact(named: Named): PartsBody[] {
  const { gate, line } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'line',
      value: `${gate}.${line}`,
      sentence: `${whose(named)} stands in Gate ${gate}, line ${line}.`,
      marks: [stands(named, { gate, line })],
      rule: ruleOf(named),
    },
  ]
}

function fixingFact(named: Named): PartsBody[] {
  const { gate, line, fixing } = named.activation
  if (fixing === null) return []
  return [
    {
      topic: topicOf(named),
      property: 'fixing',
      value: `${gate}.${line} ${fixing}`,
      sentence: `${whose(named)} is ${fixing === 'exalted' ? 'exalted' : 'in detriment'} in line ${line} of Gate ${gate}.`,
      marks: [stands(named, { gate, line, dignity: fixing })],
      rule: RULES.fixing,
    },
  ]
}

function colorFact(named: Named): PartsBody[] {
  const { gate, line, color } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'color',
      value: `${gate}.${line}.${color}`,
      sentence: `${whose(named)} stands in color ${color} of line ${line} of Gate ${gate}.`,
      marks: [stands(named, { gate, line, color })],
      rule: ruleOf(named),
    },
  ]
}

function fineFact(named: Named): PartsBody[] {
  const { gate, line, color, tone, base } = named.activation
  return [
    {
      topic: topicOf(named),
      property: 'fine',
      value: `${gate}.${line}.${color}.${tone}.${base}`,
      sentence: `${whose(named)} stands in tone ${tone} and base ${base} of color ${color}, line ${line}, Gate ${gate}.`,
      marks: [stands(named, { gate, line, color, tone, base })],
      rule: ruleOf(named),
    },
  ]
}

/** `designNorthNode`. */
function topicOf({ side, planet }: Pick<Named, 'side' | 'planet'>): string {
  return `${side}${planet.charAt(0).toUpperCase()}${planet.slice(1)}`
}

function whose(named: Named): string {
  return `${named.person}'s ${bodyOf(named)}`
}

/** `Design North Node`. */
function bodyOf({ side, planet }: Pick<Named, 'side' | 'planet'>): string {
  return `${SIDE_TITLES[side]} ${PLANET_TITLES[planet]}`
}

/** The bodies by the topics they are told under: `Design North Node` by `designNorthNode`. */
export const BODIES_BY_TOPIC: ReadonlyMap<string, string> = new Map(
  (['personality', 'design'] as const).flatMap((side) =>
    PLANETS.map((planet) => [topicOf({ side, planet }), bodyOf({ side, planet })] as const),
  ),
)

function stands(named: Named, place: Mark): Mark {
  return { body: bodyOf(named), relation: 'stands', ...place }
}

function ruleOf({ side }: Named): PartsBody['rule'] {
  return side === 'design' ? RULES.designActivation : RULES.activation
}
