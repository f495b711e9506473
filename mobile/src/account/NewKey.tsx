import { useState } from 'react'
import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Field } from '#app/design/Field.tsx'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { useWords } from '#app/words/use-words.ts'
import { wrongWithName, type Wrong } from './checks.ts'
import { Tick } from './Tick.tsx'

const SCOPES = ['read', 'people', 'orders', 'webhooks'] as const
type Scope = (typeof SCOPES)[number]

interface NewKeyProps {
  readonly onMade: (key: string) => void
}

/** Says what a new key is for and may do, and makes it. */
export function NewKey({ onMade }: NewKeyProps) {
  const { account: words } = useWords()
  const act = useAct()
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['read'])
  const [isTest, setTest] = useState(true)
  const [wrong, setWrong] = useState<Wrong>(null)
  const tick = (scope: Scope, isOn: boolean) =>
    setScopes(SCOPES.filter((one) => (one === scope ? isOn : scopes.includes(one))))

  const make = async () => {
    const found = wrongWithName(name)
    setWrong(found)
    if (found !== null) return
    const json = { name: name.trim(), scopes: [...scopes], isTest }
    const made = await act.run(() => api.createKey({ json }))
    if (!made) return
    setName('')
    onMade(made.value.key)
  }
  return (
    <Card>
      <Field
        label={words.keyName}
        value={name}
        onChange={setName}
        problem={wrong ? words[wrong] : undefined}
        onSubmitEditing={() => void make()}
      />
      <View role="group" aria-label={words.keyScopes}>
        <Text kind="label">{words.keyScopes}</Text>
        {SCOPES.map((scope) => (
          <Tick
            key={scope}
            label={words.scopes[scope]}
            isOn={scopes.includes(scope)}
            onChange={(isOn) => tick(scope, isOn)}
          />
        ))}
      </View>
      <Tick label={words.keyTest} isOn={isTest} onChange={setTest} />
      <Told failure={act.failure} />
      <Button
        label={words.keyAdd}
        kind="primary"
        isDisabled={scopes.length === 0}
        busy={act.isBusy && words.saving}
        onPress={() => void make()}
      />
    </Card>
  )
}
