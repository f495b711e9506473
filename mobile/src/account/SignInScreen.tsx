import { useRouter } from 'expo-router'
import { useState } from 'react'
import { api } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { Told } from '#app/design/Told.tsx'
import { useSession } from '#app/stores/session.ts'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { wrongWithEmail, type Wrong } from './checks.ts'
import { LinkRow } from './LinkRow.tsx'
import { PasskeySignIn } from './PasskeySignIn.tsx'

/** Signs in by address and password, or a passkey. What was begun without a name comes along. */
export function SignInScreen() {
  const { account: words } = useWords()
  const router = useRouter()
  const keep = useSession((session) => session.keep)
  const act = useAct()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<Wrong>(null)

  const enter = async (token: string) => {
    await keep(token)
    router.dismissTo('/account')
  }
  const signIn = async () => {
    const found = wrongWithEmail(email)
    setWrong(found)
    if (found !== null) return
    const json = { email: email.trim(), password }
    const signed = await act.run(() => api.signIn({ json }))
    if (signed) await enter(signed.value.token)
  }

  return (
    <AccountPage title={words.signIn} lead={words.signInLead}>
      <Field
        label={words.email}
        value={email}
        onChange={setEmail}
        problem={wrong ? words[wrong] : undefined}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
      />
      <Field
        label={words.password}
        value={password}
        onChange={setPassword}
        secureTextEntry
        autoComplete="current-password"
        onSubmitEditing={() => void signIn()}
      />
      <Told failure={act.failure} words={act.failure && whyNot(act.failure, words)} />
      <Button
        label={words.signIn}
        kind="primary"
        busy={act.isBusy && words.saving}
        onPress={() => void signIn()}
      />
      <PasskeySignIn onToken={(token) => void enter(token)} />
      <LinkRow label={words.forgot} to={{ screen: '/account/reset' }} />
      <LinkRow label={words.signUp} to={{ screen: '/account/sign-up' }} />
    </AccountPage>
  )
}

/** What the door's refusals mean here; null for what is the same everywhere. */
function whyNot(
  failure: Failure,
  words: { readonly signInWrong: string; readonly unconfirmedSignIn: string },
): string | null {
  if (failure.kind === 'signed-out') return words.signInWrong
  if (failure.kind === 'refused' && failure.type === 'forbidden') return words.unconfirmedSignIn
  return null
}
