import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { System } from '#core/systems.ts'

/** Whether a root finds much of a theme between two people, or little. */
export type Stance = 'for' | 'against'

/** One kind of fact by which a system speaks of a theme. */
export interface Sign {
  readonly system: System
  readonly topic: string
  readonly properties: readonly string[]
  /** Null where it says nothing of the theme; `open` where the windows of birth leave it undecided. */
  readonly says: (fact: Fact) => Stance | 'open' | null
  readonly tell: (fact: Fact) => Evidence
}

/** What a sign rests on, in words that name neither person, and as a mark. */
export interface Evidence {
  readonly words: string
  readonly mark: Mark
}

/** What a number says: enough of it speaks for a theme, little of it against. */
export function byAmount(enough: number, little = -Infinity): (amount: number) => Stance | null {
  return (amount) => {
    if (amount >= enough) return 'for'
    return amount <= little ? 'against' : null
  }
}

/** The same of what a theme has less of the more there is. */
export function byLack(little: number, enough = Infinity): (amount: number) => Stance | null {
  return (amount) => {
    if (amount <= little) return 'for'
    return amount >= enough ? 'against' : null
  }
}
