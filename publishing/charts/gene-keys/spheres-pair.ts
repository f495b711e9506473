import type { GeneKeysChart } from '#astrology/gene-keys/cast-gene-keys.ts'
import { sphereBondOf, type SphereBond } from '#astrology/gene-keys/couple/sphere-bonds.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from '#astrology/gene-keys/spheres.ts'
import type { Drawing, Point, Shape } from '../drawing.ts'
import { peopleLegend } from '../legend.ts'
import { drawnName, type DrawnName } from '../names.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { circlePath, polyPath } from '../paths.ts'
import { words } from '../words.ts'
import { HEIGHT, isInMiddle, PLACES, WIDTH } from './sphere-layout.ts'
import { sequencePaths } from './sphere-paths.ts'

const RADIUS = 42
const APART = 43

interface Named extends DrawnName {
  readonly chart: GeneKeysChart
}

/** Two profiles sphere by sphere, the first in discs, the second in lozenges, and what joins their keys. */
export function geneKeysPair(first: Named, second: Named): Drawing {
  const names = [drawnName(first, 'first'), drawnName(second, 'second')] as const
  const bonds = new Map(
    SPHERES.map((sphere) => [sphere, bondsOf(sphere, first.chart, second.chart)]),
  )
  const shared = sharedKeys(first.chart, second.chart)
  return {
    width: WIDTH,
    height: HEIGHT + 84,
    title: `Gene Keys of ${first.name} and ${second.name}, sphere by sphere`,
    description: `${SPHERES.map((sphere) => `${SPHERE_TRAITS[sphere].title} ${told(first.chart, sphere)} and ${told(second.chart, sphere)}${inWords(bonds.get(sphere)!)}`).join('; ')}. ${capital(inBoth(shared))}.`,
    shapes: [
      ...sequencePaths(),
      ...SPHERES.flatMap((sphere) =>
        sphereShapes(sphere, [first.chart, second.chart], bonds.get(sphere)!),
      ),
      words(inBoth(shared), { x: WIDTH / 2, y: HEIGHT + 10 }, { face: 'italic', fill: 'gold' }),
      ...peopleLegend(names, { width: WIDTH, y: HEIGHT + 50 }),
    ],
  }
}

/** The keys that stand in some sphere of both for sure, ascending. */
function sharedKeys(first: GeneKeysChart, second: GeneKeysChart): readonly number[] {
  const theirs = keysOf(second)
  return [...keysOf(first)].filter((key) => theirs.has(key)).toSorted((a, b) => a - b)
}

function keysOf({ spheres }: GeneKeysChart): ReadonlySet<number> {
  return new Set(SPHERES.flatMap((sphere) => spheres[sphere].key ?? []))
}

function inBoth(shared: readonly number[]): string {
  return shared.length === 0 ? 'no key in both profiles' : `in both profiles: ${shared.join(', ')}`
}

type PairBond = SphereBond | 'same line'

/** What holds between the two keys of a sphere under every sky of both births. */
function bondsOf(sphere: Sphere, first: GeneKeysChart, second: GeneKeysChart): readonly PairBond[] {
  const met = first.readings.flatMap((one) =>
    second.readings.map((other) => sphereBondOf(sphere, one, other)),
  )
  const [bond] = met
  const isSure = bond !== undefined && bond !== null && met.every((each) => each === bond)
  const [one, other] = [first.spheres[sphere].line, second.spheres[sphere].line]
  return [
    ...(isSure ? [bond] : []),
    ...(one !== null && one === other ? (['same line'] as const) : []),
  ]
}

function sphereShapes(
  sphere: Sphere,
  [first, second]: readonly [GeneKeysChart, GeneKeysChart],
  bonds: readonly PairBond[],
): Shape[] {
  const at = PLACES[sphere]
  const [left, right] = [
    { x: at.x - APART, y: at.y },
    { x: at.x + APART, y: at.y },
  ]
  const isMiddle = isInMiddle(at)
  const beside = isMiddle
    ? { x: right.x + RADIUS + 18, y: at.y - 12 }
    : { x: at.x, y: at.y + RADIUS + 24 }
  const align = isMiddle ? 'start' : 'middle'
  const isKeyBound = bonds.some((bond) => bond !== 'same line')
  return [
    ...(isKeyBound
      ? [
          {
            path: circlePath(left, RADIUS + 7) + circlePath(right, RADIUS + 7),
            stroke: 'gold',
            width: WEIGHT.heavy,
          } as const,
        ]
      : []),
    { path: circlePath(left, RADIUS), fill: 'paper', stroke: 'first', width: WEIGHT.bold },
    { path: lozenge(right, RADIUS), fill: 'paper', stroke: 'second', width: WEIGHT.bold },
    words(told(first, sphere), left, {
      face: 'strong',
      size: TYPE.label - 1,
      fill: 'first',
      part: `first ${sphere}`,
    }),
    words(told(second, sphere), right, {
      face: 'strong',
      size: TYPE.label - 1,
      fill: 'second',
      part: `second ${sphere}`,
    }),
    words(SPHERE_TRAITS[sphere].title, beside, { face: 'strong', size: TYPE.text, align }),
    ...(bonds.length === 0
      ? []
      : [
          words(
            bonds.join(', '),
            { x: beside.x, y: beside.y + 26 },
            { face: 'italic', size: TYPE.small + 2, fill: 'gold', align },
          ),
        ]),
  ]
}

/** A square with cut corners, as wide as the disc beside it. */
function lozenge({ x, y }: Point, radius: number): string {
  const cut = radius * 0.42
  const corner = (dx: number, dy: number) => ({ x: x + dx, y: y + dy })
  return polyPath([
    corner(-cut, -radius),
    corner(cut, -radius),
    corner(radius, -cut),
    corner(radius, cut),
    corner(cut, radius),
    corner(-cut, radius),
    corner(-radius, cut),
    corner(-radius, -cut),
  ])
}

function told({ spheres }: GeneKeysChart, sphere: Sphere): string {
  const { key, line } = spheres[sphere]
  if (key === null) return 'open'
  return line === null ? `${key}` : `${key}.${line}`
}

function inWords(bonds: readonly PairBond[]): string {
  return bonds.length === 0 ? '' : ` (${bonds.join(', ')})`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
