import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { answerOf } from '#app/api/call.ts'
import type { Failure } from '#app/api/failure.ts'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { Told } from '#app/design/Told.tsx'
import { pathsOf } from '#app/listen/chapters.ts'
import { useWords } from '#app/words/use-words.ts'
import { saveFile } from './save-file.ts'
import type { InJob } from './use-document.ts'

/** What can be taken away: the document, and the whole reading. */
export function TakeIt({ job, document }: InJob) {
  const { take } = useWords().reader
  const [busy, setBusy] = useState<string | null>(null)
  const [told, setTold] = useState<Failure | 'saved' | null>(null)
  const paths = pathsOf(job.id, { document: document.id, revision: document.revision })
  const files = [
    {
      label: take.pdf,
      path: paths.pdf,
      name: `${document.title}.pdf`,
      isDone: document.pdf.status === 'done',
    },
    { label: take.epub, path: paths.epub, name: `${document.title}.epub`, isDone: true },
    { label: take.book, path: `/v1/jobs/${job.id}/book.pdf`, name: 'book.pdf', isDone: true },
    { label: take.bookEpub, path: `/v1/jobs/${job.id}/book.epub`, name: 'book.epub', isDone: true },
    {
      label: take.audiobook,
      path: `/v1/jobs/${job.id}/audiobook`,
      name: 'audiobook.mp3',
      isDone: job.documents.some(({ audio }) => audio.status === 'done'),
    },
  ]
  async function save(path: string, name: string) {
    setBusy(path)
    setTold(null)
    const answer = await answerOf(saveFile(path, name))
    setBusy(null)
    setTold(answer.ok ? 'saved' : answer.failure)
  }
  return (
    <View style={styles.whole}>
      <Text kind="heading">{take.title}</Text>
      {files
        .filter(({ isDone }) => isDone)
        .map(({ label, path, name }) => (
          <Button
            key={path}
            icon="download"
            label={label}
            busy={busy === path && take.busy}
            onPress={() => void save(path, name)}
          />
        ))}
      <Told
        failure={typeof told === 'string' ? null : told}
        words={told === 'saved' ? take.saved : null}
      />
    </View>
  )
}

const styles = StyleSheet.create({ whole: { gap: SPACE.small } })
