import type { JobSummary } from '@contract/jobs.ts'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useFresh } from '#app/api/use-fresh.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { dayWords } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { isOver } from './live/document-now.ts'
import { namesWords } from './names-words.ts'

const A_PAGE = 20

/** Every reading there is, the newest first. */
export function ReadingsScreen() {
  const { order: words } = useWords()
  const router = useRouter()
  const [limit, setLimit] = useState(A_PAGE)
  const asked = useAsked(`readings ${limit}`, () => api.listJobs({ query: { limit } }))
  useFresh(asked)
  const create = () => router.push('/order')
  return (
    <Screen title={words.readings} lead={words.readingsLead}>
      <StateOf
        of={asked}
        loading={words.readingsLoading}
        isEmpty={({ jobs }) => jobs.length === 0}
        empty={
          <Card>
            <Text kind="heading">{words.readingsEmpty}</Text>
            <Text tone="quiet">{words.readingsEmptyLead}</Text>
            <Button label={words.readingsNew} onPress={create} kind="primary" icon="plus" />
          </Card>
        }
      >
        {({ jobs, next }) => (
          <View style={styles.whole}>
            {jobs.map((job) => (
              <Reading key={job.id} job={job} />
            ))}
            <Button label={words.readingsNew} onPress={create} icon="plus" />
            {next !== null && limit < 100 && (
              <Button
                label={words.readingsMore}
                kind="quiet"
                onPress={() => setLimit(Math.min(100, limit + A_PAGE))}
              />
            )}
          </View>
        )}
      </StateOf>
    </Screen>
  )
}

function Reading({ job }: { readonly job: JobSummary }) {
  const { order: words, people } = useWords()
  const { colours } = useTheme()
  const language = useLanguage()
  const router = useRouter()
  const names = namesWords(job.people, words)
  const system = job.system === null ? null : people.systems[job.system]
  const date = filled(words.ordered, { date: dayWords(job.createdAt, language) })
  const told = [system ?? words.types[job.type], words.statuses[job.status]].join(' · ')
  return (
    <Card onPress={() => router.push(`/jobs/${job.id}`)}>
      <Text kind="lead">{names}</Text>
      {job.question !== null && <Text>{job.question}</Text>}
      <Text kind="small" tone="quiet">
        {told}
      </Text>
      {!isOver(job.status) && (
        <View style={[styles.track, { backgroundColor: colours.rule }]} aria-hidden>
          <View
            style={{ height: 4, width: `${job.progress * 100}%`, backgroundColor: colours.gold }}
          />
        </View>
      )}
      <Text kind="small" tone="quiet">
        {date}
      </Text>
    </Card>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.medium },
  track: { height: 4, borderRadius: 2, overflow: 'hidden' },
})
