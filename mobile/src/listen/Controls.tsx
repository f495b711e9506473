import type { JobResponse } from '@contract/jobs.ts'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { IconButton } from '#app/design/IconButton.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { KeepHere } from './KeepHere.tsx'
import { SKIPS } from './player-state.ts'
import { openChapter, usePlayer } from './player-store.ts'
import { Scrubber } from './Scrubber.tsx'
import { SleepButton, SpeedButton } from './SpeedAndSleep.tsx'
import { useOffline } from './offline-store.ts'

interface ControlsProps {
  readonly job: JobResponse
  /** The chapter that is shown: opened by playing it, where it is not open yet. */
  readonly document: string
  readonly onChapters: () => void
}

/** What a chapter is played by. */
export function Controls({ job, document, onChapters }: ControlsProps) {
  const { player, send } = usePlayer()
  const isOnline = useOffline(({ downloads }) => downloads.isOnline)
  const { listen } = useWords()
  const { phase, seconds, length, wantsToPlay, index, queue } = player
  const plays = phase === 'playing' || wantsToPlay
  return (
    <View style={styles.whole}>
      {phase === 'failed' && (
        <View role="alert" style={styles.said}>
          <Text>{isOnline ? listen.failed : listen.notKept}</Text>
          <Button label={listen.tryAgain} onPress={() => send({ type: 'play', at: Date.now() })} />
        </View>
      )}
      {!isOnline && phase !== 'failed' && (
        <View role="status" aria-live="polite">
          <Text kind="small" tone="quiet" align="center">
            {listen.youAreOffline}
          </Text>
        </View>
      )}
      {phase === 'loading' && wantsToPlay && (
        <View role="status" aria-live="polite">
          <Text kind="small" tone="quiet" align="center">
            {listen.loadingSound}
          </Text>
        </View>
      )}
      <Scrubber
        seconds={seconds}
        length={length}
        onSeek={(to) => send({ type: 'sought', seconds: to, at: Date.now() })}
      />
      <View style={styles.keys}>
        <IconButton
          icon="skipBack"
          label={listen.previousChapter}
          onPress={() => send({ type: 'previous', at: Date.now() })}
        />
        <IconButton
          icon="rewind"
          words={String(SKIPS.short)}
          label={listen.back(SKIPS.short)}
          onPress={() => send({ type: 'skipped', by: -SKIPS.short, at: Date.now() })}
        />
        <IconButton
          icon={plays ? 'pause' : 'play'}
          kind="primary"
          size={32}
          label={plays ? listen.pause : listen.play}
          testID="play"
          onPress={() =>
            plays ? send({ type: 'pause', at: Date.now() }) : void openChapter(job, document, true)
          }
        />
        <IconButton
          icon="forward"
          words={String(SKIPS.long)}
          label={listen.forward(SKIPS.long)}
          onPress={() => send({ type: 'skipped', by: SKIPS.long, at: Date.now() })}
        />
        <IconButton
          icon="skipOn"
          label={listen.nextChapter}
          isDisabled={index + 1 >= queue.length}
          onPress={() => send({ type: 'chapter-chosen', index: index + 1, at: Date.now() })}
        />
      </View>
      <View style={styles.more}>
        <SpeedButton />
        <SleepButton />
        <IconButton icon="list" label={listen.chapters} onPress={onChapters} />
        <KeepHere job={job} />
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair },
  said: { gap: SPACE.small, paddingVertical: SPACE.small },
  keys: { flexDirection: 'row', alignItems: 'center', justifyContent: 'space-between' },
  more: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-around',
  },
})
