import { StyleSheet, View } from 'react-native'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { numberWords } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import type { CoupleTold } from './pair.ts'

type Rarity = CoupleTold['rarity']

/** What nearly every pair has is no rarity, and is told by its sentence alone. */
const LEAST_RARE = 2

/** How rare what they have is, as counted, with the interval of each count. */
export function RarityLines({ rarity }: { readonly rarity: Rarity }) {
  const { couple: words } = useWords()
  const language = useLanguage()
  const told = (number: number) => numberWords(number, language)
  const lines = rarity.lines.filter((line) => line.rarity.oneIn >= LEAST_RARE)
  return (
    <View style={styles.whole}>
      <Text kind="heading">{words.rarity}</Text>
      {rarity.billion !== null && (
        <Text kind="lead" tone="gold">
          {rarity.billion}
        </Text>
      )}
      <View style={styles.row}>
        {lines.map(({ kind, rarity: { oneIn, low, high, isBound } }) => (
          <View key={kind} style={styles.one}>
            <Card>
              <Text kind="small" tone="quiet">
                {words.rarityKinds[kind]}
              </Text>
              <Text kind="title">
                {filled(isBound ? words.rarityBound : words.rarityOne, { oneIn: told(oneIn) })}
              </Text>
              <Text kind="small" tone="quiet">
                {high === null
                  ? filled(words.rarityFrom, { low: told(low) })
                  : filled(words.rarityInterval, { low: told(low), high: told(high) })}
              </Text>
            </Card>
          </View>
        ))}
      </View>
      {rarity.statements
        .filter((statement) => statement !== rarity.billion)
        .map((statement) => (
          <Text key={statement}>{statement}</Text>
        ))}
      <Text kind="small" tone="quiet">
        {words.rarityLead}
      </Text>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.medium },
  one: { flexGrow: 1, flexBasis: 240 },
})
