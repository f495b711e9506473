import { SPHERE_TRAITS, type Sphere } from '#astrology/gene-keys/spheres.ts'
import type { Sign, Stance } from './sign.ts'

const BONDS = {
  electromagnetic: 'for',
  companionship: 'for',
  compromise: 'against',
} as const satisfies Readonly<Record<string, Stance>>

/** Channels that two complete or both have speak for a theme; those in which one yields to the other against it. */
export function channels(ids: readonly string[]): Sign[] {
  return Object.entries(BONDS).map(([bond, stance]): Sign => ({
    system: 'humanDesign',
    topic: bond,
    properties: ids,
    says: () => stance,
    tell: ({ property }) => ({
      words: `${bond} in the Channel ${property}`,
      mark: { channel: property, relation: bond },
    }),
  }))
}

/** How many channels of one bond lie between two. */
export function bonds(bond: string, says: (count: number) => Stance | null): Sign {
  return {
    system: 'humanDesign',
    topic: 'joint',
    properties: ['bonds'],
    says: ({ value }) => says(countOf(bond, value)),
    tell: ({ value }) => {
      const count = countOf(bond, value)
      return { words: channelsInWords(count, bond), mark: { relation: bond, count } }
    },
  }
}

function channelsInWords(count: number, bond: string): string {
  const channel = count === 1 ? 'channel' : 'channels'
  const number = ['no', 'one'][count] ?? String(count)
  return bond === 'electromagnetic'
    ? `${number} ${bond} ${channel}`
    : `${number} ${channel} of ${bond}`
}

/** Of `electromagnetic 3`, `companionship 0` and so on. */
function countOf(bond: string, value: unknown): number {
  const words = Array.isArray(value) ? value.find((each) => String(each).startsWith(bond)) : null
  return Number(
    String(words ?? '')
      .split(' ')
      .at(-1),
  )
}

/** Into how many areas the joint definition falls. */
export function jointAreas(says: (areas: number) => Stance | null): Sign {
  return {
    system: 'humanDesign',
    topic: 'joint',
    properties: ['areas'],
    says: ({ value }) => says(Number(value)),
    tell: ({ value }) => ({
      words:
        value === 1
          ? 'a joint definition that is one'
          : `a joint definition in ${String(value)} areas`,
      mark: { relation: 'joint definition', count: Number(value) },
    }),
  }
}

/** How many of the nine centers both leave undefined together: `8-1`. */
export function openCenters(says: (open: number) => Stance | null): Sign {
  return {
    system: 'humanDesign',
    topic: 'joint',
    properties: ['centers'],
    says: ({ value }) => says(Number(String(value).split('-')[1])),
    tell: ({ value }) => ({
      words: `a connection ${String(value)}`,
      mark: { relation: 'connection', term: String(value) },
    }),
  }
}

/** Spheres in which both meet on one line speak for a theme. */
export function sameLines(spheres: readonly Sphere[]): Sign {
  return {
    system: 'geneKeys',
    topic: 'sameLine',
    properties: spheres,
    says: () => 'for',
    tell: ({ property, value }) => {
      const { title } = SPHERE_TRAITS[property as Sphere]
      return {
        words: `one line in ${title}`,
        mark: { sphere: title, line: Number(value) },
      }
    },
  }
}
