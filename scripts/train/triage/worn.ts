import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import { dressed } from './variants.ts'

/**
 * A question as it may arrive: bare, dressed, beside another sentence that means no harm, with a
 * slip of the finger, or in small letters without marks. What it asks stays the same.
 */
export function worn(question: string, beside: () => string, random: RandomGenerator): string {
  const [company, slip, marks] = [0, 0, 0].map(() => uniformFloat64(random))
  const inCompany = company! < 0.2 ? dressed(question, random) : besideAnother(company!)
  const typed = slip! < 0.12 ? withSlip(inCompany, random) : inCompany
  return marks! < 0.1 ? typed.toLowerCase().replaceAll(/[.,'’?!]/g, '') : typed

  function besideAnother(chance: number): string {
    if (chance < 0.3) return `${beside()} ${question}`
    return chance < 0.4 ? `${question} ${beside()}` : question
  }
}

/** One letter of a longer word left out, doubled, or changed with the next. */
function withSlip(text: string, random: RandomGenerator): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)]
  const word = words[Math.floor(uniformFloat64(random) * words.length)]
  if (word === undefined) return text
  const at = word.index + 1 + Math.floor(uniformFloat64(random) * (word[0].length - 2))
  const kind = uniformFloat64(random)
  const [before, letter, next, after] = [
    text.slice(0, at),
    text[at]!,
    text[at + 1]!,
    text.slice(at + 2),
  ]
  if (kind < 0.35) return before + next + after
  return kind < 0.7 ? before + next + letter + after : before + letter + letter + next + after
}
