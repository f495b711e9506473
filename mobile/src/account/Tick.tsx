import { Pressable, StyleSheet, View } from 'react-native'
import { Icon } from '#app/design/Icon.tsx'
import { pressBySpace } from '#app/design/press-by-space.ts'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'

interface TickProps {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

/** Something that is so, or is not. */
export function Tick({ label, isOn, onChange }: TickProps) {
  const { colours } = useTheme()
  return (
    <View {...pressBySpace}>
      <Pressable
        role="checkbox"
        aria-checked={isOn}
        aria-label={label}
        onPress={() => onChange(!isOn)}
        style={styles.row}
      >
        <View
          style={[
            styles.box,
            { borderColor: colours.ink, backgroundColor: isOn ? colours.ink : colours.paper },
          ]}
        >
          {isOn && <Icon name="check" colour={colours.paper} size={16} />}
        </View>
        <View style={styles.words}>
          <Text>{label}</Text>
        </View>
      </Pressable>
    </View>
  )
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: SPACE.small,
    minHeight: TOUCH,
    paddingVertical: SPACE.small,
  },
  box: {
    width: 22,
    height: 22,
    borderRadius: 5,
    borderWidth: 1.5,
    alignItems: 'center',
    justifyContent: 'center',
  },
  words: { flexShrink: 1 },
})
