import { Text } from '#app/design/Text.tsx'
import { numberWords } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import type { FirstWords } from './first-minute.ts'

/** Between what bounds something was counted, where it was; the sentence itself says how rare it is. */
export function HowRare({ rarity }: { readonly rarity: FirstWords['first']['rarity'] }) {
  const { first: words } = useWords()
  const language = useLanguage()
  if (rarity === null) return null
  const { of, low, high } = rarity
  const told = (number: number) => numberWords(Math.round(number), language)
  return (
    <Text tone="quiet" testID="how-rare">
      {high === null
        ? filled(words.countedFrom[of], { low: told(low) })
        : filled(words.counted[of], { low: told(low), high: told(high) })}
    </Text>
  )
}
