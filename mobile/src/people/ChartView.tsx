import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { textOf } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Drawing } from '#app/design/Drawing.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Note, StateOf } from '#app/design/StateOf.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import { ratioOf } from './charts-of-one.ts'
import { LARGEST } from './largest.ts'
import { Zoom } from './Zoom.tsx'

interface ChartViewProps {
  /** The path of an SVG of the API, without its theme: `/v1/people/…/charts/tree.svg`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** What it is, for who cannot see it. */
  readonly label: string
  readonly onPart?: (about: string) => void
  readonly lit?: readonly string[]
}

/** A chart as the API draws it, in the theme of the app, to be looked at closely. */
export function ChartView({ path, query = {}, label, onPart, lit = [] }: ChartViewProps) {
  const { people: words } = useWords()
  const { name: theme } = useTheme()
  const [scale, setScale] = useState(1)
  const address = `${path}?${new URLSearchParams({ ...query, theme }).toString()}`
  const asked = useAsked(address, () => textOf(address))
  // Some charts need a time of birth that is not known.
  if (asked.state === 'failed' && asked.failure.kind === 'not-found') {
    return <Note words={words.chartNone} />
  }
  return (
    <StateOf of={asked} loading={words.chartLoading}>
      {(svg) => (
        <View style={styles.whole}>
          <Zoom scale={scale} onScale={setScale} ratio={ratioOf(svg)}>
            <Drawing svg={svg} label={label} ratio={ratioOf(svg)} onPart={onPart} lit={lit} />
          </Zoom>
          <View style={styles.row}>
            <Button
              label={words.zoomOut}
              icon="minus"
              kind="quiet"
              isDisabled={scale <= 1}
              onPress={() => setScale(Math.max(1, scale / 1.5))}
            />
            {scale > 1 && (
              <Button label={words.zoomReset} kind="quiet" onPress={() => setScale(1)} />
            )}
            <Button
              label={words.zoomIn}
              icon="plus"
              kind="quiet"
              isDisabled={scale >= LARGEST}
              onPress={() => setScale(Math.min(LARGEST, scale * 1.5))}
            />
          </View>
        </View>
      )}
    </StateOf>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small },
  row: { flexDirection: 'row', justifyContent: 'center', flexWrap: 'wrap' },
})
