import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { shortDay } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import type { Bar, Window } from './time-to-come.ts'

const TONES = { transit: 'gold', eclipse: 'turn', dasha: 'soft' } as const

interface WindowLineProps {
  readonly window: Window
  readonly bar: Bar
  readonly sentences: readonly string[]
}

/** A time along the months to come; pressed, it says what happens in it. */
export function WindowLine({ window, bar, sentences }: WindowLineProps) {
  const { couple: words } = useWords()
  const { colours } = useTheme()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const tone = TONES[window.kind]
  const days = window.exact.map((day) => shortDay(day, language)).join(', ')
  const kind = words.windowKinds[window.kind]
  const span = filled(words.windowSpan, {
    from: shortDay(window.start, language),
    to: shortDay(window.end, language),
  })
  return (
    <View style={styles.whole}>
      <Pressable
        role="button"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        style={styles.head}
      >
        <View style={[styles.track, { backgroundColor: colours.wash }]}>
          <View style={styles.along}>
            <View style={{ width: `${bar.start * 100}%` }} />
            <View
              style={[styles.bar, { width: `${bar.width * 100}%`, backgroundColor: colours[tone] }]}
            />
          </View>
          {bar.exact.map((at) => (
            <View key={at} style={styles.along}>
              <View style={{ width: `${at * 100}%` }} />
              <View style={[styles.exact, { backgroundColor: colours.ink }]} />
            </View>
          ))}
        </View>
        <Text kind="small" tone={tone}>
          {kind} · {span} {isOpen ? '−' : '+'}
        </Text>
      </Pressable>
      {isOpen && (
        <>
          {days !== '' && (
            <Text kind="small" tone="quiet">
              {filled(words.windowExact, { dates: days })}
            </Text>
          )}
          {sentences.map((sentence) => (
            <Text key={sentence}>{sentence}</Text>
          ))}
        </>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair },
  head: { gap: SPACE.hair, minHeight: TOUCH, justifyContent: 'center' },
  track: { height: 12, borderRadius: 6, overflow: 'hidden' },
  /** A row begins where lines begin, on whichever side. */
  along: { position: 'absolute', inset: 0, flexDirection: 'row' },
  bar: { borderRadius: 6, minWidth: 4 },
  exact: { width: 2 },
})
