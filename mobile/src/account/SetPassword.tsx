import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { wrongWithPassword, type Wrong } from './checks.ts'
import { LinkRow } from './LinkRow.tsx'

/** Sets a new password by the code of a mail. */
export function SetPassword() {
  const { account: words } = useWords()
  const act = useAct()
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<Wrong>(null)
  const [isSet, setIsSet] = useState(false)

  const set = async () => {
    const found = wrongWithPassword(password)
    setWrong(found)
    if (found !== null) return
    const json = { code: code.trim(), password }
    const done = await act.run(() => api.resetPassword({ json }))
    setIsSet(done !== null)
  }
  if (isSet) {
    return (
      <>
        <Told words={words.resetDone} />
        <LinkRow label={words.signIn} to={{ screen: '/account/sign-in' }} />
      </>
    )
  }
  const isRefused = act.failure?.kind === 'refused'
  return (
    <>
      <Field label={words.code} value={code} onChange={setCode} autoComplete="one-time-code" />
      <Field
        label={words.newPassword}
        hint={words.passwordHint}
        value={password}
        onChange={setPassword}
        problem={wrong ? words[wrong] : undefined}
        secureTextEntry
        autoComplete="new-password"
        onSubmitEditing={() => void set()}
      />
      <Told failure={act.failure} words={isRefused ? words.resetWrong : null} />
      <Button
        label={words.resetSet}
        kind="primary"
        busy={act.isBusy && words.saving}
        onPress={() => void set()}
      />
    </>
  )
}
