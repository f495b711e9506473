import type { JobResponse } from '@contract/jobs.ts'
import { Pressable, StyleSheet, View } from 'react-native'
import { Icon } from '#app/design/Icon.tsx'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Sheet } from '#app/design/Sheet.tsx'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import { minutesOf } from './clock.ts'
import { openChapter, usePlayer } from './player-store.ts'

interface ChapterSheetProps {
  readonly job: JobResponse
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The chapters of a reading; those that are not spoken yet say so. */
export function ChapterSheet({ job, isOpen, onClose }: ChapterSheetProps) {
  const { listen } = useWords()
  const { colours } = useTheme()
  const here = usePlayer(({ player }) => player.queue[player.index]?.document)
  return (
    <Sheet isOpen={isOpen} title={listen.chapters} onClose={onClose}>
      {job.documents.map(({ id, title, audio, isLocked }) => {
        const isSpoken = audio.status === 'done' && !isLocked
        const length = audio.seconds === null ? '' : listen.minutes(minutesOf(audio.seconds))
        return (
          <Pressable
            key={id}
            role="button"
            aria-label={`${title}, ${isSpoken ? length : listen.notSpoken}`}
            aria-current={id === here}
            aria-disabled={!isSpoken}
            disabled={!isSpoken}
            onPress={() => {
              onClose()
              void openChapter(job, id, true)
            }}
            style={styles.line}
          >
            {id === here && <Icon name="listen" colour={colours.gold} />}
            <View style={styles.words}>
              <Text kind="lead" tone={isSpoken ? 'ink' : 'quiet'}>
                {title}
              </Text>
              <Text kind="small" tone="quiet">
                {isSpoken ? length : listen.notSpoken}
              </Text>
            </View>
          </Pressable>
        )
      })}
    </Sheet>
  )
}

const styles = StyleSheet.create({
  line: { flexDirection: 'row', alignItems: 'center', gap: SPACE.small, minHeight: TOUCH },
  words: { flex: 1 },
})
