import { PRICES, type PriceName } from './prices.ts'

/** How much of everything that has a price one package takes. */
export type Amounts = Readonly<Record<PriceName, number>>

export interface Line {
  readonly what: string
  readonly amount: number
  readonly dollars: number
}

/** What a package costs by list prices, line by line, the dearest first. */
export function moneyOf(amounts: Partial<Amounts>): readonly Line[] {
  const names = Object.keys(amounts) as PriceName[]
  return names
    .map((name) => {
      const { what, dollars, per } = PRICES[name]
      const amount = amounts[name] ?? 0
      return { what, amount, dollars: (amount / per) * dollars }
    })
    .toSorted((one, other) => other.dollars - one.dollars)
}

export function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { dollars }) => sum + dollars, 0)
}
