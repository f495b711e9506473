import type { ReactNode, Ref } from 'react'
import { ScrollView, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { SPACE } from '#app/design/scale.ts'
import { useTheme } from '#app/design/theme.ts'

/** About 65 characters of the serif at 100 %. */
const MEASURE = 600

interface PageProps {
  /** What stays above while the text scrolls. */
  readonly bar: ReactNode
  /** What the bar is about, for whoever does not see it. */
  readonly label: string
  readonly children: ReactNode
  readonly scroll?: Ref<ScrollView>
  /** How far it is scrolled, now and then. */
  readonly onScroll?: (y: number) => void
}

/** A page to read: a bar that stays, and one column of a measure that eyes can follow. */
export function Page({ bar, label, children, scroll, onScroll }: PageProps) {
  const { colours, factor } = useTheme()
  const { top } = useSafeAreaInsets()
  const maxWidth = MEASURE * Math.min(1.4, factor)
  return (
    <View style={[styles.whole, { backgroundColor: colours.paper }]}>
      <View
        role="navigation"
        aria-label={label}
        style={[styles.bar, { paddingTop: top, borderColor: colours.rule }]}
      >
        {bar}
      </View>
      <ScrollView
        ref={scroll}
        role="main"
        scrollEventThrottle={250}
        onScroll={({ nativeEvent }) => onScroll?.(nativeEvent.contentOffset.y)}
        contentContainerStyle={styles.page}
      >
        <View style={[styles.column, { maxWidth }]}>{children}</View>
      </ScrollView>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { flex: 1 },
  bar: {
    flexDirection: 'row',
    alignItems: 'center',
    paddingHorizontal: SPACE.small,
    borderBottomWidth: 1,
  },
  page: { alignItems: 'center', paddingHorizontal: SPACE.large, paddingBottom: SPACE.huge },
  column: { width: '100%', gap: SPACE.medium },
})
