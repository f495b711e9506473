import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import type { Asked } from '#app/api/use-asked.ts'
import { failureWords } from '#app/api/failure-words.ts'
import { useSession } from '#app/stores/session.ts'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { Button } from './Button.tsx'
import { SPACE } from './scale.ts'
import { Text } from './Text.tsx'

interface StateOfProps<Value> {
  readonly of: Asked<Value>
  /** What is being fetched: `Your readings are being fetched.` */
  readonly loading: string
  readonly isEmpty?: (value: Value) => boolean
  /** What stands there while there is nothing. */
  readonly empty?: ReactNode
  readonly children: (value: Value) => ReactNode
}

/** Shows what was asked for, or in words why it is not there and what can be done. */
export function StateOf<Value>({ of, loading, isEmpty, empty, children }: StateOfProps<Value>) {
  const words = useWords()
  const language = useLanguage()
  const { common } = words
  const forget = useSession((session) => session.forget)
  if (of.state === 'loading') return <Note words={loading} />
  if (of.state === 'failed') {
    const isOut = of.failure.kind === 'signed-out'
    const act = isOut
      ? async () => {
          await forget()
          of.again()
        }
      : of.again
    return (
      <View style={styles.box} role="alert">
        <Text>{failureWords(of.failure, words, language)}</Text>
        <Button label={isOut ? common.beginAnew : common.tryAgain} onPress={() => void act()} />
      </View>
    )
  }
  return isEmpty?.(of.value) ? empty : children(of.value)
}

/** What is under way, said once to those who listen. */
export function Note({ words }: { readonly words: string }) {
  return (
    <View style={styles.box} role="status" aria-live="polite">
      <Text tone="quiet">{words}</Text>
    </View>
  )
}

const styles = StyleSheet.create({
  box: { gap: SPACE.medium, paddingVertical: SPACE.large, alignItems: 'flex-start' },
})
