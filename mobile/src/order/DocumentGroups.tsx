import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import { DocumentRow } from './DocumentRow.tsx'
import { groupsOf, whoWords } from './live/document-words.ts'
import type { LiveJob } from './live/live-job.ts'

interface DocumentGroupsProps {
  readonly jobId: string
  readonly live: LiveJob
  readonly names: readonly string[]
}

/** Every document, by whom it is about. */
export function DocumentGroups({ jobId, live, names }: DocumentGroupsProps) {
  const words = useWords()
  const { isWide } = useTheme()
  return (
    <View style={isWide ? styles.columns : styles.whole}>
      {groupsOf(live.documents).map(({ subject, documents }) => (
        <View key={subject} style={[styles.group, isWide && styles.column]}>
          <Text kind="heading">
            {subject === 'couple' ? words.order.groups.couple : whoWords({ subject }, names, words)}
          </Text>
          {documents.map((document) => (
            <DocumentRow key={document.id} {...{ jobId, live, names, document }} />
          ))}
        </View>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.large },
  columns: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.large },
  column: { flexGrow: 1, flexBasis: 280 },
  group: { gap: SPACE.small },
})
