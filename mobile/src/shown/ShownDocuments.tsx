import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Note } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { partOf, type ShownDocument } from './shown-parts.ts'
import { ShownText } from './ShownText.tsx'

/** The documents that a link shows, and the one that was chosen of them. */
export function ShownDocuments({ documents }: { readonly documents: readonly ShownDocument[] }) {
  const { shown } = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const there = documents.filter((document) => partOf(document, 'text') !== null)
  const open = there.find(({ id }) => id === chosen)
  if (open) return <ShownText key={open.id} document={open} onBack={() => setChosen(null)} />
  if (there.length === 0) return <Note words={shown.nothingYet} />
  return (
    <View style={styles.whole}>
      {there.map(({ id, title }) => (
        <Card key={id} label={title} onPress={() => setChosen(id)}>
          <Text kind="lead">{title}</Text>
        </Card>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({ whole: { gap: SPACE.small } })
