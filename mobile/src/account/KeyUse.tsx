import { api } from '#app/api/call.ts'
import { useAsked } from '#app/api/use-asked.ts'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'

/** How often a key was used of late; nothing while that is not known. */
export function KeyUse({ keyId }: { readonly keyId: string }) {
  const { account: words } = useWords()
  const asked = useAsked(`key-use ${keyId}`, () => api.getKeyUsage({ params: { keyId } }))
  if (asked.state !== 'ready') return null
  const count = asked.value.usage.reduce((sum, { requests }) => sum + requests, 0)
  return (
    <Text kind="small" tone="quiet">
      {count === 0 ? words.keyUnused : words.keyUsed(count)}
    </Text>
  )
}
