import type { FactTold } from '@contract/told-facts.ts'
import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { numberWords } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'

/** One fact: its sentence, its rule, where that was taken from, and how common the same is. */
export function FactCard({ fact }: { readonly fact: FactTold }) {
  const { people: words } = useWords()
  const { colours } = useTheme()
  const common = useCommonWords(fact.rarity)
  return (
    <View style={[styles.whole, { borderColor: colours.rule }]}>
      <Text>{fact.words}</Text>
      {fact.certainty === 'approximate' && (
        <Text kind="small" tone="gold">
          {words.approximate}
        </Text>
      )}
      <Line label={words.rule} told={fact.rule} />
      <Line label={words.source} told={fact.source} />
      {common !== null && <Line label={words.common} told={common} />}
    </View>
  )
}

function Line({ label, told }: { readonly label: string; readonly told: string }) {
  return (
    <Text kind="small" tone="quiet">
      <Text kind="small" tone="gold" isStrong>
        {label}
      </Text>{' '}
      {told}
    </Text>
  )
}

/** How common something is, with the interval of the count; null where nobody counted. */
export function useCommonWords(rarity: FactTold['rarity']): string | null {
  const { people: words } = useWords()
  const language = useLanguage()
  if (rarity === null) return null
  const { words: told, low, high } = rarity
  const said = told.charAt(0).toUpperCase() + told.slice(1)
  if (high === null) return filled(words.commonFrom, { words: said })
  const [from, to] = [low, high].map((number) => numberWords(number, language))
  return filled(words.commonOf, { words: said, low: from ?? '', high: to ?? '' })
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair, borderTopWidth: 1, paddingTop: SPACE.medium },
})
