import { Pressable, StyleSheet } from 'react-native'
import { TOUCH } from '#app/design/scale.ts'
import { Sheet } from '#app/design/Sheet.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { contentsOf, type Block } from './blocks.ts'

interface ContentsSheetProps {
  readonly blocks: readonly Block[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onChoose: (id: string) => void
}

/** The headings of a text, to jump to. */
export function ContentsSheet({ blocks, isOpen, onClose, onChoose }: ContentsSheetProps) {
  const { reader } = useWords()
  return (
    <Sheet isOpen={isOpen} title={reader.contents} onClose={onClose}>
      {contentsOf(blocks).map(({ id, text }) => (
        <Pressable
          key={id}
          role="link"
          onPress={() => {
            onClose()
            onChoose(id)
          }}
          style={styles.line}
        >
          <Text kind="lead">{text}</Text>
        </Pressable>
      ))}
    </Sheet>
  )
}

const styles = StyleSheet.create({ line: { minHeight: TOUCH, justifyContent: 'center' } })
