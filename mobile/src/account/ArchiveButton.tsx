import { useState } from 'react'
import { View } from 'react-native'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Told } from '#app/design/Told.tsx'
import { saveFile } from '#app/reader/save-file.ts'
import { useWords } from '#app/words/use-words.ts'
import { sizeWords } from './size-words.ts'

interface ArchiveButtonProps {
  readonly url: string
  /** Which of the export's archives, from 1. */
  readonly number: number
  readonly bytes: number
}

/** Fetches an archive and gives it to the device. */
export function ArchiveButton({ url, number, bytes }: ArchiveButtonProps) {
  const { account: words } = useWords()
  const act = useAct()
  const [isSaved, setSaved] = useState(false)
  const save = async () => {
    const path = new URL(url, 'http://localhost').pathname
    const saved = await act.run(() => saveFile(path, `one-in-a-billion-${number}.zip`))
    setSaved(saved !== null)
  }
  return (
    <View style={{ alignItems: 'flex-start' }}>
      <Button
        label={words.exportArchive(number, sizeWords(bytes))}
        icon="download"
        busy={act.isBusy && words.saving}
        onPress={() => void save()}
      />
      <Told failure={act.failure} words={isSaved ? words.exportSaved : null} />
    </View>
  )
}
