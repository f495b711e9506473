import { useRef, useState } from 'react'
import { type ScrollView, StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { Told } from '#app/design/Told.tsx'
import { useReducedMotion } from '#app/listen/use-reduced-motion.ts'
import { BirthFields } from '#app/people/BirthFields.tsx'
import { readBirth } from '#app/people/birth-form.ts'
import { asksHour, HourChoice } from '#app/people/HourChoice.tsx'
import { useWords } from '#app/words/use-words.ts'
import { isSame, personOf } from './first-minute.ts'
import { useFirstMinute } from './first-store.ts'
import { FirstWords } from './FirstWords.tsx'
import { ReadingsBefore } from './ReadingsBefore.tsx'
import { SketchedWheel } from './SketchedWheel.tsx'
import { useFirstWords } from './use-first-words.ts'
import { useVoice } from './use-voice.ts'

/** The first minute: from a birth to the rarest true thing of it, aloud, and to who one thinks of. */
export function FirstScreen() {
  const { first: words, people } = useWords()
  const { isWide } = useTheme()
  const { self, told, change } = useFirstMinute()
  const [hasTried, setTried] = useState(false)
  const { isAsking, failure, ask } = useFirstWords([self])
  const { voice, speak } = useVoice()
  const scroll = useRef<ScrollView>(null)
  const isAsked = useRef(false)
  const isStill = useReducedMotion()
  const read = readBirth(self.birth)
  const isTold = told !== null && told.of[0] !== undefined && isSame(told.of[0], self)
  const tell = async (isAloud: boolean) => {
    setTried(true)
    if (personOf(self) === null) return
    isAsked.current = true
    const asked = ask()
    if (isAloud) speak()
    await asked
  }
  return (
    <Screen title={words.title} lead={words.lead} width="page" scroll={scroll}>
      <ReadingsBefore />
      <View style={[styles.whole, isWide && styles.wide]}>
        <View style={isWide && styles.column}>
          <SketchedWheel birth={self.birth} />
        </View>
        <View style={[styles.form, isWide && styles.column]}>
          <Field
            label={words.name}
            hint={words.nameHint}
            value={self.name}
            onChange={(name) => change('self', { ...self, name })}
            problem={hasTried && self.name.trim() === '' ? people.needed : undefined}
            autoComplete="given-name"
            maxLength={120}
            testID="first-name"
          />
          <BirthFields
            form={self.birth}
            onChange={(birth) => change('self', { ...self, birth })}
            problems={hasTried && !read.ok ? read.problems : {}}
          />
          <Button
            label={words.tellAloud}
            icon="play"
            kind="primary"
            busy={isAsking && words.telling}
            onPress={() => void tell(true)}
            testID="tell-aloud"
          />
          <Button
            label={words.tell}
            kind="quiet"
            isDisabled={isAsking}
            onPress={() => void tell(false)}
            testID="tell"
          />
          <Text kind="small" tone="quiet">
            {words.kept}
          </Text>
          <HourChoice
            failure={failure}
            birth={self.birth}
            onChange={(birth) => change('self', { ...self, birth })}
          />
          {!asksHour(failure) && <Told failure={failure} />}
        </View>
      </View>
      {isTold && (
        <View
          onLayout={({ nativeEvent }) => {
            // Words that were asked for come to whoever asked; later ones stay where they are.
            if (isAsked.current)
              scroll.current?.scrollTo({ y: nativeEvent.layout.y, animated: !isStill })
            isAsked.current = false
          }}
        >
          <FirstWords words={told.words} voice={voice} onHear={speak} />
        </View>
      )}
    </Screen>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.large },
  wide: { flexDirection: 'row-reverse', alignItems: 'flex-start', gap: SPACE.huge },
  column: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  form: { gap: SPACE.medium },
})
