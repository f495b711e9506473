import { StyleSheet, View } from 'react-native'
import { Drawing } from '#app/design/Drawing.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import type { BirthForm } from '#app/people/birth-form.ts'
import { useWords } from '#app/words/use-words.ts'
import { useSketch } from './use-sketch.ts'

/** The wheel, drawn while its birth is being typed, and under it the three that people ask for first. */
export function SketchedWheel({ birth }: { readonly birth: BirthForm }) {
  const { colours, name, isWide } = useTheme()
  const { first: words } = useWords()
  const sketched = useSketch(birth, name)
  if (sketched === null) {
    return (
      <View style={[styles.whole, !isWide && styles.small]} aria-hidden>
        <View style={[styles.ring, { borderColor: colours.rule }]}>
          <View style={[styles.ring, styles.inner, { borderColor: colours.rule }]} />
        </View>
        <Text kind="small" tone="quiet" align="center">
          {words.wheelWaits}
        </Text>
      </View>
    )
  }
  const { sketch, isWhole } = sketched
  const three = [
    [words.sun, sketch.sun],
    [words.moon, sketch.moon],
    [words.rising, sketch.rising],
  ] as const
  return (
    <View style={[styles.whole, !isWide && styles.small]}>
      <Drawing svg={sketch.wheel} label={words.wheelLabel} />
      <View style={styles.three} aria-live="polite">
        {isWhole ? (
          three.map(([label, light]) => (
            <View key={label} style={styles.one}>
              <Text kind="small" tone="gold" align="center">
                {label}
              </Text>
              <Text kind="small" align="center">
                {light?.words ?? words.open}
              </Text>
            </View>
          ))
        ) : (
          <Text kind="small" tone="quiet" align="center">
            {words.wheelGoesOn}
          </Text>
        )}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { width: '100%', maxWidth: 420, alignSelf: 'center', gap: SPACE.small },
  small: { maxWidth: 280 },
  ring: {
    width: '100%',
    aspectRatio: 1,
    borderWidth: 1,
    borderRadius: 9999,
    alignItems: 'center',
    justifyContent: 'center',
  },
  inner: { width: '72%' },
  three: { flexDirection: 'row', justifyContent: 'center', gap: SPACE.small },
  one: { flexGrow: 1, flexBasis: 0 },
})
