import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import type { CoupleTold } from './pair.ts'
import { ScoreLine } from './ScoreLine.tsx'

interface ScoresProps {
  readonly scores: CoupleTold['scores']
  readonly leanings: CoupleTold['leanings']
  readonly facts: CoupleTold['facts']
}

/** Every score of a pair, the overall one first; each opens to its reasons. */
export function Scores({ scores, leanings, facts }: ScoresProps) {
  const { couple: words } = useWords()
  const { isWide } = useTheme()
  if (scores === null) return <Text tone="quiet">{words.scoresNone}</Text>
  const nameOf = (id: string) =>
    id === 'overall'
      ? words.overall
      : { ...words.systems, ...words.dimensions }[
          id as keyof typeof words.systems | keyof typeof words.dimensions
        ]
  const told = new Map(facts.map((fact) => [fact.id, fact]))
  const leaningOf = (id: string) => {
    const fact = leanings.find(({ system }) => system === id)?.fact
    return (fact !== undefined && told.get(fact)?.words) || null
  }
  return (
    <View style={styles.whole}>
      <Text kind="heading">{words.scores}</Text>
      <Text kind="small" tone="quiet">
        {words.scoresLead}
      </Text>
      <View style={isWide ? styles.columns : styles.whole}>
        {scores.map((score) => (
          <View key={score.id} style={isWide ? styles.column : undefined}>
            <ScoreLine
              score={score}
              name={nameOf(score.id) ?? score.id}
              leaning={leaningOf(score.id)}
              facts={told}
            />
          </View>
        ))}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  columns: { flexDirection: 'row', flexWrap: 'wrap', columnGap: SPACE.huge, rowGap: SPACE.medium },
  column: { flexBasis: '45%', flexGrow: 1, minWidth: 0 },
})
