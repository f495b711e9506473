import type { JobResponse } from '@contract/jobs.ts'
import { useRouter } from 'expo-router'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { copyWords } from '#app/account/copy-words.ts'
import { useDateWords } from '#app/account/use-date-words.ts'
import { addressOf } from '#app/api/address.ts'
import { answerOf, api, type Answer } from '#app/api/call.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { SharedLinks } from './SharedLinks.tsx'

type Link = Awaited<ReturnType<typeof api.shareJob>>

const DAYS = 30

/** A link to the reading. Where somebody in it has not agreed yet, it says why, and whom to ask. */
export function ShareIt({ job }: { readonly job: JobResponse }) {
  const { share } = useWords().reader
  const dateWords = useDateWords()
  const router = useRouter()
  const [made, setMade] = useState<Answer<Link> | 'busy' | null>(null)
  const [isCopied, setCopied] = useState(false)
  async function make() {
    setMade('busy')
    setMade(await answerOf(api.shareJob({ params: { jobId: job.id }, json: { days: DAYS } })))
  }
  const answer = made === 'busy' ? null : made
  const refusal = answer?.ok === false && answer.failure.kind === 'refused' ? answer.failure : null
  const unwilling = refusal?.type === 'not-now' ? refusal : null
  return (
    <View style={styles.whole}>
      <Text kind="heading">{share.title}</Text>
      <Text>{share.lead}</Text>
      {!answer?.ok && (
        <Button
          icon="share"
          label={share.make}
          busy={made === 'busy' && share.busy}
          onPress={() => void make()}
        />
      )}
      {answer?.ok && (
        <View role="status" aria-live="polite" style={styles.whole}>
          <Text kind="small">{share.shown}</Text>
          <Text selectable tone="gold">
            {absolute(answer.value.url)}
          </Text>
          <Text kind="small" tone="quiet">
            {share.until(dateWords(answer.value.expiresAt))}
          </Text>
          {copyWords.isThere() && (
            <Button
              label={isCopied ? share.copied : share.copy}
              onPress={() => void copyWords.copy(absolute(answer.value.url)).then(setCopied)}
            />
          )}
        </View>
      )}
      {unwilling ? (
        <View role="alert" style={styles.whole}>
          <Text isStrong>{share.consentTitle}</Text>
          <Text>{share.consent}</Text>
          {job.people.filter(isNamedIn(unwilling.detail)).map(({ id, name }) => (
            <Button
              key={id}
              label={share.ask(name)}
              onPress={() => router.navigate(`/people/${id}`)}
            />
          ))}
        </View>
      ) : (
        <Told failure={answer?.ok === false ? answer.failure : null} />
      )}
      <SharedLinks jobId={job.id} newest={answer?.ok ? answer.value.id : null} />
    </View>
  )
}

/** The API names whoever has not agreed yet, by their ids. */
function isNamedIn(detail: string) {
  return ({ id }: { readonly id: string }) => detail.includes(id)
}

function absolute(url: string): string {
  return url.startsWith('/') ? addressOf(url) : url
}

const styles = StyleSheet.create({ whole: { gap: SPACE.small } })
