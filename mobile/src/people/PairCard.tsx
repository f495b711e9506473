import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { textOf } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Drawing } from '#app/design/Drawing.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { Told } from '#app/design/Told.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { ratioOf } from './charts-of-one.ts'
import { pairChartPath, type Pair } from './pair.ts'
import { CARD_SHAPES, saveCard, type CardShape } from './save-card.ts'

const SHAPES = ['card-square', 'card-portrait'] as const

/** The card of a pair: to look at, to keep, to send. */
export function PairCard({ pair }: { readonly pair: Pair }) {
  const { couple: words, people } = useWords()
  const { name: theme } = useTheme()
  const [kind, setKind] = useState<(typeof SHAPES)[number]>('card-square')
  const [saving, setSaving] = useState<CardShape | null>(null)
  const [isFailed, setFailed] = useState(false)
  const query = new URLSearchParams({ relation: pair.relation, theme }).toString()
  const address = `${pairChartPath(pair, kind)}?${query}`
  const asked = useAsked(address, () => textOf(address))
  const save = async (svg: string, shape: CardShape) => {
    setSaving(shape)
    const isSaved = await saveCard({ svg, shape, name: pair.title }).catch(() => false)
    setFailed(!isSaved)
    setSaving(null)
  }
  return (
    <View style={styles.whole}>
      <Text kind="heading">{words.card}</Text>
      <Text kind="small" tone="quiet">
        {words.cardLead}
      </Text>
      <Choice
        label={words.card}
        value={kind}
        onChange={setKind}
        options={SHAPES.map((value) => ({ value, label: words.cardShapes[value] }))}
      />
      <StateOf of={asked} loading={people.chartLoading}>
        {(svg) => (
          <View style={styles.whole}>
            <View style={styles.card}>
              <Drawing
                svg={svg}
                ratio={ratioOf(svg)}
                label={filled(people.chartOf, { chart: words.card, name: pair.title })}
              />
            </View>
            <View style={styles.row}>
              {CARD_SHAPES.map((shape) => (
                <Button
                  key={shape}
                  label={words.cardWays[shape]}
                  icon={shape === 'share' ? 'share' : 'download'}
                  busy={saving === shape && words.cardMaking}
                  onPress={() => void save(svg, shape)}
                />
              ))}
            </View>
            {isFailed && <Told words={words.cardFailed} />}
          </View>
        )}
      </StateOf>
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  card: { width: '100%', maxWidth: 480, alignSelf: 'center' },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small, justifyContent: 'center' },
})
