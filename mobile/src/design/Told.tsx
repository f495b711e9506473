import { failureWords } from '#app/api/failure-words.ts'
import type { Failure } from '#app/api/failure.ts'
import { View } from 'react-native'
import { useLanguage, useWords } from '#app/words/use-words.ts'
import { Text } from './Text.tsx'

interface ToldProps {
  /** Why something that was asked for did not work. */
  readonly failure?: Failure | null
  /** What is to be said of it instead, or because it went well. */
  readonly words?: string | null | undefined
}

/** What came of something that was done, where it was done; read aloud when it comes. */
export function Told({ failure = null, words }: ToldProps) {
  const catalogue = useWords()
  const language = useLanguage()
  const said = words ?? (failure && failureWords(failure, catalogue, language))
  if (!said) return null
  return (
    <View role="status" aria-live="polite">
      <Text kind="small" tone={failure ? 'hard' : 'quiet'}>
        {said}
      </Text>
    </View>
  )
}
