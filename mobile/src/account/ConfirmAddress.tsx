import { useRouter } from 'expo-router'
import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Told } from '#app/design/Told.tsx'
import { useSession } from '#app/stores/session.ts'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'

interface ConfirmAddressProps {
  readonly email: string
  /** What was just chosen: whoever has opened the link is signed in by it at once. */
  readonly password: string
}

/** Waits for somebody to open the link of their mail, and signs them in then. */
export function ConfirmAddress({ email, password }: ConfirmAddressProps) {
  const { account: words } = useWords()
  const router = useRouter()
  const keep = useSession((session) => session.keep)
  const signing = useAct()
  const mailing = useAct()
  const [isMailed, setMailed] = useState(false)

  const signIn = async () => {
    setMailed(false)
    const signed = await signing.run(() => api.signIn({ json: { email, password } }))
    if (!signed) return
    await keep(signed.value.token)
    router.dismissTo('/account')
  }
  const mailAgain = async () => {
    const sent = await mailing.run(() => api.mailConfirmation({ json: { email } }))
    setMailed(sent !== null)
  }
  const isUnconfirmed = signing.failure?.kind === 'refused'
  return (
    <AccountPage title={words.confirmTitle} lead={words.confirmLead(email)}>
      <Button
        label={words.confirmed}
        kind="primary"
        busy={signing.isBusy && words.saving}
        onPress={() => void signIn()}
      />
      <Told failure={signing.failure} words={isUnconfirmed ? words.notConfirmed : null} />
      <Button
        label={words.mailAgain}
        busy={mailing.isBusy && words.saving}
        onPress={() => void mailAgain()}
      />
      <Told failure={mailing.failure} words={isMailed ? words.mailSent : null} />
    </AccountPage>
  )
}
