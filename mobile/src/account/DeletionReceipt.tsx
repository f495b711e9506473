import { useRouter } from 'expo-router'
import { useEffect } from 'react'
import { addressOf } from '#app/api/address.ts'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Button } from '#app/design/Button.tsx'
import { Screen } from '#app/design/Screen.tsx'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { LinkRow } from './LinkRow.tsx'

/** How often it is looked how far a deletion is. */
const LOOK_MS = 2_000

interface DeletionReceiptProps {
  readonly receiptId: string
  /** What whoever has it reads the same at. */
  readonly url: string
}

/** How far a deletion is, and at its end what was found. */
export function DeletionReceipt({ receiptId, url }: DeletionReceiptProps) {
  const { account: words } = useWords()
  const router = useRouter()
  const asked = useAsked(`deletion ${receiptId}`, () => api.getDeletion({ params: { receiptId } }))
  const { again } = asked
  const isOver =
    asked.state === 'ready' && (asked.value.status === 'done' || asked.value.status === 'failed')
  useEffect(() => {
    if (isOver) return
    const looking = setInterval(again, LOOK_MS)
    return () => clearInterval(looking)
  }, [isOver, again])
  return (
    <Screen title={words.deleteReceipt} lead={words.deleteDone}>
      <StateOf of={asked} loading={words.saving}>
        {({ status, deleted, left }) => (
          <>
            <Text aria-live="polite">{words.deleteStates[status]}</Text>
            {deleted !== null && left !== null && (
              <Text tone="quiet">{words.deleteCounted({ ...deleted, left: sumOf(left) })}</Text>
            )}
          </>
        )}
      </StateOf>
      <LinkRow
        label={words.deleteReceipt}
        about={words.deleteReceiptLead}
        to={{ address: addressOf(new URL(url, 'http://localhost').pathname) }}
      />
      <Button label={words.beginAnew} kind="primary" onPress={() => router.replace('/')} />
    </Screen>
  )
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
