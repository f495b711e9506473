import type { Root } from '../../roots.ts'
import { bonds, channels, jointAreas, openCenters, sameLines } from './human-design-signs.ts'
import { roads, touch } from './kabbalah-signs.ts'
import { byAmount, byLack, type Sign, type Stance } from './sign.ts'
import { koota } from './vedic-signs.ts'
import { flowing, MEETING_EASILY, MEETING_HARD, touching } from './western-signs.ts'

/**
 * What roots may agree on, and what each of them looks at for it: measures of its own by which it
 * speaks for or against the theme in about an eighth of all pairs, no two roots at the same two
 * bodies.
 */
export interface Theme {
  readonly theme: string
  /** As a sentence names it: `easy talk`. */
  readonly name: string
  readonly signs: readonly Sign[]
  /** How many of its signs must say the same before a root speaks; one where nothing is said. */
  readonly needed?: Readonly<Partial<Record<Root, Readonly<Record<Stance, number>>>>>
}

export const THEMES: readonly Theme[] = [
  {
    theme: 'talk',
    name: 'easy talk',
    signs: [
      ...flowing([
        ['mercury', 'sun'],
        ['mercury', 'moon'],
      ]),
      koota('maitri', byAmount(5, 0)),
      koota('tara', byAmount(3)),
      ...channels(['17-62', '23-43']),
      touch('Hod'),
    ],
    needed: { vedic: { for: 2, against: 1 } },
  },
  {
    theme: 'warmth',
    name: 'warmth',
    signs: [
      ...flowing([
        ['moon', 'venus'],
        ['moon', 'jupiter'],
      ]),
      koota('bhakoot', byAmount(7, 0)),
      koota('gana', byAmount(6, 0)),
      ...channels(['6-59', '27-50']),
      touch('Yesod'),
    ],
    needed: { vedic: { for: 2, against: 2 } },
  },
  {
    theme: 'attraction',
    name: 'attraction',
    signs: [
      ...touching([['venus', 'mars']], 'for'),
      koota('yoni', byAmount(4, 0)),
      bonds('electromagnetic', byAmount(6, 1)),
      touch('Netzach'),
    ],
  },
  {
    theme: 'steadiness',
    name: 'steadiness',
    signs: [
      ...flowing([
        ['saturn', 'sun'],
        ['saturn', 'moon'],
      ]),
      koota('bhakoot', byAmount(7, 0)),
      koota('nadi', byAmount(8, 0)),
      koota('tara', byAmount(3)),
      bonds('companionship', byAmount(2)),
      ...channels(['37-40']).filter(({ topic }) => topic !== 'compromise'),
      jointAreas(byLack(0, 3)),
      touch('Tiferet'),
    ],
    needed: { vedic: { for: 3, against: 2 } },
  },
  {
    theme: 'room',
    name: 'room for each',
    signs: [
      ...touching(
        [
          ['uranus', 'sun'],
          ['uranus', 'moon'],
          ['uranus', 'venus'],
        ],
        'for',
        MEETING_EASILY,
      ),
      ...touching(
        [
          ['pluto', 'sun'],
          ['pluto', 'moon'],
          ['pluto', 'venus'],
        ],
        'against',
        MEETING_HARD,
      ),
      koota('vashya', byLack(0)),
      openCenters(byAmount(3)),
      bonds('dominance', byLack(-1, 6)),
    ],
  },
  {
    theme: 'peace',
    name: 'peace',
    signs: [
      ...flowing([
        ['mars', 'saturn'],
        ['mars', 'sun'],
      ]),
      koota('gana', byAmount(6, 0)),
      koota('tara', byAmount(3)),
      koota('maitri', byAmount(Infinity, 0.5)),
      bonds('compromise', byLack(1, 5)),
      touch('Gevurah'),
    ],
    needed: { vedic: { for: 2, against: 2 } },
  },
  {
    theme: 'growth',
    name: 'growth through each other',
    signs: [
      ...flowing([
        ['jupiter', 'sun'],
        ['jupiter', 'mercury'],
      ]),
      sameLines(['pearl']),
      roads,
    ],
  },
]
