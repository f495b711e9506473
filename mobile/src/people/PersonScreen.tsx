import type { PersonResponse } from '@contract/people.ts'
import { useLocalSearchParams } from 'expo-router'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useFresh } from '#app/api/use-fresh.ts'
import { BackTo } from '#app/design/BackTo.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Sheet } from '#app/design/Sheet.tsx'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { birthWords } from './birth-words.ts'
import { CHARTS_OF_SYSTEM, SQUARES, partWords, SYSTEMS, type ChartOfOne } from './charts-of-one.ts'
import { ChartView } from './ChartView.tsx'
import { Facts } from './Facts.tsx'
import { PersonActions } from './PersonActions.tsx'
import { Tabs } from './Tabs.tsx'

/** Somebody: their charts in five systems, what was computed, and what can be done with them. */
export function PersonScreen() {
  const { people: words } = useWords()
  const { id } = useLocalSearchParams<{ id: string }>()
  const asked = useAsked(`person ${id}`, () => api.getPerson({ params: { personId: id } }))
  useFresh(asked)
  return (
    <Screen above={<BackTo label={words.title} path="/people" />} width="page">
      <StateOf of={asked} loading={words.personLoading}>
        {(person) => <Person key={person.id} person={person} />}
      </StateOf>
    </Screen>
  )
}

function Person({ person }: { readonly person: PersonResponse }) {
  const { people: words, parts } = useWords()
  const language = useLanguage()
  const { isWide } = useTheme()
  const [system, setSystem] = useState<(typeof SYSTEMS)[number]>('western')
  const [chart, setChart] = useState<ChartOfOne>('western-wheel')
  const [square, setSquare] = useState<(typeof SQUARES)[number]>('D1')
  const [about, setAbout] = useState<string | null>(null)
  const kinds: readonly ChartOfOne[] = CHARTS_OF_SYSTEM[system]
  const isSquare = chart === 'vedic-north' || chart === 'vedic-south'
  const choose = (next: typeof system) => {
    setSystem(next)
    setChart(CHARTS_OF_SYSTEM[next][0])
    setAbout(null)
  }
  return (
    <View style={styles.whole}>
      <View style={styles.head}>
        <Text kind="title">{person.name}</Text>
        <Text tone="quiet">{birthWords(person.birth, words, language)}</Text>
      </View>
      <Tabs
        label={words.systemsLabel}
        value={system}
        onChange={choose}
        options={SYSTEMS.map((value) => ({ value, label: words.systems[value] }))}
      />
      <View style={isWide ? styles.beside : styles.whole}>
        <View style={isWide ? styles.half : styles.whole}>
          {kinds.length > 1 && (
            <Tabs
              label={words.systems[system]}
              value={chart}
              onChange={setChart}
              options={kinds.map((value) => ({ value, label: words.chartKinds[value] }))}
            />
          )}
          <ChartView
            path={`/v1/people/${person.id}/charts/${chart}.svg`}
            {...(isSquare && { query: { square } })}
            label={filled(words.chartOf, { chart: words.chartKinds[chart], name: person.name })}
            onPart={setAbout}
            lit={about === null ? [] : [about]}
          />
          {isSquare && (
            <Choice
              label={words.square}
              value={square}
              onChange={setSquare}
              options={SQUARES.map((value) => ({
                value,
                label: value === 'moon' ? words.fromMoon : value,
              }))}
            />
          )}
          <Text kind="small" tone="quiet" align="center">
            {words.tapHint}
          </Text>
        </View>
        <View style={isWide ? styles.half : styles.whole}>
          <Facts
            key={system}
            personId={person.id}
            system={system}
            about={isWide ? about : null}
            onAll={() => setAbout(null)}
          />
        </View>
      </View>
      {!isWide && about !== null && (
        <Sheet
          isOpen
          title={filled(words.factsOf, { part: partWords(about, parts) })}
          onClose={() => setAbout(null)}
        >
          <Facts personId={person.id} system={system} about={about} isSheet onAll={() => {}} />
        </Sheet>
      )}
      <PersonActions person={person} />
    </View>
  )
}

const styles = StyleSheet.create({
  head: { gap: SPACE.hair },
  whole: { gap: SPACE.medium },
  beside: { flexDirection: 'row', gap: SPACE.huge },
  half: { flex: 1, gap: SPACE.medium, minWidth: 0 },
})
