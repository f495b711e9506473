import type { Cast } from '#astrology/cast.ts'
import { SPHERE_TRAITS, SPHERES, type Sphere } from '#astrology/gene-keys/spheres.ts'
import { PLANET_TITLES, SIDE_TITLES } from '#astrology/human-design/sky/planets.ts'
import type { PositionTable } from '../../document.ts'
import { WITHHELD } from './throughout.ts'

/** Key and line, `31.4`; the key alone where the line moves within the birth window. */
function keyOf({ charts }: Cast, sphere: Sphere): string {
  const { key, line } = charts.geneKeys.spheres[sphere]
  if (key === null) return WITHHELD
  return line === null ? `${key}` : `${key}.${line}`
}

/** The spheres of one person and what each is read from. */
export function geneKeysPositions(cast: Cast): PositionTable {
  return {
    title: 'Spheres',
    heads: ['Sphere', 'Key and line', 'Read from'],
    rows: SPHERES.map((sphere) => {
      const { title, side, planet } = SPHERE_TRAITS[sphere]
      return [
        title.replace("'", '’'),
        keyOf(cast, sphere),
        `${SIDE_TITLES[side]} ${PLANET_TITLES[planet]}`,
      ]
    }),
  }
}

/** The spheres of two people beside each other. */
export function geneKeysPairPositions(
  first: Cast,
  second: Cast,
  names: readonly string[],
): PositionTable {
  return {
    title: 'Spheres',
    heads: ['Sphere', ...names],
    rows: SPHERES.map((sphere) => [
      SPHERE_TRAITS[sphere].title.replace("'", '’'),
      keyOf(first, sphere),
      keyOf(second, sphere),
    ]),
  }
}
