import { useDateWords } from '#app/account/use-date-words.ts'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'

interface AcceptingProps {
  readonly token: string
  readonly acceptedAt: string | null
  readonly onAnswered: () => void
}

/** Whether what is read about somebody may be shown to others: they say so, or no more. */
export function Accepting({ token, acceptedAt, onAnswered }: AcceptingProps) {
  const { shown } = useWords()
  const dateWords = useDateWords()
  const { isBusy, failure, run } = useAct()
  const accepts = acceptedAt === null
  const answer = async () => {
    const done = await run(() => api.answerConsent({ params: { token }, json: { accepts } }))
    if (done !== null) onAnswered()
  }
  return (
    <Card>
      <Text kind="heading">{shown.acceptTitle}</Text>
      <Text>{accepts ? shown.acceptLead : shown.accepted(dateWords(acceptedAt))}</Text>
      <Button
        label={accepts ? shown.accept : shown.withdraw}
        kind={accepts ? 'primary' : 'plain'}
        busy={isBusy && shown.busy}
        onPress={() => void answer()}
      />
      <Told failure={failure} />
    </Card>
  )
}
