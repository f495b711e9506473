import type { DocumentId } from '@core/job-types.ts'
import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import type { DocumentNow } from './live/document-now.ts'
import { isReadable } from './live/document-words.ts'
import { isNotNow, useAsking } from './use-asking.ts'

/** What a machine said is of use where something stands still; a place in line is told in our words. */
const EXPLAINED = new Set<DocumentNow['text']['status']>(['failed', 'paused', 'cancelled'])

interface DocumentActionsProps {
  readonly jobId: string
  readonly document: DocumentNow
  /** Whether anything can be asked of it: not of what was cancelled. */
  readonly canChange: boolean
}

/** How each part of a document stands, and what can be asked of it. */
export function DocumentActions({ jobId, document, canChange }: DocumentActionsProps) {
  const { order: words } = useWords()
  const router = useRouter()
  const { isAsking, failure, ask } = useAsking(jobId)
  const { id, state } = document
  const documentId = id as DocumentId
  const params = { jobId, documentId }
  const isFailed = canChange && (state === 'failed' || state === 'partial')
  const isRemade = canChange && isReadable(document)
  const canListen = document.audio.status === 'done' && !document.isLocked
  return (
    <View style={styles.whole}>
      {(['text', 'pdf', 'audio'] as const).map((part) => (
        <Text key={part} kind="small" tone="quiet">
          {words.parts[part]}: {words.partStates[document[part].status]}
          {EXPLAINED.has(document[part].status) && document[part].reason !== null
            ? ` (${document[part].reason})`
            : ''}
        </Text>
      ))}
      <View style={styles.row}>
        {canListen && (
          <Button
            label={words.listen}
            icon="play"
            onPress={() => router.push(`/jobs/${jobId}/listen/${id}`)}
          />
        )}
        {isFailed && (
          <Button
            label={words.retryOne}
            isDisabled={isAsking}
            onPress={() => ask(api.retryJob({ params, query: { document: documentId } }))}
          />
        )}
        {isRemade &&
          (['text', 'pdf', 'audio'] as const).map((part) => (
            <Button
              key={part}
              label={words.regenerateParts[part]}
              kind="quiet"
              isDisabled={isAsking}
              onPress={() => ask(api.regenerateDocument({ params, json: { part } }))}
            />
          ))}
      </View>
      {isRemade && (
        <Text kind="small" tone="quiet">
          {words.regenerateLead}
        </Text>
      )}
      <Told failure={failure} words={isNotNow(failure) ? words.notNow : null} />
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair, padding: SPACE.medium, paddingTop: 0 },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
})
