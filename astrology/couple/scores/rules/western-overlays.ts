import type { Planet } from '#astrology/western/zodiac/points.ts'
import type { Dimension } from '../../score.ts'

/** Points by dimension and house. */
type ByHouse = Readonly<Partial<Record<Dimension, Readonly<Record<number, number>>>>>

/** Points of a guest's planet by the house of the host's it falls into, by what they feed. */
export const OVERLAYS: Readonly<Partial<Record<Planet, ByHouse>>> = {
  sun: {
    warmth: { 1: 0.5, 4: 0.3 },
    attraction: { 5: 0.5 },
    staying: { 7: 0.6 },
    pace: { 6: -0.4 },
    room: { 8: -0.4, 9: 0.3, 11: 0.3, 12: -0.5 },
  },
  moon: {
    warmth: { 1: 0.5, 4: 0.6, 12: -0.4 },
    attraction: { 5: 0.3 },
    staying: { 7: 0.6 },
    pace: { 6: -0.4 },
    room: { 8: -0.5, 11: 0.3 },
  },
  mercury: { talk: { 1: 0.4, 3: 0.6, 9: 0.4, 11: 0.3, 6: -0.3, 8: -0.3, 12: -0.6 } },
  venus: {
    warmth: { 1: 0.6, 4: 0.5, 11: 0.3, 12: -0.4 },
    attraction: { 5: 0.6, 8: 0.4, 6: -0.4 },
    staying: { 7: 0.7 },
  },
  mars: {
    attraction: { 5: 0.4, 8: 0.4 },
    pace: { 1: -0.4, 4: -0.5, 7: -0.5, 6: 0.3, 10: 0.2 },
    room: { 12: -0.4 },
  },
  jupiter: { warmth: { 4: 0.3 }, staying: { 7: 0.4 }, room: { 1: 0.4, 9: 0.4, 11: 0.3 } },
  saturn: {
    warmth: { 1: -0.4, 4: -0.5, 5: -0.4 },
    staying: { 7: 0.3, 10: 0.3 },
    room: { 9: -0.3, 11: -0.3 },
  },
}
