import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Sheet } from '#app/design/Sheet.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { sentenceOf, type Block } from './blocks.ts'
import { FactCard } from './FactCard.tsx'
import { neighboursOf } from './neighbours.ts'
import type { Fact } from './use-reading.ts'

interface EvidenceSheetProps {
  readonly blocks: readonly Block[]
  readonly facts: ReadonlyMap<string, Fact>
  /** The sentence that is looked at; null closes the sheet. */
  readonly sentence: string | null
  readonly onSentence: (id: string | null) => void
  readonly onListen?: ((id: string) => void) | undefined
}

/** What a sentence rests on: its facts with value, rule, source and how common they are. */
export function EvidenceSheet(props: EvidenceSheetProps) {
  const { blocks, facts, sentence, onSentence, onListen } = props
  const { reader } = useWords()
  const { evidence } = reader
  const shown = sentence === null ? null : sentenceOf(blocks, sentence)
  const cited = shown?.facts.flatMap((id) => facts.get(id) ?? []) ?? []
  const { before, after } = neighboursOf(blocks, sentence)
  return (
    <Sheet isOpen={shown !== null} title={evidence.title} onClose={() => onSentence(null)}>
      <View aria-live="polite" style={styles.said}>
        <Text kind="lead" style={styles.quoted}>
          {shown?.text ?? ''}
        </Text>
      </View>
      {cited.length === 0 && (
        <Text tone="quiet">{shown?.facts.length ? evidence.meaningOnly : evidence.none}</Text>
      )}
      {cited.map((fact) => (
        <Card key={fact.id}>
          <FactCard fact={fact} />
        </Card>
      ))}
      {onListen && sentence !== null && (
        <Button icon="listen" label={reader.listenFromHere} onPress={() => onListen(sentence)} />
      )}
      <View style={styles.steps}>
        <Button
          kind="quiet"
          label={evidence.previous}
          isDisabled={before === null}
          onPress={() => onSentence(before)}
        />
        <Button
          kind="quiet"
          label={evidence.next}
          isDisabled={after === null}
          onPress={() => onSentence(after)}
        />
      </View>
    </Sheet>
  )
}

const styles = StyleSheet.create({
  said: { paddingVertical: SPACE.small },
  quoted: { fontStyle: 'italic' },
  steps: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: SPACE.small,
  },
})
