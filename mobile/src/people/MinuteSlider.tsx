import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { IconButton } from '#app/design/IconButton.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { counted, filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { clockAt, clockOffset, type StatementInTime } from './in-minutes.ts'
import { MovedStatement } from './MovedStatement.tsx'
import { Slider } from './Slider.tsx'

const SHOWN_AT_FIRST = 10

interface MinuteSliderProps {
  readonly birth: object
  readonly moved: {
    readonly minutes: number
    readonly step: number
    readonly known: 'exact' | 'window' | 'unknown'
    readonly middle: string
    readonly statements: readonly StatementInTime[]
  }
}

/** The time of birth as a thing to move, and every statement as it would be then. */
export function MinuteSlider({ birth, moved }: MinuteSliderProps) {
  const { people: words } = useWords()
  const [minute, setMinute] = useState(0)
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const [isSameShown, setSameShown] = useState(false)
  const { minutes, step, known, middle, statements } = moved
  const offset = clockOffset(birth, middle)
  const timeAt = (at: number) => clockAt(middle, at, offset)
  const changing = statements.filter(({ isChanging }) => isChanging)
  const same = statements.filter(({ isChanging }) => !isChanging)
  const go = (to: number) => setMinute(Math.min(minutes, Math.max(-minutes, to)))
  return (
    <View style={styles.whole}>
      {known !== 'exact' && (
        <Text tone="gold">{known === 'unknown' ? words.minuteUnknown : words.minuteWindow}</Text>
      )}
      <View style={styles.row}>
        <IconButton icon="minus" label={words.minuteEarlier} onPress={() => go(minute - step)} />
        <View style={styles.middle}>
          <Text kind="display" aria-live="polite">
            {timeAt(minute)}
          </Text>
          <Text kind="small" tone="quiet">
            {minute > 0 ? `+${minute}` : minute} min
          </Text>
        </View>
        <IconButton icon="plus" label={words.minuteLater} onPress={() => go(minute + step)} />
      </View>
      <Slider
        label={words.minuteSlider}
        told={filled(words.minuteNow, { time: timeAt(minute) })}
        value={minute}
        most={minutes}
        step={step}
        onChange={go}
      />
      <Button
        label={words.minuteBack}
        kind="quiet"
        onPress={() => go(0)}
        isDisabled={minute === 0}
      />
      <Text kind="heading">
        {changing.length === 0
          ? words.minuteNothing
          : counted(words.minuteChanging, changing.length)}
      </Text>
      {changing.slice(0, shown).map((statement) => (
        <MovedStatement key={statement.id} {...{ statement, minute, minutes, timeAt }} />
      ))}
      {changing.length > shown && (
        <Button
          label={counted(words.minuteMore, changing.length - shown)}
          kind="quiet"
          icon="plus"
          onPress={() => setShown(changing.length)}
        />
      )}
      {same.length > 0 && (
        <Button
          label={counted(words.minuteSame, same.length)}
          kind="quiet"
          icon={isSameShown ? 'minus' : 'plus'}
          onPress={() => setSameShown(!isSameShown)}
        />
      )}
      {isSameShown &&
        same.map(({ id, runs }) => (
          <Text key={id} tone="quiet">
            {runs[0]?.words || runs[0]?.value || words.minuteOpen}
          </Text>
        ))}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  middle: { alignItems: 'center', minWidth: 150 },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: SPACE.small,
  },
})
