import type { FactTold } from '@contract/told-facts.ts'
import { useState } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { Icon } from '#app/design/Icon.tsx'
import { SPACE, TOUCH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { commonWords } from './common-words.ts'

interface FactCardProps {
  readonly fact: FactTold
  /** Whether rule and source are shown at once. */
  readonly isWhole?: boolean
}

/** One fact: its sentence, how common the same is, and on a press by which rule and source. */
export function FactCard({ fact, isWhole = false }: FactCardProps) {
  const { people: words } = useWords()
  const { colours } = useTheme()
  const language = useLanguage()
  const common = fact.rarity && commonWords(fact.rarity, words, language)
  const [isOpen, setOpen] = useState(isWhole)
  return (
    <View style={[styles.whole, { borderColor: colours.rule }]}>
      <Pressable
        role="button"
        aria-expanded={isOpen}
        aria-label={`${fact.words} ${words.ruleAndSource}`}
        onPress={() => setOpen(!isOpen)}
        style={styles.head}
      >
        <View style={styles.words}>
          <Text language="en">{fact.words}</Text>
        </View>
        <Icon name={isOpen ? 'minus' : 'plus'} colour={colours.gold} size={18} />
      </Pressable>
      {fact.certainty === 'approximate' && (
        <Text kind="small" tone="quiet">
          {words.approximate}
        </Text>
      )}
      {common !== null && <Line label={words.common} told={common} />}
      {isOpen && (
        <>
          <Line label={words.rule} told={fact.rule} />
          <Line label={words.source} told={fact.source} />
        </>
      )}
    </View>
  )
}

function Line({ label, told }: { readonly label: string; readonly told: string }) {
  return (
    <Text kind="small" tone="quiet">
      <Text kind="small" tone="quiet" isStrong>
        {label}
      </Text>{' '}
      {told}
    </Text>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.hair, borderTopWidth: 1, paddingTop: SPACE.small },
  head: { flexDirection: 'row', alignItems: 'center', gap: SPACE.small, minHeight: TOUCH },
  words: { flex: 1, minWidth: 0 },
})
