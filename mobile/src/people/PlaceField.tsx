import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { Field } from '#app/design/Field.tsx'
import { RADIUS, SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { Told } from '#app/design/Told.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import type { Place } from './birth-form.ts'
import { usePlaces } from './use-places.ts'

/** So many are shown: who does not find theirs types on. */
const MOST_SHOWN = 6

interface PlaceFieldProps {
  readonly place: Place | null
  readonly onChange: (place: Place | null) => void
  readonly problem?: string | undefined
}

/** A birthplace, found by the beginning of its name. */
export function PlaceField({ place, onChange, problem }: PlaceFieldProps) {
  const { people: words } = useWords()
  const { colours } = useTheme()
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = place ? [place.name, place.country].filter(Boolean).join(', ') : ''
  const found = usePlaces(typed ?? '')
  const isOpen = typed !== null
  const choose = (next: Place) => {
    setTyped(null)
    onChange(next)
  }
  return (
    <View style={styles.whole}>
      <Field
        label={words.place}
        value={typed ?? chosen}
        onChange={(text) => {
          setTyped(text)
          if (place) onChange(null)
        }}
        hint={isOpen && found.state === 'looking' ? words.placeLooking : words.placeHint}
        problem={problem}
        autoComplete="off"
        autoCorrect={false}
        testID="place"
      />
      {isOpen && found.state === 'failed' && <Told failure={found.failure} />}
      {isOpen && found.state === 'found' && found.places.length === 0 && (
        <Told words={words.placeNone} />
      )}
      {isOpen && found.state === 'found' && found.places.length > 0 && (
        <View
          role="group"
          aria-label={words.place}
          style={[styles.list, { borderColor: colours.rule, backgroundColor: colours.wash }]}
        >
          {found.places.slice(0, MOST_SHOWN).map((one) => (
            <Pressable
              key={one.id}
              role="button"
              onPress={() => choose(one)}
              style={({ pressed }) => [styles.option, pressed && { opacity: 0.6 }]}
            >
              <Text>{one.name}</Text>
              <Text kind="small" tone="quiet">
                {[one.region, one.country].filter(Boolean).join(', ')}
              </Text>
            </Pressable>
          ))}
        </View>
      )}
      {isOpen && found.state === 'found' && (
        <Text kind="small" tone="quiet">
          {filled(words.placeCredit, { credit: found.credit })}
        </Text>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair },
  list: { borderWidth: 1, borderRadius: RADIUS, overflow: 'hidden' },
  option: {
    minHeight: TOUCH,
    justifyContent: 'center',
    paddingHorizontal: SPACE.medium,
    paddingVertical: SPACE.small,
  },
})
