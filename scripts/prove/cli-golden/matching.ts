import { at, each, readGolden, type Ask, type GoldenFile } from './ask.ts'

type Scores = Readonly<Record<string, number | null>>
type Side = Readonly<Record<string, unknown>>
interface GoldenPairs {
  readonly pairs: readonly {
    readonly id: string
    readonly boy: Side
    readonly girl: Side
    readonly expected: Scores
    readonly recommended_tables?: Scores
  }[]
  readonly south_indian: readonly {
    readonly girl: Side
    readonly boy: Side
    readonly expected: Readonly<Record<string, number | string>>
  }[]
  readonly other_system: readonly unknown[]
  readonly regression_recomputed: readonly {
    readonly boy: Side
    readonly girl: Side
    readonly scores: Scores
    readonly total: number
  }[]
}

/** One total is a point below the print: two cells of it can be read otherwise, see the file's note. */
const MISREAD = new Set(['astrosage-AS003 total'])

export function ashtakoota(): GoldenFile {
  const golden = readGolden<GoldenPairs>('ashtakoota_pairs')
  const withStars = golden.pairs.filter(({ boy }) => 'nakshatra_no' in boy)
  return {
    name: 'ashtakoota_pairs',
    asks: [
      ...withStars.map(({ id, boy, girl, expected, recommended_tables = {} }): Ask => ({
        command: 'match',
        line: { boy, girl },
        readings: [
          ...scores(expected).filter(
            (_, place) => !MISREAD.has(`${id} ${Object.keys(expected)[place]}`),
          ),
          ...scores(
            Object.fromEntries(
              Object.entries(recommended_tables).filter(([, points]) => points !== null),
            ),
          ),
        ],
      })),
      ...golden.south_indian.map(({ boy, girl, expected: { total, ...expected } }): Ask => ({
        command: 'match',
        line: { boy, girl },
        readings: [
          ...each(expected, (name, wanted) => ({ at: porutham(name), wanted })),
          { at: 'poruthams.firstAsGroom.ofTwelve', wanted: Number(String(total).split('/')[0]) },
        ],
      })),
      ...golden.regression_recomputed.map(({ boy, girl, scores: points, total }): Ask => ({
        command: 'match',
        line: { boy, girl },
        readings: scores({ ...points, total }),
      })),
    ],
    beyond: [
      ...golden.pairs.filter((one) => !withStars.includes(one)).map(() => 'pairs without a star'),
      ...golden.other_system.map(() => 'pair of another system of kutas'),
      ...[...MISREAD].map(() => 'total that its own cells do not add up to'),
    ],
  }
}

function scores(points: Scores) {
  return each(points, (koota, wanted) => ({ at: `scores.${koota}`, wanted }))
}

/** Prokerala's names in ours. */
const NAMES: Readonly<Record<string, string>> = {
  stree_deergha: 'streeDeergha',
  rasi: 'rashi',
  rasi_lord: 'rashyadhipati',
}

function porutham(name: string) {
  return (answer: unknown): unknown => {
    const found = at(answer, `poruthams.firstAsGroom.agreements.${NAMES[name] ?? name}`)
    return typeof found === 'boolean' ? Number(found) : found
  }
}
