import type { CatalogueEntry } from '../catalogue-entry.ts'
import { bothWays, fact, measured } from '../condition.ts'

/** The sefirot with a planet of their own, of which each chart writes a letter. */
const SEFIROT = ['malkhut', 'yesod', 'hod', 'netzach', 'tiferet', 'gevurah', 'chesed', 'binah']

/** Names, letters, the tree and the Hebrew calendar. */
export const KABBALAH_ENTRIES: readonly CatalogueEntry[] = [
  {
    id: 'kabbalah.sameSunName',
    root: 'kabbalah',
    statement: 'both Suns stand under one of the seventy-two Names',
    when: fact('couple.kabbalah.sunName.distance', 0),
    times: 0,
    isForPartners: false,
  },
  {
    id: 'kabbalah.sameMoonName',
    root: 'kabbalah',
    statement: 'both Moons stand under one of the seventy-two Names',
    when: fact('couple.kabbalah.names.moonMoon'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'kabbalah.sunAndMoonNamesCrossed',
    root: 'kabbalah',
    statement: 'each one’s Sun stands under the Name of the other’s Moon',
    when: bothWays(fact('couple.kabbalah.names.moonSun')),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'kabbalah.sameHebrewBirthday',
    root: 'kabbalah',
    statement: 'both keep one birthday in the Hebrew calendar',
    when: fact('couple.kabbalah.anniversaries.daysApart', 0),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'kabbalah.tenLetters',
    root: 'kabbalah',
    statement: 'together they write ten or eleven of the twelve simple letters',
    when: fact('couple.kabbalah.letters.together', 10, 11),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'kabbalah.allLetters',
    root: 'kabbalah',
    statement: 'together they write all twelve simple letters',
    when: fact('couple.kabbalah.letters.together', 12),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'kabbalah.oneLetterInFour',
    root: 'kabbalah',
    statement: 'in four or more sefirot both write one letter',
    when: {
      some: 4,
      of: SEFIROT.map((sefirah) => fact(`couple.kabbalah.${sefirah}.kinship`, 'one letter')),
    },
    times: 0,
    isForPartners: false,
  },
  {
    id: 'kabbalah.sameStrongest',
    root: 'kabbalah',
    statement: 'both are strongest in one sefirah',
    when: measured('couple.kabbalah.paths.joining', 'steps', [0, 0]),
    times: 2,
    isForPartners: false,
  },
]
