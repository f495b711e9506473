import { StyleSheet, View } from 'react-native'
import { Choice } from '#app/design/Choice.tsx'
import { Field } from '#app/design/Field.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { counted } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { TIME_KNOWN, type BirthField, type BirthForm, type BirthProblem } from './birth-form.ts'
import { PlaceField } from './PlaceField.tsx'

/** How far off a time that is roughly known may be, in minutes. */
const WITHIN = [15, 30, 60, 120, 240] as const

/** In which `Month` is one line, at 100 %. */
const LEAST_WIDTH = 64

interface BirthFieldsProps {
  readonly form: BirthForm
  readonly onChange: (form: BirthForm) => void
  /** Told once somebody tried to go on. */
  readonly problems: Partial<Record<BirthField, BirthProblem>>
}

/** Date, time as far as it is known, and place. */
export function BirthFields({ form, onChange, problems }: BirthFieldsProps) {
  const { people: words } = useWords()
  const { factor } = useTheme()
  const change = (some: Partial<BirthForm>) => onChange({ ...form, offsetSeconds: null, ...some })
  const said = (field: BirthField) => {
    const problem = problems[field]
    return problem === undefined ? undefined : words[problem]
  }
  const withinWords = (minutes: number) =>
    minutes < 60 ? counted(words.withinMinutes, minutes) : counted(words.withinHours, minutes / 60)
  return (
    <View style={styles.whole}>
      <View role="group" aria-label={words.date} style={styles.whole}>
        <View style={styles.row}>
          {(['day', 'month', 'year'] as const).map((part) => (
            <View
              key={part}
              style={[
                part === 'year' ? styles.year : styles.part,
                { minWidth: LEAST_WIDTH * factor },
              ]}
            >
              <Field
                label={words[part]}
                value={form[part]}
                onChange={(text) => change({ [part]: text })}
                inputMode="numeric"
                maxLength={part === 'year' ? 4 : 2}
                testID={part}
                {...(problems.date && { 'aria-invalid': true })}
              />
            </View>
          ))}
        </View>
        {problems.date && (
          <Text kind="small" tone="hard" aria-live="polite">
            {said('date')}
          </Text>
        )}
      </View>
      <Choice
        label={words.time}
        value={form.known}
        onChange={(known) => change({ known })}
        options={TIME_KNOWN.map((value) => ({ value, label: words.timeKnowns[value] }))}
      />
      {form.known === 'unknown' ? (
        <Text kind="small" tone="quiet">
          {words.timeWhy}
        </Text>
      ) : (
        <Field
          label={words.timeField}
          value={form.time}
          onChange={(time) => change({ time })}
          hint={words.timeHint}
          problem={said('time')}
          inputMode="text"
          maxLength={8}
          testID="time"
        />
      )}
      {form.known === 'about' && (
        <Choice
          label={words.within}
          value={String(form.within)}
          onChange={(within) => change({ within: Number(within) })}
          options={WITHIN.map((minutes) => ({
            value: String(minutes),
            label: withinWords(minutes),
          }))}
        />
      )}
      <PlaceField
        place={form.place}
        onChange={(place) => change({ place })}
        problem={said('place')}
      />
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
  part: { flexGrow: 1, flexBasis: 72 },
  year: { flexGrow: 2, flexBasis: 104 },
})
