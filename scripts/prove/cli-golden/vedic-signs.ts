import { at, each, readGolden, type Ask, type GoldenFile, type Reading } from './ask.ts'

type Signs = Readonly<Record<string, string>>

interface GoldenBindus {
  readonly tables: Readonly<
    Record<
      'pvr' | 'common_from_memory',
      Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>
    >
  >
  readonly cases: readonly {
    readonly signs: Signs
    readonly expected_SAV_from_aries: readonly number[]
    readonly pvr_table_SAV: readonly number[]
    readonly pvr_table_BAV: Readonly<Record<string, readonly number[]>>
    readonly common_table_SAV: readonly number[]
    readonly common_table_BAV: Readonly<Record<string, readonly number[]>>
  }[]
}

export function ashtakavarga(): GoldenFile {
  const { tables, cases } = readGolden<GoldenBindus>('vedic_ashtakavarga')
  const bindus = 'vedic.ashtakavarga'
  const counts = (bhinna: Readonly<Record<string, readonly number[]>>): Reading[] =>
    each(bhinna, (graha, wanted) => ({ at: `${bindus}.bhinna.${graha.toLowerCase()}`, wanted }))
  const rows = (table: GoldenBindus['tables']['pvr']): Reading[] =>
    Object.entries(table).flatMap(([graha, references]) =>
      each(references, (reference, wanted) => ({
        at: `${bindus}.table.${graha.toLowerCase()}.${reference.toLowerCase()}`,
        wanted,
      })),
    )
  return {
    name: 'vedic_ashtakavarga',
    asks: cases.flatMap((golden): Ask[] => [
      {
        command: 'cast',
        line: { signs: golden.signs },
        readings: [
          { at: `${bindus}.sarva`, wanted: golden.expected_SAV_from_aries },
          { at: `${bindus}.sarva`, wanted: golden.pvr_table_SAV },
          ...counts(golden.pvr_table_BAV),
          ...rows(tables.pvr),
        ],
      },
      {
        command: 'cast',
        line: { signs: golden.signs, ashtakavarga: 'raman' },
        readings: [
          { at: `${bindus}.sarva`, wanted: golden.common_table_SAV },
          ...counts(golden.common_table_BAV),
          ...rows(tables.common_from_memory),
        ],
      },
    ]),
    beyond: [],
  }
}

interface GoldenDoshas {
  readonly kala_sarpa: readonly { readonly signs: Signs; readonly expected: boolean }[]
  readonly manglik: {
    readonly cases: readonly {
      readonly signs: Signs
      readonly options: string
      readonly expected: readonly [boolean, boolean, readonly number[]]
      readonly mars_house_from_lagna: number
    }[]
  }
}

/** Raman's numbers for the exceptions that the signs alone decide. */
const EXCEPTIONS: Readonly<Record<string, readonly number[]>> = {
  'leo-aquarius': [1],
  'harmless-sign': [2, 3, 4, 5, 6],
  'lagna-lord': [10],
  dignity: [12],
  movable: [13],
  yogakaraka: [15],
  joined: [16],
  'benefic-lagna': [17],
}

export function doshas(): GoldenFile {
  const { kala_sarpa, manglik } = readGolden<GoldenDoshas>('vedic_doshas')
  return {
    name: 'vedic_doshas',
    asks: [
      ...kala_sarpa.map(({ signs, expected }) => ({
        command: 'cast',
        line: { signs },
        readings: [
          {
            at: (answer: unknown) => at(answer, 'vedic.doshas.kalaSarpa') !== null,
            wanted: expected,
          },
        ],
      })),
      ...manglik.cases.map(mangalAsk),
    ],
    beyond: manglik.cases
      .flatMap(({ expected: [, , numbers] }) =>
        numbers.filter((number) => [7, 8, 9].includes(number)),
      )
      .map(() => 'exceptions that signs alone do not decide'),
  }
}

function mangalAsk({
  signs,
  options,
  expected,
  mars_house_from_lagna,
}: GoldenDoshas['manglik']['cases'][number]): Ask {
  const [isManglik, , numbers] = expected
  const mangalHouses = options.includes('True') ? [1, 2, 4, 7, 8, 12] : [2, 4, 7, 8, 12]
  return {
    command: 'cast',
    line: { signs, mangalHouses },
    readings: [
      { at: 'vedic.doshas.mangal.readings.0.house', wanted: mars_house_from_lagna },
      { at: 'vedic.doshas.mangal.readings.0.afflicted', wanted: isManglik },
      ...(isManglik
        ? each(EXCEPTIONS, (id, known) => ({
            at: holds(id),
            wanted: known.some((number) => numbers.includes(number)),
          }))
        : []),
    ],
  }
}

function holds(id: string) {
  return (answer: unknown): boolean => {
    const list = at(answer, 'vedic.doshas.mangal.exceptions')
    return Array.isArray(list) && list.some((one) => at(one, 'id') === id)
  }
}
