import { useState } from 'react'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Field } from '#app/design/Field.tsx'
import { Told } from '#app/design/Told.tsx'
import { useSession } from '#app/stores/session.ts'
import { useWords } from '#app/words/use-words.ts'
import { AccountPage } from './AccountPage.tsx'
import { DeletionReceipt } from './DeletionReceipt.tsx'
import { LinkRow } from './LinkRow.tsx'

/** Deletes everything that is somebody's, once they have typed that they mean it. */
export function DeleteScreen() {
  const { account: words } = useWords()
  const forget = useSession((session) => session.forget)
  const act = useAct()
  const [typed, setTyped] = useState('')
  const [receipt, setReceipt] = useState<{ readonly id: string; readonly url: string } | null>(null)
  const isMeant = typed.trim().toLowerCase() === words.deleteWord
  const remove = async () => {
    const deleted = await act.run(() => api.deleteAccount())
    if (!deleted) return
    setReceipt(deleted.value)
    await forget()
  }
  if (receipt) return <DeletionReceipt receiptId={receipt.id} url={receipt.url} />
  return (
    <AccountPage title={words.delete} lead={words.deleteLead}>
      <LinkRow label={words.deleteExportFirst} to={{ screen: '/account/export' }} />
      <Field
        label={words.deleteType(words.deleteWord)}
        value={typed}
        onChange={setTyped}
        autoCapitalize="none"
        autoCorrect={false}
      />
      <Told failure={act.failure} />
      <Button
        label={words.deleteDo}
        kind="danger"
        isDisabled={!isMeant}
        busy={act.isBusy && words.saving}
        onPress={() => void remove()}
      />
    </AccountPage>
  )
}
