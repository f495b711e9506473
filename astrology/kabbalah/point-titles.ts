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
