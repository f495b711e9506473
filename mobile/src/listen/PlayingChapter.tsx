import { useRouter } from 'expo-router'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { IconButton } from '#app/design/IconButton.tsx'
import { SPACE, WIDTH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { DocumentChart } from '#app/reader/DocumentChart.tsx'
import type { InJob } from '#app/reader/use-document.ts'
import { useReading } from '#app/reader/use-reading.ts'
import { useSpoken } from '#app/reader/use-spoken.ts'
import { useWords } from '#app/words/use-words.ts'
import { ChapterSheet } from './ChapterSheet.tsx'
import { Controls } from './Controls.tsx'
import { litBy } from './lit-by.ts'
import { ReadAlong } from './ReadAlong.tsx'

/** Larger words need the room that the chart would take. */
const CHART_UP_TO = 1.25

/** A chapter with its chart, its text and what it is played by: the sentence that is spoken is lit in both. */
export function PlayingChapter(place: InJob) {
  const { job, document } = place
  const { listen, reader } = useWords()
  const { colours, isWide, factor } = useTheme()
  const { top } = useSafeAreaInsets()
  const router = useRouter()
  const [isChoosing, setChoosing] = useState(false)
  const asked = useReading(job.id, document.id, document.revision)
  const reading = asked.state === 'ready' ? asked.value : null
  const spoken = useSpoken(job.id, document)
  const chart = <DocumentChart {...place} lit={litBy(reading, spoken)} size={isWide ? 440 : 230} />
  const text = <ReadAlong {...place} asked={asked} spoken={spoken} />
  const controls = (
    <Controls job={job} document={document.id} onChapters={() => setChoosing(true)} />
  )
  return (
    <View role="main" style={[styles.whole, { backgroundColor: colours.paper }]}>
      <View style={[styles.bar, { paddingTop: top }]}>
        <IconButton
          icon="back"
          label={reader.back}
          onPress={() => router.navigate(`/jobs/${job.id}`)}
        />
        <View style={styles.title}>
          <Text kind="heading" numberOfLines={2} align="center">
            {document.title}
          </Text>
        </View>
        <IconButton
          icon="readings"
          label={listen.toText}
          onPress={() => router.navigate(`/jobs/${job.id}/read/${document.id}`)}
        />
      </View>
      {isWide ? (
        <View style={styles.wide}>
          <View style={styles.left}>
            {chart}
            {controls}
          </View>
          <View style={styles.right}>{text}</View>
        </View>
      ) : (
        <>
          {factor <= CHART_UP_TO && chart}
          <View style={styles.text}>{text}</View>
          <View style={[styles.below, { borderColor: colours.rule }]}>{controls}</View>
        </>
      )}
      <ChapterSheet job={job} isOpen={isChoosing} onClose={() => setChoosing(false)} />
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { flex: 1 },
  bar: { flexDirection: 'row', alignItems: 'center', paddingHorizontal: SPACE.small },
  title: { flex: 1, minWidth: 0 },
  wide: {
    flex: 1,
    flexDirection: 'row',
    alignSelf: 'center',
    width: '100%',
    maxWidth: WIDTH.page,
    gap: SPACE.huge,
    paddingHorizontal: SPACE.large,
  },
  left: { width: '44%', justifyContent: 'center', gap: SPACE.medium },
  right: { flex: 1 },
  text: { flex: 1, minHeight: 96 },
  below: { borderTopWidth: 1, paddingHorizontal: SPACE.medium, paddingBottom: SPACE.small },
})
