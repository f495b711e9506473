import { KOOTA_NAMES } from '#astrology/vedic/facts/koota-names.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { karanaName, NITYA_YOGAS, tithiName } from '#astrology/vedic/panchanga/panchanga-names.ts'
import { PORUTHAMS } from '#astrology/vedic/koota/poruthams.ts'
import { VARAS } from '#astrology/vedic/panchanga/vedic-day.ts'
import { YOGA_RULES } from '#astrology/vedic/yogas/formed-yogas.ts'
import type { Entry } from './lexicon-entry.ts'

const SPELLINGS: Readonly<Record<string, string>> = {
  Ashwini: 'aswini',
  Mrigashira: 'mrigasira, mrigashirsha',
  Ardra: 'arudra',
  Ashlesha: 'aslesha',
  'Purva Phalguni': 'purvaphalguni',
  Vishakha: 'visakha',
  Jyeshtha: 'jyestha',
  Shravana: 'sravana',
  Dhanishta: 'dhanishtha',
  Shatabhisha: 'satabhisha, shatabhishak',
}

const KOOTAS: Readonly<Record<string, string>> = {
  varna: 'varna',
  vashya: 'vashya, vasya',
  tara: 'tara',
  yoni: 'yoni',
  maitri: 'maitri, graha maitri',
  gana: 'gana',
  bhakoot: 'bhakoot, bhakuta, bhakut',
  nadi: 'nadi',
}

const KARAKAS: Readonly<Record<string, string>> = {
  Atmakaraka:
    'atmakaraka, planet of the self, significator of the self, planet that carries the self, planet for the self, stands for the self, signifies the self, speaks for the self, for the self',
  Amatyakaraka:
    'amatyakaraka, significator of counsel, planet of counsel, stands for counsel, signifies counsel',
  Bhratrikaraka: 'bhratrikaraka',
  Matrikaraka: 'matrikaraka',
  Pitrikaraka: 'pitrikaraka',
  Putrakaraka: 'putrakaraka',
  Gnatikaraka: 'gnatikaraka',
  Darakaraka:
    'darakaraka, planet for the spouse, planet of the spouse, significator of the spouse, planet that signifies the spouse, spouse planet, stands for the spouse, stands for the partner, signifies the spouse, signifies the partner, speaks for the spouse, for the spouse',
}

const MOONS: Readonly<Record<string, string>> = {
  'New Moon': ', moon was new, moon was dark, dark of the moon',
  'Full Moon': ', moon was full, moon stood full, moon at the full',
}

const named = (name: string) => name.split(/ \(|\)/).filter((part) => part !== '')

export const VEDIC_ENTRIES: readonly Entry[] = [
  ...NAKSHATRAS.map(
    (value) =>
      ({
        kind: 'nakshatra',
        isCased: true,
        value,
        phrases: `${value}${SPELLINGS[value] === undefined ? '' : `, ${SPELLINGS[value]}`}`,
      }) as const,
  ),
  ...Object.entries(KOOTAS).flatMap(([koota, phrases]): Entry[] => [
    {
      kind: 'koota',
      value: KOOTA_NAMES[koota as keyof typeof KOOTA_NAMES],
      phrases: phrases
        .split(', ')
        .flatMap((word) => [word, `${word} koota`, `${word} kuta`])
        .join(', '),
    },
  ]),
  ...PORUTHAMS.map((name): Entry => {
    const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
    const title = words.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
    return { kind: 'porutham', value: `${title} porutham`, phrases: `${words} porutham` }
  }),
  {
    kind: 'total',
    value: 'Ashtakoota',
    phrases:
      'ashtakoota, ashta koota, ashtakuta, guna milan, gunas, koota total, thirty-six points, 36 points, vedic total, vedic figure, sum of the eight, total of the eight, sum of the kootas, total of the kootas, eight together',
  },
  { kind: 'total', value: 'porutham', phrases: 'poruthams, ten poruthams' },
  ...Object.entries(KARAKAS).map(([value, phrases]): Entry => ({ kind: 'karaka', value, phrases })),
  ...[...new Set(YOGA_RULES.map(({ name }) => name))].map((value): Entry => ({
    kind: 'yoga',
    value,
    phrases: named(value)
      .flatMap((name) => [`yoga ${name}`, `${name} yoga`])
      .join(', '),
    isCased: true,
  })),
  ...['Hamsa', 'Malavya', 'Ruchaka', 'Bhadra', 'Shasha', 'Gajakesari', 'Kemadruma'].map(
    (value): Entry => ({ kind: 'yoga', value, phrases: value, isCased: true }),
  ),
  {
    kind: 'dosha',
    value: 'Mangal dosha',
    phrases: 'mangal dosha, manglik, kuja dosha, mangala dosha, mangaldosha, affliction of mars',
  },
  {
    kind: 'term',
    value: 'combust',
    phrases: 'combust, asta, burnt by the sun, burned by the sun, combustion',
  },
  { kind: 'term', value: 'vargottama', phrases: 'vargottama' },
  { kind: 'term', value: 'out of bounds', phrases: 'out of bounds, out-of-bounds' },
  { kind: 'term', value: 'planetary war', phrases: 'planetary war, graha yuddha, war of planets' },
  ...[...NITYA_YOGAS].map((value): Entry => ({
    kind: 'term',
    value,
    phrases: `nitya yoga ${value}, yoga ${value}, nityayoga ${value}, ${value} nitya yoga`,
  })),
  ...VARAS.map(({ name }): Entry => ({ kind: 'term', value: name, phrases: name })),
  {
    kind: 'frame',
    value: 'navamsha',
    phrases:
      'navamsha, navamsa, d9, d-9, ninth harmonic chart, ninth division, ninth divisional chart',
  },
  {
    kind: 'dasha',
    value: 'mahadasha',
    phrases:
      "mahadasha, mahadashas, dasha, dashas, vimshottari, planetary period, 's period, period of, great period, 's years, years of, 's rule over, antardasha, bhukti",
  },
  { kind: 'dosha', value: 'Nadi dosha', phrases: 'nadi dosha' },
  { kind: 'term', value: 'tikkun', phrases: 'tikkun, mending' },
  {
    kind: 'term',
    value: 'day chart',
    phrases:
      'day chart, born by day, birth by day, daytime birth, day birth, diurnal chart, born in daylight, sun was up',
  },
  {
    kind: 'term',
    value: 'night chart',
    phrases:
      'night chart, born by night, birth by night, nighttime birth, night birth, nocturnal chart, born at night, sun was down',
  },
  ...Array.from({ length: 30 }, (_, index) => tithiName(index + 1))
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((value): Entry => ({ kind: 'term', value, phrases: value, isCased: true })),
  ...[
    'New Moon',
    'Waxing Crescent',
    'First Quarter',
    'Waxing Gibbous',
    'Full Moon',
    'Waning Gibbous',
    'Last Quarter',
    'Waning Crescent',
  ].map((value): Entry => ({
    kind: 'phaseOfMoon',
    value,
    phrases: `${value}${MOONS[value] ?? ''}`,
  })),
  {
    kind: 'term',
    value: 'dark half',
    phrases:
      'dark half, waning half, krishna paksha, waning fortnight, dark fortnight, waning moon',
  },
  {
    kind: 'term',
    value: 'bright half',
    phrases:
      'bright half, waxing half, shukla paksha, waxing fortnight, bright fortnight, waxing moon',
  },
  ...Array.from({ length: 60 }, (_, index) => karanaName(index))
    .filter((name, index, all) => all.indexOf(name) === index && name !== 'Naga')
    .map((value): Entry => ({
      kind: 'term',
      value,
      phrases: `karana ${value}, ${value} karana, ${value}`,
      isCased: true,
    })),
]
