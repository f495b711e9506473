import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { BirthFields } from '#app/people/BirthFields.tsx'
import { readBirth } from '#app/people/birth-form.ts'
import { asksHour, HourChoice } from '#app/people/HourChoice.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { personOf } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'
import { HowRare } from './HowRare.tsx'
import { useFirstWords } from './use-first-words.ts'

/** Somebody else, and one thing that is true of both. */
export function ThinkingOf() {
  const { first: words, people } = useWords()
  const { self, other, told, change } = useFirstMinute()
  const [hasTried, setTried] = useState(false)
  const { isAsking, failure, ask } = useFirstWords([self, other])
  const read = readBirth(other.birth)
  const both = told?.words.both ?? null
  const tell = () => {
    setTried(true)
    if (personOf(other) !== null) void ask()
  }
  return (
    <View style={styles.whole}>
      <Text kind="title" level={2}>
        {words.thinkingOf}
      </Text>
      <Text tone="quiet">{words.thinkingOfLead}</Text>
      <Field
        label={words.otherName}
        value={other.name}
        onChange={(name) => change('other', { ...other, name })}
        problem={hasTried && other.name.trim() === '' ? people.needed : undefined}
        autoComplete="off"
        maxLength={120}
        testID="other-name"
      />
      <BirthFields
        form={other.birth}
        onChange={(birth) => change('other', { ...other, birth })}
        problems={hasTried && !read.ok ? read.problems : {}}
      />
      <Button
        label={words.tellBoth}
        kind="primary"
        busy={isAsking && words.tellingBoth}
        onPress={tell}
        testID="tell-both"
      />
      <HourChoice
        failure={failure}
        birth={other.birth}
        onChange={(birth) => change('other', { ...other, birth })}
      />
      {!asksHour(failure) && <Told failure={failure} />}
      {both && (
        <View style={styles.both} aria-live="polite">
          <Text kind="small" tone="gold">
            {filled(words.bothTitle, { one: self.name.trim(), other: other.name.trim() })}
          </Text>
          <Text kind="title" level={null} testID="both-sentence">
            {both.sentence}
          </Text>
          <HowRare rarity={both.rarity} />
        </View>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  both: { gap: SPACE.small, paddingTop: SPACE.medium },
})
