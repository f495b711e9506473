import { useRouter } from 'expo-router'
import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { Icon } from '#app/design/Icon.tsx'
import { RADIUS, SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import { DocumentActions } from './DocumentActions.tsx'
import { waitWords } from './in-words.ts'
import { taskOf, type DocumentNow } from './live/document-now.ts'
import { isReadable, themeWords, titleWords } from './live/document-words.ts'
import type { LiveJob } from './live/live-job.ts'
import { Light } from './Light.tsx'

interface DocumentRowProps {
  readonly jobId: string
  readonly live: LiveJob
  readonly names: readonly string[]
  readonly document: DocumentNow
}

/** A document: its light, how it stands, and the way into it. */
export function DocumentRow({ jobId, live, names, document }: DocumentRowProps) {
  const words = useWords()
  const { colours } = useTheme()
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const { id, state, isLocked, text } = document
  const title = titleWords(document, names, words)
  const isInWork = live.texts[id] !== undefined
  const canOpen = isReadable(document) || isInWork
  const said = standingWords(document, live, words.order)
  return (
    <View style={[styles.box, { borderColor: colours.rule, backgroundColor: colours.wash }]}>
      <View style={styles.row}>
        <Pressable
          role="link"
          testID={`document-${id}`}
          aria-disabled={!canOpen}
          disabled={!canOpen}
          onPress={() => router.push(`/jobs/${jobId}/read/${id}`)}
          style={({ pressed }) => [styles.main, pressed && styles.pressed]}
        >
          <Light state={state} isLocked={isLocked} />
          <View style={styles.words}>
            <Text isStrong={canOpen} tone={canOpen ? 'ink' : 'quiet'}>
              {themeWords(document, words)}
            </Text>
            <Text kind="small" tone={state === 'failed' ? 'hard' : 'quiet'}>
              {said}
            </Text>
          </View>
        </Pressable>
        <Pressable
          role="button"
          aria-label={`${words.order.more}: ${title}`}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          style={styles.more}
        >
          <Icon name="more" colour={colours.quiet} />
        </Pressable>
      </View>
      {text.status === 'running' && text.fraction < 1 && (
        <View style={[styles.track, { backgroundColor: colours.rule }]} aria-hidden>
          <View
            style={{
              height: 2,
              width: `${(live.moving.fractions[taskOf(id, 'text')] ?? text.fraction) * 100}%`,
              backgroundColor: colours.gold,
            }}
          />
        </View>
      )}
      {isOpen && (
        <DocumentActions {...{ jobId, document }} canChange={live.status !== 'cancelled'} />
      )}
    </View>
  )
}

/** How a document stands, with its place in line where its voice waits, and why something failed. */
function standingWords(
  document: DocumentNow,
  { moving }: LiveJob,
  words: ReturnType<typeof useWords>['order'],
): string {
  const { id, state, isLocked, text, audio, outdated } = document
  const wait = moving.waits[taskOf(id, 'audio')]
  const said = isLocked ? words.states.locked : words.states[state]
  const reason = state === 'failed' || state === 'paused' ? text.reason : null
  const parts = [
    said,
    state === 'readable' && wait ? `${words.parts.audio}: ${waitWords(wait, words)}` : '',
    audio.status === 'running' ? `${words.parts.audio}: ${words.partStates.running}` : '',
    reason ?? '',
    outdated ? words.outdated : '',
  ]
  return parts
    .filter((part) => part !== '')
    .map(capital)
    .join('. ')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const styles = StyleSheet.create({
  box: { borderWidth: 1, borderRadius: RADIUS, overflow: 'hidden' },
  row: { flexDirection: 'row', alignItems: 'stretch' },
  main: {
    flex: 1,
    minHeight: TOUCH,
    flexDirection: 'row',
    alignItems: 'center',
    gap: SPACE.medium,
    padding: SPACE.medium,
    minWidth: 0,
  },
  pressed: { opacity: 0.7 },
  words: { flex: 1, minWidth: 0 },
  more: { width: TOUCH, alignItems: 'center', justifyContent: 'center' },
  track: { height: 2 },
})
