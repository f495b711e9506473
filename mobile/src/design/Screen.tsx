import type { ReactNode, Ref } from 'react'
import { ScrollView, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { SPACE, WIDTH } from './scale.ts'
import { Text } from './Text.tsx'
import { useTheme } from './theme.ts'

interface ScreenProps {
  readonly title?: string
  /** Said under the title. */
  readonly lead?: string
  /** What leads back, above the title. */
  readonly above?: ReactNode
  readonly width?: keyof typeof WIDTH
  readonly children: ReactNode
  readonly scroll?: Ref<ScrollView>
}

/** A page that scrolls, in one column of a width that can be read. */
export function Screen({ title, lead, above, width = 'text', children, scroll }: ScreenProps) {
  const { colours } = useTheme()
  const { top } = useSafeAreaInsets()
  return (
    <ScrollView
      ref={scroll}
      role="main"
      style={{ backgroundColor: colours.paper }}
      contentContainerStyle={[styles.page, { paddingTop: top + SPACE.large }]}
      keyboardShouldPersistTaps="handled"
    >
      <View style={[styles.column, { maxWidth: WIDTH[width] }]}>
        {above}
        {title !== undefined && <Text kind="title">{title}</Text>}
        {lead !== undefined && (
          <Text kind="lead" tone="quiet">
            {lead}
          </Text>
        )}
        {children}
      </View>
    </ScrollView>
  )
}

const styles = StyleSheet.create({
  page: { paddingHorizontal: SPACE.medium, paddingBottom: SPACE.huge, alignItems: 'center' },
  column: { width: '100%', gap: SPACE.medium },
})
