import { Screen } from '#app/design/Screen.tsx'
import { Note } from '#app/design/StateOf.tsx'
import { useWords } from '#app/words/use-words.ts'

export function OrderScreen() {
  const { common } = useWords()
  return (
    <Screen title={common.productName}>
      <Note words={common.notHere} />
    </Screen>
  )
}
