import { inDigits } from '#astrology/couple/rarity/in-digits.ts'
import { rarityWords } from '#astrology/couple/rarity/rarity-words.ts'
import type { Rarity } from '#astrology/couple/rarity/rarity.ts'

/** `one in 4.8 billion`, in the two digits that texts have, and as careful as they are. */
export function rarityInWords(rarity: Rarity): string {
  const { atMost, measure } = rarityWords(rarity)
  const { value, from, to } = measure as { value: number; from?: number; to?: number }
  const range =
    from !== undefined && to !== undefined
      ? `one in ${inFigures(from)} to ${inFigures(to)}`
      : `one in ${inFigures(value)}`
  return `${atMost}${range}`
}

function inFigures(value: number): string {
  const units = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ] as const
  const unit = units.find(([size]) => value >= size)
  if (unit !== undefined) return `${inDigits(value / unit[0], 3, Math.round)}${unit[1]}`
  return `${value}`.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',')
}
