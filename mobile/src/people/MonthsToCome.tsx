import type { FactTold } from '@contract/told-facts.ts'
import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { shortMonth } from '#app/words/date-words.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { barOf, monthsFrom, MONTHS_SHOWN, type Window } from './time-to-come.ts'
import { WindowLine } from './WindowLine.tsx'

interface MonthsToComeProps {
  readonly windows: readonly Window[]
  readonly facts: readonly FactTold[]
}

/** The next 24 months: what touches what lies between two people, when, and on which days exactly. */
export function MonthsToCome({ windows, facts }: MonthsToComeProps) {
  const { couple: words } = useWords()
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
      {windows.map((window) => (
        <WindowLine
          key={`${window.start} ${window.facts.join(' ')}`}
          window={window}
          bar={barOf(window, months)}
          sentences={window.facts.flatMap((id) => told.get(id) ?? [])}
        />
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  scale: { flexDirection: 'row' },
})
