import type { ReactNode } from 'react'
import { Modal, ScrollView, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { useWords } from '#app/words/use-words.ts'
import { IconButton } from './IconButton.tsx'
import { RADIUS, SPACE } from './scale.ts'
import { Text } from './Text.tsx'
import { useTheme } from './theme.ts'

interface SheetProps {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Something looked at beside a page: from below on a phone, at the side on a wide screen. Escape closes it. */
export function Sheet({ isOpen, title, onClose, children }: SheetProps) {
  const { colours, isWide } = useTheme()
  const { common } = useWords()
  const { bottom } = useSafeAreaInsets()
  return (
    <Modal
      visible={isOpen}
      transparent
      animationType="none"
      onRequestClose={onClose}
      aria-label={title}
    >
      <View style={[styles.whole, isWide ? styles.wholeWide : styles.wholePhone]}>
        <View
          onStartShouldSetResponder={() => true}
          onResponderRelease={onClose}
          style={styles.behind}
        />
        <View
          style={[
            { backgroundColor: colours.paper, borderColor: colours.rule },
            isWide ? styles.side : styles.below,
          ]}
        >
          <View style={styles.head}>
            <View style={styles.title}>
              <Text kind="heading">{title}</Text>
            </View>
            <IconButton icon="close" label={common.close} onPress={onClose} />
          </View>
          <ScrollView
            tabIndex={0}
            contentContainerStyle={[styles.content, { paddingBottom: bottom + SPACE.large }]}
          >
            {children}
          </ScrollView>
        </View>
      </View>
    </Modal>
  )
}

const styles = StyleSheet.create({
  whole: { flex: 1 },
  wholePhone: { justifyContent: 'flex-end' },
  wholeWide: { flexDirection: 'row', justifyContent: 'flex-end' },
  behind: { position: 'absolute', inset: 0, backgroundColor: 'rgba(10, 12, 28, 0.45)' },
  below: {
    maxHeight: '82%',
    borderTopWidth: 1,
    borderTopLeftRadius: RADIUS,
    borderTopRightRadius: RADIUS,
  },
  side: { width: 440, maxWidth: '90%', borderStartWidth: 1 },
  head: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: SPACE.small,
    paddingInlineStart: SPACE.medium,
    paddingInlineEnd: SPACE.small,
    paddingTop: SPACE.small,
  },
  title: { flex: 1 },
  content: { paddingHorizontal: SPACE.medium, paddingTop: SPACE.small, gap: SPACE.medium },
})
