import { useRouter, type Href } from 'expo-router'
import { Linking, Pressable, StyleSheet, View } from 'react-native'
import { Icon } from '#app/design/Icon.tsx'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'

interface LinkRowProps {
  readonly label: string
  /** Said under the label. */
  readonly about?: string
  readonly tone?: 'ink' | 'hard'
  /** A screen of the app, or an address outside of it. */
  readonly to: { readonly screen: Href } | { readonly address: string }
}

/** A line that leads somewhere. */
export function LinkRow({ label, about, tone = 'ink', to }: LinkRowProps) {
  const { colours } = useTheme()
  const router = useRouter()
  const go = () => ('screen' in to ? router.navigate(to.screen) : void Linking.openURL(to.address))
  return (
    <Pressable
      role="link"
      aria-label={label}
      onPress={go}
      style={({ pressed }) => [
        styles.row,
        { borderColor: colours.rule },
        pressed && { backgroundColor: colours.wash },
      ]}
    >
      <View style={styles.words}>
        <Text tone={tone}>{label}</Text>
        {about !== undefined && (
          <Text kind="small" tone="quiet">
            {about}
          </Text>
        )}
      </View>
      <Icon name="next" colour={colours.quiet} size={18} />
    </Pressable>
  )
}

const styles = StyleSheet.create({
  row: {
    minHeight: TOUCH,
    flexDirection: 'row',
    alignItems: 'center',
    gap: SPACE.small,
    paddingVertical: SPACE.small,
    borderBottomWidth: 1,
  },
  words: { flex: 1, gap: 2 },
})
