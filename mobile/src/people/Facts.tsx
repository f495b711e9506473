import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { counted, filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { partWords, type SYSTEMS } from './charts-of-one.ts'
import { FactCard } from './FactCard.tsx'

const SHOWN_AT_FIRST = 8
const SHOWN_MORE = 20

interface FactsProps {
  readonly personId: string
  readonly system: (typeof SYSTEMS)[number]
  /** The part of the chart that was tapped; null for all of it. */
  readonly about: string | null
  readonly onAll: () => void
  /** Whether what was tapped lies over the chart, with a title of its own. */
  readonly isSheet?: boolean
}

/** What was computed of a person in a system, or of one part of its chart. */
export function Facts({ personId, system, about, onAll, isSheet = false }: FactsProps) {
  const { people: words, parts } = useWords()
  const language = useLanguage()
  const [shown, setShown] = useState(SHOWN_AT_FIRST)
  const asked = useAsked(`facts ${personId} ${system}`, () =>
    api.listFacts({ params: { personId }, query: { system, limit: 500 } }),
  )
  return (
    <View style={styles.whole} aria-live="polite">
      {!isSheet && (
        <Text kind="heading">
          {about === null ? words.facts : filled(words.factsOf, { part: partWords(about, parts) })}
        </Text>
      )}
      {about === null ? (
        <Text kind="small" tone="quiet">
          {words.factsLead}
        </Text>
      ) : (
        !isSheet && <Button label={words.factsAll} onPress={onAll} kind="quiet" icon="back" />
      )}
      {language === 'de' && (
        <Text kind="small" tone="quiet">
          {parts.inEnglish}
        </Text>
      )}
      <StateOf of={asked} loading={words.factsLoading}>
        {({ facts }) => {
          const told = about === null ? facts : facts.filter((fact) => fact.about.includes(about))
          const left = told.length - shown
          return (
            <View style={styles.whole}>
              {told.length === 0 && <Text tone="quiet">{words.factsNone}</Text>}
              {told.slice(0, shown).map((fact) => (
                <FactCard key={fact.id} fact={fact} isWhole={isSheet} />
              ))}
              {left > 0 && (
                <Button
                  label={counted(words.factsMore, Math.min(left, SHOWN_MORE))}
                  onPress={() => setShown(shown + SHOWN_MORE)}
                  kind="quiet"
                />
              )}
            </View>
          )
        }}
      </StateOf>
    </View>
  )
}

const styles = StyleSheet.create({ whole: { gap: SPACE.medium } })
