import { useRouter } from 'expo-router'
import { Button } from '#app/design/Button.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { Note } from '#app/design/StateOf.tsx'
import type { InJob } from '#app/reader/use-document.ts'
import { useWords } from '#app/words/use-words.ts'

/** A chapter that cannot be heard yet: what can be done meanwhile. */
export function UnspokenChapter({ job, document }: InJob) {
  const { listen, reader } = useWords()
  const router = useRouter()
  const back = () => router.navigate(`/jobs/${job.id}`)
  return (
    <Screen
      title={document.title}
      above={<Button kind="quiet" icon="back" label={reader.back} onPress={back} />}
    >
      <Note words={listen.notSpoken} />
      <Button
        kind="primary"
        label={listen.toText}
        onPress={() => router.navigate(`/jobs/${job.id}/read/${document.id}`)}
      />
    </Screen>
  )
}
