import { useLocalSearchParams } from 'expo-router'
import { useState } from 'react'
import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { BackTo } from '#app/design/BackTo.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { counted } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { MinuteSlider } from './MinuteSlider.tsx'

/** How far the time may be moved to either side, in hours. */
const SPANS = [1, 2, 4] as const
const MINUTES_IN_HOUR = 60

/** What of a person would be another, were they born some minutes earlier or later. */
export function MinuteScreen() {
  const { people: words, common } = useWords()
  const { id: personId } = useLocalSearchParams<{ id: string }>()
  const [hours, setHours] = useState<(typeof SPANS)[number]>(1)
  const params = { personId }
  const minutes = hours * MINUTES_IN_HOUR
  const asked = useAsked(`minute ${personId} ${minutes}`, async () => {
    const person = await api.getPerson({ params })
    const moved = await api.getBirthMinute({ params, query: { minutes } })
    return { person, moved }
  })
  return (
    <Screen
      title={words.minuteTitle}
      lead={words.minuteLead}
      above={
        <BackTo
          label={asked.state === 'ready' ? asked.value.person.name : common.back}
          path={`/people/${personId}`}
        />
      }
    >
      <View style={{ gap: SPACE.large }}>
        <Choice
          label={words.minuteSpan}
          value={String(hours)}
          onChange={(value) => setHours(SPANS.find((span) => String(span) === value) ?? 1)}
          options={SPANS.map((span) => ({
            value: String(span),
            label: counted(words.minuteHours, span),
          }))}
        />
        <StateOf of={asked} loading={words.minuteLoading}>
          {({ person, moved }) => <MinuteSlider key={minutes} birth={person.birth} moved={moved} />}
        </StateOf>
      </View>
    </Screen>
  )
}
