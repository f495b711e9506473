import { Text } from '#app/design/Text.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import type { FirstWords } from './first-minute.ts'

/** How rare something is, where it was counted, and nothing where it was not. */
export function HowRare({ rarity }: { readonly rarity: FirstWords['first']['rarity'] }) {
  const { first: words } = useWords()
  if (rarity === null) return null
  return (
    <Text tone="quiet" testID="how-rare">
      {filled(words.howRare, { words: rarity.words })}
    </Text>
  )
}
