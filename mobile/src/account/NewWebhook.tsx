import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { fieldWords } from '#app/api/failure-words.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Field } from '#app/design/Field.tsx'
import { Told } from '#app/design/Told.tsx'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { wrongWithWebhookUrl, type Wrong } from './checks.ts'

interface NewWebhookProps {
  /** Takes the secret, which is told this once. */
  readonly onMade: (secret: string) => void
}

/** Names an address to be told everything there is for its owner. */
export function NewWebhook({ onMade }: NewWebhookProps) {
  const catalogue = useWords()
  const { account: words } = catalogue
  const language = useLanguage()
  const act = useAct()
  const [url, setUrl] = useState('')
  const [description, setDescription] = useState('')
  const [wrong, setWrong] = useState<Wrong>(null)

  const add = async () => {
    const found = wrongWithWebhookUrl(url)
    setWrong(found)
    if (found !== null) return
    const json = { url: url.trim(), description: description.trim() }
    const made = await act.run(() => api.createWebhook({ json }))
    if (!made) return
    setUrl('')
    setDescription('')
    onMade(made.value.secret)
  }
  const refused = act.failure?.kind === 'refused' ? act.failure.fields : []
  const ofUrl = refused.find(({ field }) => field === 'url')
  const said = ofUrl && fieldWords(ofUrl, catalogue, language)
  return (
    <Card>
      <Field
        label={words.webhookUrl}
        value={url}
        onChange={setUrl}
        problem={wrong ? words[wrong] : said}
        placeholder={words.webhookUrlHint}
        inputMode="url"
        autoCapitalize="none"
      />
      <Field label={words.webhookDescription} value={description} onChange={setDescription} />
      {!said && <Told failure={act.failure} />}
      <Button
        label={words.webhookAdd}
        kind="primary"
        busy={act.isBusy && words.saving}
        onPress={() => void add()}
      />
    </Card>
  )
}
