import { placeIn } from '#cli/answers/degrees.ts'
import type { Table } from '#cli/answers/table.ts'
import type { CoupleJson } from './couple-json.ts'
import type { MoonsAnswer } from './known-roles.ts'

/** What lies between two people, for a terminal. */
export function matchTables(answer: CoupleJson | MoonsAnswer): Table[] {
  if (!('western' in answer)) return [kootaTable(answer.scores)]
  const { western, vedic, scores } = answer
  return [
    ...(scores === null ? [] : [scoreTable(scores)]),
    {
      title: 'Coincidences',
      rows: answer.coincidences.map(({ statement, frequency }) => {
        return { statement, share: frequency === null ? null : frequency.share }
      }),
    },
    {
      title: 'The time to come',
      rows: answer.windows.map(({ start, end, statements }) => {
        return { from: start.slice(0, 10), to: end.slice(0, 10), what: statements[0] ?? '' }
      }),
    },
    {
      title: `Synastry (${western.score?.points ?? '–'} of 62 points)`,
      rows: western.synastry.aspects.map(({ first, aspect, second, orb }) => {
        return { a: first, aspect, b: second, orb }
      }),
    },
    {
      title: 'Composite and Davison',
      rows: Object.entries(western.composite.bodies).map(([point, { longitude }]) => ({
        point,
        composite: placeIn(longitude),
        davison: placeIn(bodyOf(western.davison.bodies, point)),
      })),
    },
    ...(vedic.ashtakoota === null ? [] : [kootaTable(vedic.ashtakoota.scores)]),
  ]
}

function scoreTable({ overall, dimensions, ...systems }: NonNullable<CoupleJson['scores']>): Table {
  const rows = Object.entries({ overall, ...systems, ...dimensions })
  return {
    title: 'Scores (50 is an ordinary pair of this age gap)',
    rows: rows.map(
      ([
        score,
        {
          value,
          interval: [least, most],
        },
      ]) => ({
        score,
        value: value.toFixed(1),
        from: least.toFixed(1),
        to: most.toFixed(1),
      }),
    ),
  }
}

function bodyOf(
  bodies: Readonly<Record<string, { readonly longitude: number }>>,
  point: string,
): number | undefined {
  return bodies[point]?.longitude
}

function kootaTable(scores: MoonsAnswer['scores']): Table {
  return {
    title: 'Ashtakoota (of 36)',
    rows: Object.entries(scores).map(([koota, points]) => ({ koota, points })),
  }
}
