import { Linking, StyleSheet, View } from 'react-native'
import { addressOf } from '#app/api/address.ts'
import { textOf } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Blocks } from '#app/reader/Blocks.tsx'
import { blocksOf } from '#app/reader/markdown.ts'
import { useWords } from '#app/words/use-words.ts'
import { partOf, type ShownDocument } from './shown-parts.ts'

interface ShownTextProps {
  readonly document: ShownDocument
  readonly onBack: () => void
}

/** A text that a link shows, and its PDF and chapter where they are there. */
export function ShownText({ document, onBack }: ShownTextProps) {
  const { shown, reader } = useWords()
  const path = partOf(document, 'text') ?? ''
  const asked = useAsked(`shown ${path}`, async () => blocksOf(await textOf(path)))
  return (
    <View style={styles.whole}>
      <View style={styles.row}>
        <Button label={shown.back} icon="back" kind="quiet" onPress={onBack} />
        {(['pdf', 'audio'] as const).map((part) => {
          const file = partOf(document, part)
          const open = () => void Linking.openURL(addressOf(file ?? ''))
          return file && <Button key={part} label={shown[part]} kind="quiet" onPress={open} />
        })}
      </View>
      <StateOf of={asked} loading={reader.loading}>
        {(blocks) => <Blocks blocks={blocks} />}
      </StateOf>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
})
