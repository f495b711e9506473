import type { FactTold } from '@contract/told-facts.ts'
import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { shortDay, shortMonth } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { barOf, monthsFrom, MONTHS_SHOWN, type Window } from './time-to-come.ts'

const TONES = { transit: 'gold', eclipse: 'turn', dasha: 'soft' } as const

interface MonthsToComeProps {
  readonly windows: readonly Window[]
  readonly facts: readonly FactTold[]
}

/** The next 24 months: what touches what lies between two people, when, and on which days exactly. */
export function MonthsToCome({ windows, facts }: MonthsToComeProps) {
  const { couple: words } = useWords()
  const { colours } = useTheme()
  const language = useLanguage()
  const months = monthsFrom(new Date().toISOString())
  const told = new Map(facts.map((fact) => [fact.id, fact.words]))
  return (
    <View style={styles.whole}>
      <Text kind="heading">{words.months}</Text>
      <Text kind="small" tone="quiet">
        {windows.length === 0 ? words.monthsNone : words.monthsLead}
      </Text>
      {windows.length > 0 && (
        <View style={styles.scale} aria-hidden>
          {months.slice(0, MONTHS_SHOWN).map((month, index) =>
            index % 6 === 0 ? (
              <View key={month} style={{ width: '25%' }}>
                <Text kind="small" tone="quiet">
                  {shortMonth(month, language)}
                </Text>
              </View>
            ) : null,
          )}
        </View>
      )}
      {windows.map((window) => {
        const bar = barOf(window, months)
        const tone = TONES[window.kind]
        const days = window.exact.map((day) => shortDay(day, language)).join(', ')
        const span = filled(words.windowSpan, {
          from: shortDay(window.start, language),
          to: shortDay(window.end, language),
        })
        return (
          <View key={`${window.start} ${window.facts.join(' ')}`} style={styles.one}>
            <View style={[styles.track, { backgroundColor: colours.wash }]} aria-hidden>
              <View
                style={[
                  styles.bar,
                  {
                    left: `${bar.start * 100}%`,
                    width: `${bar.width * 100}%`,
                    backgroundColor: colours[tone],
                  },
                ]}
              />
              {bar.exact.map((at) => (
                <View
                  key={at}
                  style={[styles.exact, { left: `${at * 100}%`, backgroundColor: colours.ink }]}
                />
              ))}
            </View>
            <Text kind="small" tone={tone}>
              {words.windowKinds[window.kind]} · {span}
              {days !== '' && ` · ${filled(words.windowExact, { dates: days })}`}
            </Text>
            {window.facts.map((id) => (
              <Text key={id}>{told.get(id)}</Text>
            ))}
          </View>
        )
      })}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  scale: { flexDirection: 'row' },
  one: { gap: SPACE.hair },
  track: { height: 12, borderRadius: 6, overflow: 'hidden' },
  bar: { position: 'absolute', top: 0, bottom: 0, borderRadius: 6, minWidth: 4 },
  exact: { position: 'absolute', top: 0, bottom: 0, width: 2 },
})
