import { useRouter } from 'expo-router'
import { Button } from '#app/design/Button.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { useWords } from '#app/words/use-words.ts'

export function NotFoundScreen() {
  const { common } = useWords()
  const router = useRouter()
  return (
    <Screen title={common.notHere}>
      <Button label={common.toBeginning} onPress={() => router.replace('/')} kind="primary" />
    </Screen>
  )
}
