import { useState } from 'react'
import { View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { ChartView } from './ChartView.tsx'
import { pairChartPath, type Pair } from './pair.ts'
import { Tabs } from './Tabs.tsx'

const KINDS = [
  'bi-wheel',
  'synastry-grid',
  'composite-wheel',
  'joint-bodygraph',
  'gene-keys-pair',
  'pair-tree',
  'score-radar',
  'rarity-strip',
  'months',
] as const

/** The charts that show both. */
export function PairCharts({ pair }: { readonly pair: Pair }) {
  const { couple: words, people } = useWords()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('bi-wheel')
  const label = filled(people.chartOf, { chart: words.chartKinds[kind], name: pair.title })
  return (
    <View style={{ gap: SPACE.medium }}>
      <Text kind="heading">{words.charts}</Text>
      <Tabs
        label={words.charts}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: words.chartKinds[value] }))}
      />
      <View style={{ width: '100%', maxWidth: 720, alignSelf: 'center' }}>
        <ChartView
          path={pairChartPath(pair, kind)}
          query={{ relation: pair.relation }}
          label={label}
        />
      </View>
    </View>
  )
}
