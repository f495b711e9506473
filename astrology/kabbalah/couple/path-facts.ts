import type { PartsBody } from '#astrology/facts.ts'
import { once, onceForEach } from '#astrology/facts-once.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import {
  CHARTED_SEFIROT,
  PATHS,
  shortestWalk,
  type ChartedSefirah,
  type Path,
  type SefirahName,
} from '../tree/tree-of-life.ts'
import { both, byPaths, eachTold } from '../window/views.ts'
import { listed, spelled } from '../words.ts'
import { strongestOf } from './strongest.ts'
import { kept } from './told-once.ts'

/** The way between the two strongest sefirot, the paths both light, and those that only the two together light. */
export const COUPLE_PATH_PARTS: readonly PairPart[] = [
  {
    views: both(eachTold(({ sefirot }) => [strongestOf(sefirot)?.name])),
    facts: ({ first, second }) => {
      const [one, two] = [strongestOf(first.sefirot), strongestOf(second.sefirot)]
      return one === null || two === null ? [] : joiningFacts(`${one.name},${two.name}`)
    },
  },
  { views: both(byPaths), facts: litFacts },
]

/** Only where each tree has one strongest sefirah. */
const joiningFacts = once((pair: string) => {
  const [one, two] = pair.split(',') as [ChartedSefirah, ChartedSefirah]
  const walk = shortestWalk(one, two)
  return kept([
    {
      topic: 'paths',
      property: 'joining',
      value: walk.map(({ letter }) => letter),
      measures: { steps: { value: walk.length, unit: 'count' } },
      sentence: `${walkInWords(walk, [one, two])}.`,
      marks: [
        { whose: 'p1', sefirah: one, relation: 'strongest' },
        { whose: 'p2', sefirah: two, relation: 'strongest' },
        { relation: 'paths apart', count: walk.length },
        ...walk.map(({ number, letter }) => ({ relation: 'joins', path: number, letter })),
      ],
      rule: RULES.joiningPath,
    },
  ])
})

function walkInWords(walk: readonly Path[], [one, two]: readonly [string, string]): string {
  const [only] = walk
  if (only === undefined) {
    return `{p1} and {p2} are strongest in the same sefirah, ${one}, and meet there without a path`
  }
  const strongest = `{p1}'s strongest sefirah, ${one}, and {p2}'s, ${two},`
  if (walk.length === 1) {
    return `${strongest} are joined by path ${only.number} of the Golden Dawn tree, the letter ${only.letter}`
  }
  return `${strongest} lie ${spelled(walk.length)} paths apart on the Golden Dawn tree, by the letters ${listed(walk.map(({ letter }) => letter))}`
}

interface Lit {
  /** By their places among the twenty-two. */
  readonly paths: ReadonlySet<number>
  readonly strong: ReadonlySet<SefirahName>
}

const litOf = onceForEach(({ paths, sefirot }: KabbalahChart): Lit => ({
  paths: new Set(paths.map(({ number }) => number - PATHS[0]!.number)),
  strong: new Set(CHARTED_SEFIROT.filter((name) => sefirot[name]?.strength === 'strong')),
}))

function litFacts({ first, second }: PairTelling): PartsBody[] {
  const [one, two] = [litOf(first), litOf(second)]
  const shared = PLACES.filter((place) => one.paths.has(place) && two.paths.has(place))
  const joined = PLACES.filter((place) => {
    const [from, to] = PATHS[place]!.joins
    const isLit = one.paths.has(place) || two.paths.has(place)
    return (
      !isLit &&
      ((one.strong.has(from) && two.strong.has(to)) || (one.strong.has(to) && two.strong.has(from)))
    )
  })
  return [...sharedFacts(shared.join()), ...joinedFacts(joined.join())]
}

const PLACES = [...PATHS.keys()]

function pathsAt(places: string): readonly Path[] {
  return places === '' ? [] : places.split(',').map((place) => PATHS[Number(place)]!)
}

const sharedFacts = once((places: string) => {
  const paths = pathsAt(places)
  const letters = paths.map(({ letter }) => letter)
  return kept([
    {
      topic: 'paths',
      property: 'shared',
      value: letters,
      measures: { paths: { value: paths.length, unit: 'count' } },
      sentence:
        paths.length === 0
          ? '{p1} and {p2} light no path of the tree in common.'
          : `{p1} and {p2} both light {paths:path} of the tree: ${listed(letters)}.`,
      marks: [
        { relation: 'both light', term: 'path', count: paths.length },
        ...paths.map(({ number, letter }) => ({ relation: 'both light', path: number, letter })),
      ],
      rule: RULES.litTogether,
    },
  ])
})

const joinedFacts = once((places: string) => {
  const paths = pathsAt(places)
  if (paths.length === 0) return NONE
  const letters = paths.map(({ letter }) => letter)
  return kept([
    {
      topic: 'paths',
      property: 'joined',
      value: letters,
      measures: { paths: { value: paths.length, unit: 'count' } },
      sentence: `Together {p1} and {p2} light {paths:path} that neither lights alone, each being strong at one end: ${listed(letters)}.`,
      marks: [
        { relation: 'light together', count: paths.length },
        ...paths.map(({ number, letter, joins: [sefirah, partnerSefirah] }) => ({
          relation: 'light together',
          path: number,
          letter,
          sefirah,
          partnerSefirah,
        })),
      ],
      rule: RULES.litTogether,
    },
  ])
})

const NONE: readonly PartsBody[] = []
