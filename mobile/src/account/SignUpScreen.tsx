import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { wrongWithEmail, wrongWithName, wrongWithPassword, type Wrong } from './checks.ts'
import { ConfirmAddress } from './ConfirmAddress.tsx'
import { LinkRow } from './LinkRow.tsx'

interface Wishes {
  readonly name: string
  readonly email: string
  readonly password: string
}
const NOTHING: Wishes = { name: '', email: '', password: '' }

/** Makes an account of what was begun without a name. Its address is confirmed by a mail. */
export function SignUpScreen() {
  const { account: words } = useWords()
  const act = useAct()
  const [wishes, setWishes] = useState(NOTHING)
  const [isMailed, setMailed] = useState(false)
  const [wrong, setWrong] = useState<Partial<Record<keyof Wishes, Wrong>>>({})
  const change = (some: Partial<Wishes>) => setWishes((before) => ({ ...before, ...some }))
  const problem = (field: keyof Wishes) => {
    const found = wrong[field]
    return found ? words[found] : undefined
  }

  const signUp = async () => {
    const { name, email, password } = wishes
    const found = {
      name: wrongWithName(name),
      email: wrongWithEmail(email),
      password: wrongWithPassword(password),
    }
    setWrong(found)
    if (Object.values(found).some((one) => one !== null)) return
    const json = { name: name.trim(), email: email.trim(), password }
    const asked = await act.run(() => api.signUp({ json }))
    if (asked) setMailed(true)
  }

  if (isMailed) {
    const { email, password } = wishes
    return <ConfirmAddress email={email.trim()} password={password} />
  }
  return (
    <AccountPage title={words.signUp} lead={words.signUpLead}>
      <Field
        label={words.name}
        hint={words.nameHint}
        value={wishes.name}
        onChange={(name) => change({ name })}
        problem={problem('name')}
        autoComplete="name"
      />
      <Field
        label={words.email}
        value={wishes.email}
        onChange={(email) => change({ email })}
        problem={problem('email')}
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
      />
      <Field
        label={words.password}
        hint={words.passwordHint}
        value={wishes.password}
        onChange={(password) => change({ password })}
        problem={problem('password')}
        secureTextEntry
        autoComplete="new-password"
        onSubmitEditing={() => void signUp()}
      />
      <Told failure={act.failure} />
      <Button
        label={words.signUp}
        kind="primary"
        busy={act.isBusy && words.saving}
        onPress={() => void signUp()}
      />
      <LinkRow label={words.haveAccount} to={{ screen: '/account/sign-in' }} />
    </AccountPage>
  )
}
