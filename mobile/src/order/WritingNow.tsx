import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { titleWords } from './live/document-words.ts'
import { lastWords } from './live/last-words.ts'
import type { LiveJob } from './live/live-job.ts'

/** The rest is found in the list below. */
const MOST_SHOWN = 3

interface WritingNowProps {
  readonly jobId: string
  readonly live: LiveJob
  readonly names: readonly string[]
}

/** The last words of the texts that are being written, and the way to read along. */
export function WritingNow({ jobId, live, names }: WritingNowProps) {
  const words = useWords()
  const router = useRouter()
  const inWork = live.documents.filter(({ id }) => live.texts[id] !== undefined)
  if (inWork.length === 0) return null
  return (
    <View style={{ gap: SPACE.small }}>
      <Text kind="heading">{words.order.writing}</Text>
      <Text kind="small" tone="quiet">
        {words.order.readWhile}
      </Text>
      {inWork.slice(0, MOST_SHOWN).map((document) => {
        const title = titleWords(document, names, words)
        const last = lastWords(live.texts[document.id]?.text ?? '')
        return (
          <Card key={document.id} onPress={() => router.push(`/jobs/${jobId}/read/${document.id}`)}>
            <Text kind="small" tone="quiet" isStrong>
              {title}
            </Text>
            <Text>{last}</Text>
          </Card>
        )
      })}
    </View>
  )
}
