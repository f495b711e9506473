import type { Rule } from '#astrology/facts.ts'

/** Every rule a Western fact can rest on; the same table stands in docs/astrology/western.md. */
export const RULES = {
  position: {
    id: 'western.position',
    rule: 'Apparent geocentric ecliptic longitude of date, counted from the equinox (or from a named ayanamsa) in twelve signs of 30°; a point on a border belongs to the sign it enters.',
    source: 'Swiss Ephemeris 2.10 (DE431); Ptolemy, Tetrabiblos I.22',
  },
  house: {
    id: 'western.house',
    rule: 'A body is in the house whose cusp it has passed last, judged by ecliptic longitude; Placidus unless asked otherwise, Porphyry where Placidus or Koch has no answer.',
    source: 'Swiss Ephemeris 2.10, swe_houses_ex2',
  },
  angle: {
    id: 'western.angle',
    rule: 'The Ascendant is the rising degree of the ecliptic, the Midheaven its crossing of the upper meridian, the Vertex its crossing of the prime vertical in the west.',
    source: 'Swiss Ephemeris 2.10, swe_houses_ex2',
  },
  motion: {
    id: 'western.motion',
    rule: 'A body is retrograde when its speed in longitude is negative.',
    source: 'Swiss Ephemeris 2.10, speed of longitude',
  },
  aspect: {
    id: 'western.aspect',
    rule: 'Two points are in aspect when the shorter arc between them differs from the exact angle by no more than the orb table allows; where two aspects compete, the one nearest exact in proportion to its orb.',
    source:
      'Angles: Ptolemy, Tetrabiblos I.13, and Kepler, Harmonices Mundi IV; orbs: own table, luminaries wider as in Lilly, Christian Astrology I.19',
  },
  aspectMotion: {
    id: 'western.aspect-motion',
    rule: 'An aspect applies while its orb shrinks and separates while it grows, by the speeds of both points.',
    source: 'Lilly, Christian Astrology I.19',
  },
  synastryAspect: {
    id: 'western.synastry-aspect',
    rule: "Aspects from each point of one chart to each of the other, by the birth charts' orb table; neither chart moves, so none applies or separates.",
    source: 'Davison, Synastry; orbs: own table',
  },
  overlay: {
    id: 'western.house-overlay',
    rule: "A body of one person falls in the house of the other's chart that holds its longitude.",
    source: 'Davison, Synastry',
  },
  relationshipScore: {
    id: 'western.relationship-score',
    rule: 'Suns of one quality 5; Sun to Sun conjunct, opposite or square 8, within 2° 11, otherwise 4; Sun to Moon conjunct 8, within 2° 11, otherwise 4; Sun or Moon to Ascendant 4; Venus to Mars 4; orbs 10° conjunction and opposition, 8° trine, 6° sextile, 5° square.',
    source: 'Ciro Discepolo, as counted by kerykeion 5 (four published cases reproduced)',
  },
} as const satisfies Readonly<Record<string, Rule>>
