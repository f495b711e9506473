import { StyleSheet, View } from 'react-native'
import { RADIUS, SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { isAsGiven, runAt, stretchesOf, type StatementInTime } from './in-minutes.ts'

interface MovedStatementProps {
  readonly statement: StatementInTime
  /** Where the slider stands, in minutes from the time given. */
  readonly minute: number
  readonly minutes: number
  readonly timeAt: (minute: number) => string
}

/** One statement as it would be at that minute, and when it becomes another. */
export function MovedStatement({ statement, minute, minutes, timeAt }: MovedStatementProps) {
  const { people: words } = useWords()
  const { colours } = useTheme()
  const run = runAt(statement, minute)
  const isSame = isAsGiven(statement, minute)
  const borders = run
    ? [
        run.from > -minutes && filled(words.minuteFrom, { time: timeAt(run.from) }),
        run.to < minutes && filled(words.minuteUntil, { time: timeAt(run.to) }),
      ].filter(Boolean)
    : []
  return (
    <View
      style={[
        styles.whole,
        { borderColor: isSame ? colours.rule : colours.gold, backgroundColor: colours.wash },
      ]}
    >
      <Text kind="small" tone="quiet">
        {words.systems[statement.system as keyof typeof words.systems] ?? statement.system}
        {borders.length > 0 && ` · ${borders.join(' ')}`}
      </Text>
      <Text isStrong={!isSame}>{run?.words || run?.value || words.minuteOpen}</Text>
      <View style={[styles.track, { backgroundColor: colours.paper }]} aria-hidden>
        {stretchesOf(statement, minutes).map(({ width, run: stretch }) => (
          <View
            key={stretch.from}
            style={[
              styles.stretch,
              {
                width: `${width * 100}%`,
                backgroundColor: stretch === run ? colours.gold : colours.rule,
                borderColor: colours.wash,
              },
            ]}
          />
        ))}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small, borderWidth: 1, borderRadius: RADIUS, padding: SPACE.medium },
  track: { flexDirection: 'row', height: 6, borderRadius: 3, overflow: 'hidden' },
  stretch: { height: 6, borderRightWidth: 1 },
})
