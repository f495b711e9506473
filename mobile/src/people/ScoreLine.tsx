import type { FactTold } from '@contract/told-facts.ts'
import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import type { CoupleTold } from './pair.ts'

type Score = NonNullable<CoupleTold['scores']>[number]

interface ScoreLineProps {
  readonly score: Score
  readonly name: string
  /** Of a system where it leans, as a sentence. */
  readonly leaning: string | null
  readonly facts: ReadonlyMap<string, FactTold>
}

/** A score as a bar with the range it may have; pressed, it says why it stands there. */
export function ScoreLine({ score, name, leaning, facts }: ScoreLineProps) {
  const { couple: words } = useWords()
  const { colours } = useTheme()
  const [isOpen, setOpen] = useState(false)
  const { value, low, high, isAddressed, native, effort } = score
  const whole = Math.round(value)
  const efforts: Readonly<Record<string, string>> = words.efforts
  return (
    <View style={styles.whole}>
      <Pressable
        role="button"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
        style={styles.head}
      >
        <View style={styles.row}>
          <View style={styles.name}>
            <Text isStrong={score.kind === 'overall'}>{name}</Text>
          </View>
          <Text kind="small" tone="quiet">
            {words.why} {isOpen ? '−' : '+'}
          </Text>
          <Text kind="heading" tone={isAddressed ? 'ink' : 'quiet'}>
            {whole}
          </Text>
        </View>
        <View style={[styles.track, { backgroundColor: colours.rule }]} aria-hidden>
          <View
            style={[
              styles.bar,
              {
                width: `${value}%`,
                backgroundColor: score.kind === 'overall' ? colours.gold : colours.both,
                opacity: isAddressed ? 1 : 0.4,
              },
            ]}
          />
          <View style={[styles.middle, { backgroundColor: colours.paper }]} />
        </View>
      </Pressable>
      {isOpen && (
        <View style={styles.why}>
          {leaning !== null && <Text>{leaning}</Text>}
          {!isAddressed && <Text tone="quiet">{words.scoreSilent}</Text>}
          {Math.round(low) !== Math.round(high) && (
            <Text kind="small" tone="quiet">
              {filled(words.scoreRange, { low: Math.round(low), high: Math.round(high) })}
            </Text>
          )}
          {native !== null && (
            <Text kind="small" tone="quiet">
              {filled(words.native, { points: native.points, of: native.of })}
            </Text>
          )}
          {effort !== null && (
            <Text kind="small" tone="quiet">
              {filled(words.effort, { effort: efforts[effort] ?? effort })}
            </Text>
          )}
          <Reasons label={words.up} ids={score.up} facts={facts} tone="soft" />
          <Reasons label={words.down} ids={score.down} facts={facts} tone="hard" />
        </View>
      )}
    </View>
  )
}

interface ReasonsProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly facts: ReadonlyMap<string, FactTold>
  readonly tone: 'soft' | 'hard'
}

function Reasons({ label, ids, facts, tone }: ReasonsProps) {
  const { couple: words } = useWords()
  const told = ids.flatMap((id) => facts.get(id)?.words ?? [])
  return (
    <View style={styles.some}>
      <Text kind="label" tone={tone}>
        {label}
      </Text>
      {told.length === 0 && <Text tone="quiet">{words.upNone}</Text>}
      {told.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small },
  head: { gap: SPACE.hair, minHeight: TOUCH },
  row: { flexDirection: 'row', alignItems: 'baseline', gap: SPACE.medium },
  name: { flex: 1, minWidth: 0 },
  track: { height: 8, borderRadius: 4, overflow: 'hidden' },
  bar: { height: 8, borderRadius: 4 },
  middle: { position: 'absolute', left: '50%', width: 2, top: 0, bottom: 0 },
  why: { gap: SPACE.medium, paddingBottom: SPACE.medium },
  some: { gap: SPACE.hair },
})
