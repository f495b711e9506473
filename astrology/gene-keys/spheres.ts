import type { Planet, Side } from '#astrology/human-design/sky/planets.ts'

/**
 * The spheres of the Activation, Venus and Pearl sequences, then the three the official
 * profile has since added. Vocation repeats Core, and Brand repeats Life's Work.
 */
export const SPHERES = [
  'lifesWork',
  'evolution',
  'radiance',
  'purpose',
  'attraction',
  'iq',
  'eq',
  'sq',
  'core',
  'vocation',
  'culture',
  'brand',
  'pearl',
  'relating',
  'coreStability',
  'creativity',
] as const
export type Sphere = (typeof SPHERES)[number]

type Sequence = 'activation' | 'venus' | 'pearl' | 'added'

interface SphereTraits {
  readonly title: string
  readonly sequence: Sequence
  readonly side: Side
  readonly planet: Planet
  /** What the sphere is about, in our own words; follows "the sphere of". */
  readonly theme: string
}

export const SPHERE_TRAITS: Readonly<Record<Sphere, SphereTraits>> = {
  lifesWork: {
    title: "Life's Work",
    sequence: 'activation',
    side: 'personality',
    planet: 'sun',
    theme: 'what is done in the world',
  },
  evolution: {
    title: 'Evolution',
    sequence: 'activation',
    side: 'personality',
    planet: 'earth',
    theme: 'what life keeps asking to be learned',
  },
  radiance: {
    title: 'Radiance',
    sequence: 'activation',
    side: 'design',
    planet: 'sun',
    theme: 'what keeps the body well and bright',
  },
  purpose: {
    title: 'Purpose',
    sequence: 'activation',
    side: 'design',
    planet: 'earth',
    theme: 'what gives a lasting ground to stand on',
  },
  attraction: {
    title: 'Attraction',
    sequence: 'venus',
    side: 'design',
    planet: 'moon',
    theme: 'whom and what is drawn near',
  },
  iq: {
    title: 'IQ',
    sequence: 'venus',
    side: 'personality',
    planet: 'venus',
    theme: 'how the mind learned to guard itself',
  },
  eq: {
    title: 'EQ',
    sequence: 'venus',
    side: 'personality',
    planet: 'mars',
    theme: 'how feeling learned to guard itself',
  },
  sq: {
    title: 'SQ',
    sequence: 'venus',
    side: 'design',
    planet: 'venus',
    theme: 'how love was first met and first lost',
  },
  core: {
    title: 'Core',
    sequence: 'venus',
    side: 'design',
    planet: 'mars',
    theme: 'the oldest hurt and the gift inside it',
  },
  vocation: {
    title: 'Vocation',
    sequence: 'pearl',
    side: 'design',
    planet: 'mars',
    theme: 'what is to be given to others',
  },
  culture: {
    title: 'Culture',
    sequence: 'pearl',
    side: 'design',
    planet: 'jupiter',
    theme: 'the company in which it grows',
  },
  brand: {
    title: 'Brand',
    sequence: 'pearl',
    side: 'personality',
    planet: 'sun',
    theme: 'how it is seen from outside',
  },
  pearl: {
    title: 'Pearl',
    sequence: 'pearl',
    side: 'personality',
    planet: 'jupiter',
    theme: 'where simplicity brings plenty',
  },
  relating: {
    title: 'Relating',
    sequence: 'added',
    side: 'personality',
    planet: 'mercury',
    theme: 'how closeness is spoken',
  },
  coreStability: {
    title: 'Core Stability',
    sequence: 'added',
    side: 'design',
    planet: 'saturn',
    theme: 'what holds when everything shakes',
  },
  creativity: {
    title: 'Creativity',
    sequence: 'added',
    side: 'design',
    planet: 'uranus',
    theme: 'where the new breaks through',
  },
}
