import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { IconButton } from '#app/design/IconButton.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'

interface ReadBarProps {
  readonly jobId: string
  readonly title: string
  readonly onContents?: (() => void) | undefined
  readonly onLooks: () => void
  readonly onListen?: (() => void) | undefined
}

/** Above a text: back, what it is, its contents, how it looks, and hearing it. */
export function ReadBar({ jobId, title, onContents, onLooks, onListen }: ReadBarProps) {
  const { reader } = useWords()
  const router = useRouter()
  return (
    <>
      <IconButton
        icon="back"
        label={reader.back}
        onPress={() => router.navigate(`/jobs/${jobId}`)}
      />
      <View style={styles.title}>
        <Text kind="small" tone="quiet" numberOfLines={1} align="center">
          {title}
        </Text>
      </View>
      {onContents && <IconButton icon="list" label={reader.contents} onPress={onContents} />}
      <IconButton icon="settings" label={reader.textSize} onPress={onLooks} />
      {onListen && <IconButton icon="listen" label={reader.listen} onPress={onListen} />}
    </>
  )
}

const styles = StyleSheet.create({ title: { flex: 1, minWidth: 0 } })
