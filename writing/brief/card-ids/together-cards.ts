import { row, type CardRow } from './row.ts'

/** What several systems say together; scores and rarities count, and have no card. */
export const TOGETHER_CARDS: readonly CardRow[] = [
  row(/^agreement\.(\w+)$/, (_, [theme = '']) => [`together.agreement.${theme}`]),
  row(/^contradiction\.(\w+)$/, (_, [theme = '']) => [`together.contradiction.${theme}`]),
]
