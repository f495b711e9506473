import { RemoveRow } from '#app/account/RemoveRow.tsx'
import { useDateWords } from '#app/account/use-date-words.ts'
import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { useWords } from '#app/words/use-words.ts'

interface SharedLinksProps {
  readonly jobId: string
  /** The link that was made last: the list is asked for anew with it. */
  readonly newest: string | null
}

/** The links that show a reading, each to be taken back. Nothing stands there while there is none. */
export function SharedLinks({ jobId, newest }: SharedLinksProps) {
  const { share } = useWords().reader
  const dateWords = useDateWords()
  const asked = useAsked(`shares:${jobId}:${newest}`, () => api.listShares({ params: { jobId } }))
  if (asked.state !== 'ready') return null
  return asked.value.shares.map(({ id, createdAt, expiresAt }) => (
    <RemoveRow
      key={id}
      title={share.linkOf(dateWords(createdAt))}
      lines={[share.until(dateWords(expiresAt))]}
      remove={{
        label: share.end,
        call: () => api.endShare({ params: { jobId, shareId: id } }),
      }}
      onGone={asked.again}
    />
  ))
}
