import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { passkey } from './passkey.ts'

interface PasskeySignInProps {
  readonly onToken: (token: string) => void
}

/** Signs in by the lock of the device, where it has passkeys. */
export function PasskeySignIn({ onToken }: PasskeySignInProps) {
  const { account: words } = useWords()
  const act = useAct()
  const [isStopped, setStopped] = useState(false)
  if (!passkey.isThere()) return null
  const signIn = async () => {
    setStopped(false)
    const signed = await act.run(async () => {
      const response = await passkey.answer(await api.askPasskey())
      return response && (await api.signInByPasskey({ json: { response } }))
    })
    if (signed?.value) onToken(signed.value.token)
    else setStopped(true)
  }
  return (
    <>
      <Button
        label={words.passkeySignIn}
        busy={act.isBusy && words.saving}
        onPress={() => void signIn()}
      />
      <Told failure={act.failure} words={isStopped && !act.failure ? words.passkeyStopped : null} />
    </>
  )
}
