import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { useWords } from '#app/words/use-words.ts'
import type { InJob } from './use-document.ts'

/** The documents before and after this one. */
export function NextAndBefore({ job, previous, next }: InJob) {
  const { reader } = useWords()
  const router = useRouter()
  const to = (document: string) => router.navigate(`/jobs/${job.id}/read/${document}`)
  return (
    <View role="navigation" aria-label={reader.contents} style={styles.whole}>
      {next && (
        <Button
          kind="primary"
          label={`${reader.next}: ${next.title}`}
          onPress={() => to(next.id)}
        />
      )}
      {previous && (
        <Button label={`${reader.previous}: ${previous.title}`} onPress={() => to(previous.id)} />
      )}
    </View>
  )
}

const styles = StyleSheet.create({ whole: { gap: SPACE.small, marginTop: SPACE.huge } })
