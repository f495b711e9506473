import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { Sign } from '#astrology/western/zodiac/zodiac.ts'
import type { HebrewDate } from './calendar/hebrew-calendar.ts'
import type { KabbalahPointName } from './kabbalah-chart.ts'

export const POINT_TITLES: Readonly<Record<KabbalahPointName, string>> = {
  sun: 'Sun',
  moon: 'Moon',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars',
  jupiter: 'Jupiter',
  saturn: 'Saturn',
  northNode: 'North Node',
  southNode: 'South Node',
  ascendant: 'Ascendant',
}

/** The points a tree is read from, weightiest first. */
export const POINTS_BY_WEIGHT = [
  'sun',
  'moon',
  'ascendant',
  'saturn',
  'jupiter',
  'mars',
  'venus',
  'mercury',
] as const satisfies readonly (ClassicalPlanet | 'ascendant')[]

/** `29 Av 5728`. */
export function dateInWords({ day, month, year }: HebrewDate): string {
  return `${day} ${month} ${year}`
}

/** `the Sun`, but `Venus`. */
export function withArticle(point: KabbalahPointName): string {
  const hasArticle = ['sun', 'moon', 'northNode', 'southNode', 'ascendant'].includes(point)
  return hasArticle ? `the ${POINT_TITLES[point]}` : POINT_TITLES[point]
}

/** `Tet`, `Tet and Yod`, `Tet, Yod and Qof`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** A count of up to eight, spelled. */
export function spelled(count: number): string {
  return NUMBER_WORDS[count] ?? String(count)
}

/** What the mending asks at either end of the nodes, by sign. Our own words. */
export const MENDING: Readonly<Record<Sign, { readonly learns: string; readonly leaves: string }>> =
  {
    Aries: {
      learns: 'to begin alone and stand by a wish',
      leaves: 'the habit of acting first and alone',
    },
    Taurus: {
      learns: 'to build slowly and keep what is worth keeping',
      leaves: 'the comfort of holding on',
    },
    Gemini: {
      learns: 'to question, to listen and to stay curious',
      leaves: 'the scattering of the mind over many doors',
    },
    Cancer: {
      learns: 'to care and to be cared for',
      leaves: 'the shelter of old moods and old families',
    },
    Leo: {
      learns: 'to create from the heart and be seen doing it',
      leaves: 'the hunger for the centre of the room',
    },
    Virgo: { learns: 'to serve in small and exact things', leaves: 'the worry over every flaw' },
    Libra: {
      learns: 'to weigh another person as heavily as oneself',
      leaves: 'the habit of waiting for another to decide',
    },
    Scorpio: {
      learns: 'to share what is deepest and let it change',
      leaves: 'the guarding of secrets and debts',
    },
    Sagittarius: {
      learns: 'to trust a wider truth and travel toward it',
      leaves: 'the certainty that preaches before it listens',
    },
    Capricorn: { learns: 'to carry a task to its summit', leaves: 'the mask of duty and control' },
    Aquarius: {
      learns: 'to work for many and belong to no faction',
      leaves: 'the cool distance of the one who stands apart',
    },
    Pisces: {
      learns: 'to yield, to forgive and to pray',
      leaves: 'the flight into dreams and sacrifice',
    },
  }
