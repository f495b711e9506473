import { StyleSheet, View } from 'react-native'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { measureLines } from './measure-lines.ts'
import type { Fact } from './use-reading.ts'

/** A fact as it was computed: what it says, its numbers, by which rule and source, and how common it is. */
export function FactCard({ fact }: { readonly fact: Fact }) {
  const { reader, parts } = useWords()
  const { evidence } = reader
  const language = useLanguage()
  const { system, statement, rule, frequency, certainty, measures } = fact
  const systems: Readonly<Record<string, string>> = evidence.systems
  const numbers = measureLines(measures, parts, language)
  return (
    <View style={styles.whole}>
      <Text kind="small" tone="quiet" isStrong>
        {systems[system] ?? system}
      </Text>
      <Text kind="lead" language="en">
        {statement}
      </Text>
      {numbers.length > 0 && (
        <Text kind="small" tone="quiet">
          {numbers.join(' · ')}
        </Text>
      )}
      {certainty === 'approximate' && <Text kind="small">{evidence.approximate}</Text>}
      <Line label={evidence.common} words={frequency ?? evidence.notCounted} />
      <Line label={evidence.rule} words={rule.rule} />
      <Line label={evidence.source} words={rule.source} />
    </View>
  )
}

function Line({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <Text kind="small">
      <Text kind="small" tone="quiet" isStrong>
        {label}:{' '}
      </Text>
      {words}
    </Text>
  )
}

const styles = StyleSheet.create({ whole: { gap: SPACE.small } })
