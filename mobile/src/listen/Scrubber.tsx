import { useRef, useState } from 'react'
import { PanResponder, StyleSheet, View, type GestureResponderEvent } from 'react-native'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { isRightToLeft } from '#app/words/catalogue.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { clock } from './clock.ts'
import { SKIPS } from './player-state.ts'
import { useArrowKeys } from './use-arrow-keys.ts'

interface ScrubberProps {
  readonly seconds: number
  readonly length: number
  readonly onSeek: (seconds: number) => void
}

/** Where one is in a chapter: dragged by a finger, moved by arrow keys, told in words. */
export function Scrubber({ seconds, length, onSeek }: ScrubberProps) {
  const { colours } = useTheme()
  const { listen } = useWords()
  const isMirrored = isRightToLeft(useLanguage())
  const width = useRef(1)
  const [dragged, setDragged] = useState<number | null>(null)
  const latest = useRef({ length, onSeek, isMirrored })
  latest.current = { length, onSeek, isMirrored }
  const shown = dragged ?? seconds
  const share = length > 0 ? Math.min(1, shown / length) : 0
  const pan = useRef(
    PanResponder.create({
      onStartShouldSetPanResponder: () => latest.current.length > 0,
      onMoveShouldSetPanResponder: () => latest.current.length > 0,
      onPanResponderGrant: (event) => setDragged(secondsAt(event)),
      onPanResponderMove: (event) => setDragged(secondsAt(event)),
      onPanResponderRelease: (event) => {
        setDragged(null)
        latest.current.onSeek(secondsAt(event))
      },
      onPanResponderTerminate: () => setDragged(null),
    }),
  ).current
  function secondsAt({ nativeEvent }: GestureResponderEvent): number {
    const along = Math.min(1, Math.max(0, nativeEvent.locationX / width.current))
    return (latest.current.isMirrored ? 1 - along : along) * latest.current.length
  }
  const move = (by: number) => onSeek(Math.min(length, Math.max(0, seconds + by)))
  const keys = useArrowKeys((by) => move(by * SKIPS.short))
  return (
    <View style={styles.whole}>
      <View
        {...pan.panHandlers}
        {...keys}
        role="slider"
        accessible
        tabIndex={0}
        aria-label={listen.position}
        aria-valuemin={0}
        aria-valuemax={Math.round(length)}
        aria-valuenow={Math.round(shown)}
        aria-valuetext={listen.positionOf(clock(shown), clock(length))}
        accessibilityActions={[{ name: 'increment' }, { name: 'decrement' }]}
        onAccessibilityAction={({ nativeEvent }) =>
          move(nativeEvent.actionName === 'increment' ? SKIPS.short : -SKIPS.short)
        }
        onLayout={({ nativeEvent }) => (width.current = Math.max(1, nativeEvent.layout.width))}
        style={styles.touch}
      >
        <View style={[styles.track, styles.untouched, { backgroundColor: colours.rule }]}>
          <View
            style={[styles.done, { backgroundColor: colours.gold, width: `${share * 100}%` }]}
          />
        </View>
        <View
          style={[
            styles.thumb,
            styles.untouched,
            { backgroundColor: colours.gold, insetInlineStart: `${share * 100}%` },
          ]}
        />
      </View>
      <View style={styles.times} aria-hidden>
        <Text kind="small" tone="quiet">
          {clock(shown)}
        </Text>
        <Text kind="small" tone="quiet">
          {length > 0 ? `−${clock(length - shown)}` : ''}
        </Text>
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  untouched: { pointerEvents: 'none' },
  whole: { width: '100%' },
  touch: { minHeight: TOUCH, justifyContent: 'center', cursor: 'pointer' },
  track: { height: 4, borderRadius: 2, overflow: 'hidden' },
  done: { height: 4 },
  thumb: { position: 'absolute', width: 14, height: 14, borderRadius: 7, marginInlineStart: -7 },
  times: { flexDirection: 'row', justifyContent: 'space-between', gap: SPACE.medium },
})
