import { StyleSheet, View } from 'react-native'
import { useDateWords } from '#app/account/use-date-words.ts'
import type { api } from '#app/api/call.ts'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { OwnReading } from './OwnReading.tsx'

interface OwnReadingsProps {
  readonly token: string
  readonly readings: Awaited<ReturnType<typeof api.getSubject>>['readings']
}

/** The readings in which somebody appears. Those with two keys are theirs to read as well. */
export function OwnReadings({ token, readings }: OwnReadingsProps) {
  const { shown } = useWords()
  const dateWords = useDateWords()
  return (
    <View style={styles.whole}>
      <Text kind="heading">{shown.readings}</Text>
      {readings.length === 0 && <Text tone="quiet">{shown.noReadings}</Text>}
      {readings.map(({ id, createdAt }) => (
        <View key={id} style={styles.whole}>
          <Text>{shown.ordered(dateWords(createdAt))}</Text>
          <OwnReading token={token} jobId={id} />
        </View>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({ whole: { gap: SPACE.medium } })
