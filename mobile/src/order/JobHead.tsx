import type { JobResponse } from '@contract/jobs.ts'
import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { etaWords } from './in-words.ts'
import { isOver } from './live/document-now.ts'
import { groupsOf, isReadable } from './live/document-words.ts'
import { isCutOff, type LiveJob } from './live/live-job.ts'
import { Light } from './Light.tsx'
import { namesWords } from './names-words.ts'
import { useNow } from './use-now.ts'

interface JobHeadProps {
  readonly job: JobResponse
  readonly live: LiveJob
}

/** Whom a reading is about, how far it is, and when it should be done. */
export function JobHead({ job, live }: JobHeadProps) {
  const { order: words } = useWords()
  const { colours } = useTheme()
  const now = useNow()
  const { documents, progress, status, moving } = live
  const isAway = isCutOff(live)
  const percent = Math.floor(progress * 100)
  const isOpen = status !== null && !isOver(status)
  const done = documents.filter(isReadable).length
  return (
    <View style={styles.whole}>
      <Text kind="title">{namesWords(job.people, words)}</Text>
      <Text tone="quiet">
        {words.types[job.type]} · {words.statuses[status ?? job.status]}
      </Text>
      {job.question !== null && (
        <Text kind="lead">
          {words.asked}: {job.question}
        </Text>
      )}
      <View style={styles.lights} aria-hidden>
        {groupsOf(documents).map((group) => (
          <View key={group.subject} style={styles.group}>
            {group.documents.map(({ id, state, isLocked }) => (
              <Light key={id} state={state} isLocked={isLocked} size={14} />
            ))}
          </View>
        ))}
      </View>
      <View
        role="progressbar"
        aria-label={words.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        style={[styles.track, { backgroundColor: colours.rule }]}
      >
        <View
          style={[styles.bar, { width: `${progress * 100}%`, backgroundColor: colours.gold }]}
        />
      </View>
      <View style={styles.row}>
        <Text kind="small" isStrong>
          {filled(words.done, { done, all: documents.length })}
        </Text>
        <Text kind="small" tone="quiet">
          {filled(words.percent, { percent })}
        </Text>
      </View>
      {isAway && (
        <Text kind="small" tone="hard" aria-live="polite">
          {words.away}
        </Text>
      )}
      {isOpen && !isAway && (
        <Text kind="small" tone="quiet">
          {etaWords(moving.eta, now, words)} {words.leave}
        </Text>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small },
  group: { flexDirection: 'row', gap: 6 },
  lights: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    gap: SPACE.medium,
    paddingVertical: SPACE.small,
  },
  track: { height: 6, borderRadius: 3, overflow: 'hidden' },
  bar: { height: 6, borderRadius: 3 },
  row: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: SPACE.small,
  },
})
