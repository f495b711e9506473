import { useState } from 'react'
import { View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { copyWords } from './copy-words.ts'

interface SecretOnceProps {
  readonly secret: string
  /** Said beside it. */
  readonly more?: string
  readonly onDone: () => void
}

/** A secret that is shown this once: to be copied, and gone when whoever has it says so. */
export function SecretOnce({ secret, more, onDone }: SecretOnceProps) {
  const { account: words } = useWords()
  const [isCopied, setCopied] = useState(false)
  return (
    <Card>
      <Text kind="heading">{words.secretTitle}</Text>
      <Text tone="quiet">
        {more === undefined ? words.secretLead : `${words.secretLead} ${more}`}
      </Text>
      <Text selectable testID="secret" style={{ fontFamily: 'monospace' }}>
        {secret}
      </Text>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small }}>
        {copyWords.isThere() && (
          <Button
            label={isCopied ? words.copied : words.copy}
            icon={isCopied ? 'check' : 'list'}
            onPress={() => void copyWords.copy(secret).then(setCopied)}
          />
        )}
        <Button label={words.secretDone} kind="primary" onPress={onDone} />
      </View>
    </Card>
  )
}
