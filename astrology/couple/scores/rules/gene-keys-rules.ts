import type { Sphere } from '#astrology/gene-keys/spheres.ts'
import type { Fact } from '#astrology/facts.ts'
import { DIMENSIONS, type Dimension } from '../../score.ts'
import type { Known } from '../patterns.ts'
import type { RuleGroup, ScoreRule } from '../rule.ts'
import { always, byValue } from '../weighing.ts'

/** What a sphere is about decides what a theme held in it feeds; the spheres of the Venus Sequence weigh most between two. */
const SPHERE_MEANING: Readonly<Record<Sphere, readonly [Dimension, points: number]>> = {
  attraction: ['attraction', 2],
  sq: ['warmth', 1.9],
  eq: ['warmth', 1.7],
  iq: ['talk', 1.8],
  core: ['staying', 1.75],
  vocation: ['staying', 1.75],
  relating: ['talk', 1.6],
  lifesWork: ['pace', 1.5],
  brand: ['pace', 1.5],
  evolution: ['room', 1.4],
  radiance: ['pace', 1.3],
  purpose: ['staying', 1.2],
  pearl: ['room', 0.9],
  culture: ['room', 0.8],
  coreStability: ['staying', 0.6],
  creativity: ['room', 0.4],
}

/** A line passes in a day and a key in less than six: of a day alone one in six is not told, so without a time none counts. */
const needs: Known = 3

/** Spheres of activations of their own; the others stand opposite one of these, or repeat it, and share its line. */
const OF_THEIR_OWN = [
  'lifesWork',
  'radiance',
  'attraction',
  'iq',
  'eq',
  'sq',
  'core',
  'relating',
] as const satisfies readonly Sphere[]

/** Spheres in which two agree by their ages alone. */
const SLOW: ReadonlySet<Sphere> = new Set<Sphere>([
  'pearl',
  'culture',
  'coreStability',
  'creativity',
])

export const GENE_KEYS_RULES: readonly RuleGroup[] = [
  {
    id: 'geneKeys.shared',
    system: 'geneKeys',
    source:
      'Rudd, Gene Keys (2013) and The Venus Sequence: a key held by both is one theme, programming partners complete each other',
    rules: DIMENSIONS.flatMap((dimension) => [
      themes(dimension, 'sharedKey', 1),
      themes(dimension, 'partnerKeys', 0.7),
    ]),
  },
  {
    id: 'geneKeys.lines',
    system: 'geneKeys',
    source: 'The same: in a sphere two meet most easily on one line',
    rules: OF_THEIR_OWN.map((sphere): ScoreRule => {
      const [dimension, points] = SPHERE_MEANING[sphere]
      return {
        dimension,
        topic: 'sameLine',
        property: sphere,
        weigh: always(points * 0.5),
        needs,
      }
    }),
  },
  {
    id: 'geneKeys.spheres',
    system: 'geneKeys',
    source:
      'The same: one sphere in both, by partners of one programming or keys of one codon ring',
    rules: OF_THEIR_OWN.map((sphere): ScoreRule => {
      const [dimension, points] = SPHERE_MEANING[sphere]
      return {
        dimension,
        topic: 'sameSphere',
        property: sphere,
        weigh: byValue({
          'same key': points * 0.5,
          partners: points * 0.4,
          'one ring': points * 0.3,
        }),
        needs,
      }
    }),
  },
]

/** A theme feeds what the weightiest sphere of either is about, by the mean weight of what both hold it in. */
function themes(dimension: Dimension, topic: string, share: number): ScoreRule {
  return {
    dimension,
    topic,
    weigh: ({ value }) => {
      const theme = themeOf(value)
      return theme !== null && theme.dimension === dimension ? theme.points * share : 0
    },
    needs,
  }
}

interface Theme {
  readonly dimension: Dimension
  readonly points: number
}

/** Read once of a list: the rules of all dimensions ask for the same. */
const THEMES = new WeakMap<object, Theme | null>()

function themeOf(value: Fact['value']): Theme | null {
  if (typeof value !== 'object') return null
  const known = THEMES.get(value)
  if (known !== undefined) return known
  const theme = readTheme(value)
  THEMES.set(value, theme)
  return theme
}

/** Of `p1 iq`, `p2 core`: the weightiest sphere of each; null where each holds it in slow ones alone. */
function readTheme(holders: readonly string[]): Theme | null {
  const [one, other] = [weightiest(holders, 'p1 '), weightiest(holders, 'p2 ')]
  if (one === null || other === null || (SLOW.has(one) && SLOW.has(other))) return null
  const [mine, yours] = [SPHERE_MEANING[one], SPHERE_MEANING[other]]
  return {
    dimension: mine[1] >= yours[1] ? mine[0] : yours[0],
    points: (mine[1] + yours[1]) / 2,
  }
}

function weightiest(holders: readonly string[], whose: string): Sphere | null {
  const spheres = holders
    .filter((holder) => holder.startsWith(whose))
    .map((holder) => holder.slice(whose.length) as Sphere)
  return spheres.reduce<Sphere | null>(
    (best, each) =>
      best === null || SPHERE_MEANING[each][1] > SPHERE_MEANING[best][1] ? each : best,
    null,
  )
}
