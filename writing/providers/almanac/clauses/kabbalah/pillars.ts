import { clause, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfFirst } from '../rows.ts'
import { pointsInWords } from './points.ts'

const NAMES: Readonly<Record<string, string>> = {
  right: 'Mercy',
  left: 'Severity',
  middle: 'Balance',
}

/** The three pillars, and to which one a tree leans. */
export const PILLARS: readonly ClauseRow[] = [
  rowOfFirst(/^pillars\.leaning$/, 'pillar', (pillar, { subject }) =>
    subject === 'couple'
      ? clause(
          [
            `the tree that {A} and {B} make together leans to the pillar of ${pillar}`,
            `taken together, the trees of {A} and {B} lean to ${pillar}`,
          ],
          [`a joint tree that leans to ${pillar}`],
        )
      : clause(
          [
            `{S's} tree leans to the pillar of ${pillar}`,
            `the pillar of ${pillar} is where {S's} tree leans`,
          ],
          [`a tree that leans to ${pillar}`],
        ),
  ),
  row(/^pillars\.(right|left|middle)$/, ({ measures: { points } }, [side = '']) => {
    if (points === undefined || points.from !== undefined) return null
    const [pillar, dignity] = [NAMES[side], `${pointsInWords(points.value)} of dignity`]
    return clause(
      [
        `the pillar of ${pillar} carries ${dignity}`,
        `{S's} pillar of ${pillar} comes to ${dignity}`,
      ],
      [`the pillar of ${pillar}`],
    )
  }),
  rowOfBoth(/^pillars\.exchange$/, 'pillar', (one, two) =>
    one === two
      ? clause(
          [
            `both {A} and {B} lean to the pillar of ${one}`,
            `the pillar of ${one} is where {A} and {B} both lean`,
          ],
          [`two trees that lean to ${one}`],
        )
      : clause(
          [
            `{A} leans to the pillar of ${one} and {B} to that of ${two}`,
            `${one} is the pillar of {A} and ${two} that of {B}`,
          ],
          [`the pillars of ${one} and ${two}`],
        ),
  ),
]
