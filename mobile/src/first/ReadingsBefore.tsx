import { useRouter } from 'expo-router'
import { useEffect, useState } from 'react'
import { answerOf, api } from '#app/api/call.ts'
import { Card } from '#app/design/Card.tsx'
import { Text } from '#app/design/Text.tsx'
import { useSession } from '#app/stores/session.ts'
import { useWords } from '#app/words/use-words.ts'

/** The way back for who has readings. Nobody is asked, and nothing begun, for who never did anything here. */
export function ReadingsBefore() {
  const router = useRouter()
  const { first: words } = useWords()
  const token = useSession((session) => session.token)
  const [hasSome, setSome] = useState(false)
  useEffect(() => {
    let isWanted = true
    const look = async () => {
      const answer = await answerOf(api.listJobs())
      const some = answer.ok && answer.value.jobs.some(({ type }) => type !== 'hook')
      if (isWanted) setSome(some)
    }
    if (token !== null) void look()
    return () => {
      isWanted = false
    }
  }, [token])
  if (!hasSome) return null
  return (
    <Card onPress={() => router.navigate('/readings')}>
      <Text kind="heading">{words.readingsBefore}</Text>
      <Text tone="quiet">{words.readingsBeforeLead}</Text>
    </Card>
  )
}
