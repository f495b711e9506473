import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { SecretOnce } from './SecretOnce.tsx'

interface WebhookActsProps {
  readonly id: string
  readonly isEnabled: boolean
  readonly onChanged: () => void
  readonly onGone: () => void
}

/** What can be done with an address that is told what happens. */
export function WebhookActs({ id, isEnabled, onChanged, onGone }: WebhookActsProps) {
  const { account: words } = useWords()
  const act = useAct()
  const [secret, setSecret] = useState<string | null>(null)
  const [isTested, setTested] = useState(false)
  const params = { webhookId: id }
  const test = async () => setTested((await act.run(() => api.testWebhook({ params }))) !== null)
  const rotate = async () => {
    const made = await act.run(() => api.rotateWebhookSecret({ params }))
    if (made) setSecret(made.value.secret)
  }
  const turn = async () => {
    const json = { isEnabled: !isEnabled }
    if (await act.run(() => api.changeWebhook({ params, json }))) onChanged()
  }
  const remove = async () => {
    if (await act.run(() => api.deleteWebhook({ params }))) onGone()
  }
  const acts = [
    { label: words.webhookTest, work: test },
    { label: words.webhookRotate, work: rotate },
    { label: isEnabled ? words.webhookDisable : words.webhookEnable, work: turn },
  ]
  return (
    <>
      {secret !== null && (
        <SecretOnce secret={secret} more={words.webhookRotated} onDone={() => setSecret(null)} />
      )}
      <View style={styles.row}>
        {acts.map(({ label, work }) => (
          <Button key={label} label={label} isDisabled={act.isBusy} onPress={() => void work()} />
        ))}
        <Button
          label={words.webhookDelete}
          kind="danger"
          isDisabled={act.isBusy}
          onPress={() => void remove()}
        />
      </View>
      <Told failure={act.failure} words={isTested && !act.failure ? words.webhookTested : null} />
    </>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small },
})
