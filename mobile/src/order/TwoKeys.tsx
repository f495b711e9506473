import type { JobKeys, JobResponse } from '@contract/jobs.ts'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { filled } from '#app/words/filled.ts'
import { useWords } from '#app/words/use-words.ts'
import { followingOf } from './live/followings.ts'

interface TwoKeysProps {
  readonly job: JobResponse
  readonly keys: JobKeys
}

/** How the two keys of a reading stand: what is of both opens by both. */
export function TwoKeys({ job, keys }: TwoKeysProps) {
  const { order: words } = useWords()
  const router = useRouter()
  const [failure, setFailure] = useState<Failure | null>(null)
  const params = { jobId: job.id }
  const turn = async () => {
    const answer = await answerOf(api.turnKey({ params }))
    setFailure(answer.ok ? null : answer.failure)
    if (answer.ok) followingOf(job.id)?.answered(await api.getJob({ params }))
  }
  const { yours } = keys
  const theirs = yours === 'p1' ? 'p2' : 'p1'
  const personOf = (side: 'p1' | 'p2') => job.people[side === 'p1' ? 0 : 1]
  const other = personOf(theirs)
  return (
    <Card>
      <Text kind="heading">{words.keysTitle}</Text>
      {keys.isOpen ? (
        <Text>{words.keyOpen}</Text>
      ) : (
        <>
          <Text tone="quiet">{words.keysLead}</Text>
          {(['p1', 'p2'] as const).map((side) => {
            const name = personOf(side)?.name ?? ''
            const told = keys[side] === null ? words.keyWaits : words.keyTurned
            return <Text key={side}>{filled(told, { name })}</Text>
          })}
          {keys[yours] === null && (
            <Button label={words.keyTurn} kind="primary" icon="check" onPress={() => void turn()} />
          )}
          {keys[theirs] === null && other && (
            <Button
              label={filled(words.keyLink, { name: other.name })}
              icon="share"
              onPress={() => router.push(`/people/${other.id}`)}
            />
          )}
        </>
      )}
      <Told failure={failure} />
    </Card>
  )
}
