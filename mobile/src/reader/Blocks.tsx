import { Fragment, memo } from 'react'
import { StyleSheet, View } from 'react-native'
import { IconButton } from '#app/design/IconButton.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import type { Block } from './blocks.ts'

interface BlocksProps {
  readonly blocks: readonly Block[]
  /** The sentence or heading that is lit: it is spoken, or looked at. */
  readonly lit?: string | null | undefined
  /** Takes the id of a sentence that was tapped. */
  readonly onSentence?: ((id: string) => void) | undefined
  /** Whether each paragraph shows that there are facts under it, for whoever has no finger to tap with. */
  readonly showsFacts?: boolean
  /** Where each block begins, below the top of the first, and how high it is. */
  readonly onPlace?: (index: number, y: number, height: number) => void
  /** Where the first of them begins, in what holds them all. */
  readonly onTop?: (y: number) => void
}

/** A reading’s text: headings and paragraphs, in one measure. */
export function Blocks({ blocks, lit = null, onPlace, onTop, ...rest }: BlocksProps) {
  return (
    <View onLayout={({ nativeEvent }) => onTop?.(nativeEvent.layout.y)}>
      {blocks.map((block, index) => (
        // Its empty upper edge lies over the mark of the block before, which is to be tapped.
        <View
          key={index}
          pointerEvents="box-none"
          onLayout={({ nativeEvent: { layout } }) => onPlace?.(index, layout.y, layout.height)}
        >
          <OneBlock block={block} lit={isIn(block, lit) ? lit : null} {...rest} />
        </View>
      ))}
    </View>
  )
}

function isIn(block: Block, id: string | null): boolean {
  if (id === null) return false
  if (block.kind === 'sentences') return block.sentences.some((sentence) => sentence.id === id)
  return 'id' in block && block.id === id
}

interface OneBlockProps extends Pick<BlocksProps, 'onSentence' | 'showsFacts'> {
  readonly block: Block
  readonly lit: string | null
}

/** Drawn again only when the light moves in or out of it: a text has hundreds of sentences. */
const OneBlock = memo(function OneBlock({ block, lit, onSentence, showsFacts }: OneBlockProps) {
  const { colours } = useTheme()
  const { reader } = useWords()
  const isLit = lit !== null
  const light = { backgroundColor: colours.air }
  switch (block.kind) {
    case 'title':
      return (
        <Text kind="display" style={[styles.title, isLit && light]}>
          {block.text}
        </Text>
      )
    case 'names':
      return (
        <Text kind="lead" tone="quiet" style={styles.names}>
          {block.text}
        </Text>
      )
    case 'heading':
      return (
        <Text kind="heading" style={[styles.heading, isLit && light]}>
          {block.text}
        </Text>
      )
    case 'plain':
      return (
        <Text kind="lead" style={styles.paragraph}>
          {block.text}
        </Text>
      )
    case 'sentences':
      return (
        <View style={styles.paragraph}>
          <Text kind="lead">
            {block.sentences.map(({ id, text }, index) => (
              <Fragment key={id}>
                {index > 0 && ' '}
                <Text
                  kind="lead"
                  onPress={onSentence && (() => onSentence(id))}
                  testID={`sentence-${id}`}
                  style={id === lit && light}
                >
                  {text}
                </Text>
              </Fragment>
            ))}
          </Text>
          {showsFacts && block.sentences.some(({ facts }) => facts.length > 0) && (
            <View style={styles.mark}>
              <IconButton
                icon="facts"
                tone="gold"
                size={14}
                label={reader.factsOfParagraph}
                onPress={() => onSentence?.(block.sentences[0]!.id)}
              />
            </View>
          )}
        </View>
      )
  }
})

const styles = StyleSheet.create({
  title: { marginTop: SPACE.medium },
  names: { marginTop: SPACE.small, fontStyle: 'italic' },
  heading: { marginTop: SPACE.huge },
  paragraph: { marginTop: SPACE.medium },
  mark: { alignItems: 'flex-end', marginTop: -SPACE.hair, marginBottom: -SPACE.large },
})
