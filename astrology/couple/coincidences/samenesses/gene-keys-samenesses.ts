import { SPHERES, SPHERE_TRAITS, type Sphere } from '#astrology/gene-keys/spheres.ts'
import { byPlanet } from '../follows.ts'
import type { Sameness } from './sameness.ts'

const KEY_DEGREES = 360 / 64

/** Brand repeats Life's Work and Vocation Core; Evolution and Purpose stand opposite Life's Work and Radiance. */
const SAID_BY_ANOTHER: ReadonlySet<Sphere> = new Set(['brand', 'vocation', 'evolution', 'purpose'])

/** One Gene Key in one sphere of both. */
export const GENE_KEYS_SAMENESSES: readonly Sameness[] = SPHERES.filter(
  (sphere) => !SAID_BY_ANOTHER.has(sphere),
).map((sphere): Sameness => {
  const { title, planet } = SPHERE_TRAITS[sphere]
  return {
    system: 'geneKeys',
    property: `sphere-${sphere}`,
    read: ({ charts }) => [charts.geneKeys.spheres[sphere].key],
    follows: byPlanet(planet, KEY_DEGREES),
    name: 'keys in the spheres of Gene Keys',
    listedAs: 'geneKeys.sphere',
    isNamed: false,
    tell: ({ charts }, both) => {
      const key = charts.geneKeys.spheres[sphere].key!
      return {
        sentence: `${both} both have Gene Key ${key} in ${title}.`,
        each: { sphere: title, key },
      }
    },
  }
})
