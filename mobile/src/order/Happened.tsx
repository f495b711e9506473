import { View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { inWords } from './in-words.ts'
import { titleWords } from './live/document-words.ts'
import type { LiveJob } from './live/live-job.ts'

const SHOWN = 6

interface HappenedProps {
  readonly live: LiveJob
  readonly names: readonly string[]
}

/** The last things that happened, the newest first. */
export function Happened({ live, names }: HappenedProps) {
  const words = useWords()
  if (live.news.length === 0) return null
  const titleOf = (id: string) => {
    const document = live.documents.find((one) => one.id === id)
    return document ? titleWords(document, names, words) : id
  }
  return (
    <View style={{ gap: SPACE.small }}>
      <Text kind="heading">{words.order.happened}</Text>
      <View role="log" aria-live="polite" style={{ gap: SPACE.hair }}>
        {live.news
          .slice(-SHOWN)
          .toReversed()
          .map(({ seq, message }) => (
            <Text key={seq} kind="small" tone="quiet">
              {inWords(message, titleOf, words.order)}
            </Text>
          ))}
      </View>
    </View>
  )
}
