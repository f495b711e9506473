import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { wrongWithEmail, type Wrong } from './checks.ts'
import { SetPassword } from './SetPassword.tsx'

/** Mails a code by which a new password is set. */
export function ResetScreen() {
  const { account: words } = useWords()
  const act = useAct()
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState<Wrong>(null)
  const [isSent, setSent] = useState(false)

  const send = async () => {
    const found = wrongWithEmail(email)
    setWrong(found)
    if (found !== null) return
    const sent = await act.run(() => api.mailReset({ json: { email: email.trim() } }))
    setSent(sent !== null)
  }
  return (
    <AccountPage title={words.resetTitle} lead={words.resetLead} under="/account/sign-in">
      <Field
        label={words.email}
        value={email}
        onChange={setEmail}
        problem={wrong ? words[wrong] : undefined}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        onSubmitEditing={() => void send()}
      />
      <Button
        label={isSent ? words.mailAgain : words.resetSend}
        kind={isSent ? 'plain' : 'primary'}
        busy={act.isBusy && words.saving}
        onPress={() => void send()}
      />
      <Told failure={act.failure} words={isSent ? words.mailSent : null} />
      {isSent && <SetPassword />}
    </AccountPage>
  )
}
