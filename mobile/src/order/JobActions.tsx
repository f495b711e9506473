import type { JobResponse } from '@contract/jobs.ts'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { answerOf, api } from '#app/api/call.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AskTwice } from '#app/design/AskTwice.tsx'
import { isOver } from './live/document-now.ts'
import { forgetJob } from './live/followings.ts'
import type { LiveJob } from './live/live-job.ts'
import { isNotNow, useAsking } from './use-asking.ts'

interface JobActionsProps {
  readonly job: JobResponse
  readonly live: LiveJob
}

/** What can be asked of a reading as it stands: to stop, to try again, to be made anew, to be gone. */
export function JobActions({ job, live }: JobActionsProps) {
  const { order: words } = useWords()
  const router = useRouter()
  const params = { jobId: job.id }
  const { isAsking, failure, ask } = useAsking(job.id)
  const [isFailed, setFailed] = useState(false)
  const { status, documents } = live
  const isOpen = status !== null && !isOver(status)
  const canChange = status !== 'cancelled'
  const isLacking =
    canChange && documents.some(({ state }) => state === 'failed' || state === 'partial')
  const isOutdated = canChange && documents.some(({ outdated }) => outdated)
  const remove = async () => {
    const answer = await answerOf(api.deleteJob({ params }))
    if (!answer.ok) return setFailed(true)
    forgetJob(job.id)
    router.replace('/readings')
  }
  const [first, second] = job.people.map(({ id }) => id)
  const again = second === undefined ? `first=${first}` : `first=${first}&second=${second}`
  return (
    <View style={styles.whole}>
      <View style={styles.row}>
        {isLacking && (
          <Button
            label={words.retry}
            kind="primary"
            isDisabled={isAsking}
            onPress={() => ask(api.retryJob({ params }))}
          />
        )}
        {isOutdated && !isOpen && (
          <Button
            label={words.refresh}
            isDisabled={isAsking}
            onPress={() => ask(api.refreshJob({ params }))}
          />
        )}
        {!isOpen && (
          <Button label={words.again} kind="quiet" onPress={() => router.push(`/order?${again}`)} />
        )}
        {isOpen ? (
          <AskTwice
            label={words.cancel}
            lead={words.cancelLead}
            yes={words.cancelDo}
            no={words.cancelKeep}
            onYes={() => ask(api.cancelJob({ params }))}
          />
        ) : (
          <AskTwice
            label={words.removeReading}
            lead={words.removeReadingLead}
            yes={words.removeReadingDo}
            no={words.removeReadingKeep}
            onYes={() => void remove()}
          />
        )}
      </View>
      <Told failure={failure} words={isFailed || isNotNow(failure) ? words.notNow : null} />
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { gap: SPACE.small },
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
})
