import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
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

/** The last things that happened, the newest first; more of them on a press. */
export function Happened({ live, names }: HappenedProps) {
  const words = useWords()
  const [isWhole, setWhole] = useState(false)
  if (live.news.length === 0) return null
  const titleOf = (id: string) => {
    const document = live.documents.find((one) => one.id === id)
    return document ? titleWords(document, names, words) : id
  }
  return (
    <View style={styles.whole}>
      <Text kind="heading">{words.order.happened}</Text>
      <View role="log" aria-live="polite" style={styles.lines}>
        {live.news
          .slice(isWhole ? 0 : -SHOWN)
          .toReversed()
          .map(({ seq, message }) => (
            <Text key={seq} kind="small" tone="quiet" testID={`event-${seq}`}>
              {inWords(message, titleOf, words.order)}
            </Text>
          ))}
      </View>
      {(isWhole || live.news.length > SHOWN) && (
        <View style={styles.more}>
          <Button
            label={isWhole ? words.order.happenedLess : words.order.happenedMore}
            kind="quiet"
            onPress={() => setWhole(!isWhole)}
          />
        </View>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small },
  lines: { gap: SPACE.hair },
  more: { alignItems: 'flex-start', marginHorizontal: -SPACE.medium },
})
