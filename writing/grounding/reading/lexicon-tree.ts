import { NAMES_OF_72 } from '#astrology/kabbalah/letters/names-of-72.ts'
import { LETTERS } from '#astrology/kabbalah/letters/letters.ts'
import { SIMPLE_LETTERS } from '#astrology/kabbalah/letters/simple-letters.ts'
import { SEFIROT, WORLDS } from '#astrology/kabbalah/tree/tree-of-life.ts'

import type { Entry } from './lexicon-entry.ts'

const SEFIRAH_SPELLINGS: Readonly<Record<string, string>> = {
  Keter: 'kether',
  Chokhmah: 'chokmah, hokhmah',
  Chesed: 'hesed',
  Gevurah: 'geburah',
  Tiferet: 'tiphareth, tiphereth, tifereth',
  Netzach: 'netzah',
  Malkhut: 'malkuth, malkut',
}

const LETTER_SPELLINGS: Readonly<Record<string, string>> = {
  Alef: 'aleph',
  Bet: 'beth',
  Chet: 'cheth, het',
  Kaf: 'kaph',
  Pe: 'peh',
  Tsadi: 'tzadi, tsade, tzaddi',
  Qof: 'qoph, kuf',
  Samekh: 'samech',
  Yod: 'yud',
  He: 'heh',
}

/** As the calendar here spells them, with what else they are called. */
const MONTHS: Readonly<Record<string, string>> = {
  Nisan: 'Nisan',
  Iyyar: 'Iyyar, Iyar',
  Sivan: 'Sivan',
  Tamuz: 'Tamuz, Tammuz',
  Av: 'Av',
  Elul: 'Elul',
  Tishrei: 'Tishrei, Tishri',
  Cheshvan: 'Cheshvan, Heshvan, Marcheshvan',
  Kislev: 'Kislev',
  Tevet: 'Tevet, Teveth',
  "Sh'vat": "Sh'vat, Shevat, Shvat",
  'Adar I': 'Adar I, Adar Rishon, first Adar',
  'Adar II': 'Adar II, Adar Sheni, second Adar',
  Adar: 'Adar',
}

const CHOIRS = 'Seraphim|Cherubim|Thrones|Dominions|Powers|Virtues|Principalities|Archangels|Angels'

export const TREE_ENTRIES: readonly Entry[] = [
  ...SEFIROT.map(({ name }): Entry => ({
    kind: 'sefirah',
    value: name,
    phrases: [name, SEFIRAH_SPELLINGS[name]].filter((each) => each !== undefined).join(', '),
    isCased: true,
  })),
  ...LETTERS.map(({ letter }): Entry => ({
    kind: 'letter',
    value: letter,
    phrases: [letter, LETTER_SPELLINGS[letter]].filter((each) => each !== undefined).join(', '),
    isCased: true,
  })),
  ...Object.values(WORLDS).map(({ name }): Entry => ({
    kind: 'world',
    value: name,
    phrases: name,
  })),
  ...[
    ['Mercy', 'pillar of mercy, right pillar, right-hand pillar'],
    ['Severity', 'pillar of severity, left pillar, left-hand pillar'],
    ['Balance', 'pillar of balance, middle pillar, pillar of mildness, central pillar'],
  ].map(([value = '', phrases = '']): Entry => ({ kind: 'pillar', value, phrases })),
  ...['Mercy', 'Severity'].map((value): Entry => ({
    kind: 'pillar',
    value,
    phrases: value,
    isCased: true,
  })),
  ...SIMPLE_LETTERS.map(({ tribe }): Entry => ({
    kind: 'tribe',
    value: tribe,
    phrases: tribe,
    isCased: true,
  })),
  ...NAMES_OF_72.map(({ angel }): Entry => ({
    kind: 'angel',
    value: angel,
    phrases: angel,
    isCased: true,
  })),
  ...CHOIRS.split('|').map((value): Entry => ({
    kind: 'choir',
    value,
    phrases: value,
    isCased: true,
  })),
  ...Object.entries(MONTHS).map(([value, phrases]): Entry => ({
    kind: 'hebrewMonth',
    value,
    phrases,
    isCased: true,
  })),
  {
    kind: 'dusk',
    value: 'after sunset',
    phrases:
      'after sunset, after sundown, after nightfall, after dark, sun had set, sun had gone down, sun had already set, sun was already down',
  },
  {
    kind: 'dusk',
    value: 'before sunset',
    phrases:
      'before sunset, before sundown, before nightfall, before dark, before the sunset, sun had not set, sun had not yet set, not yet set, before the sun set',
  },
  ...'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'
    .split(' ')
    .map((value): Entry => ({ kind: 'weekday', value, phrases: value, isCased: true })),
]
