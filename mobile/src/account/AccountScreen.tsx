import { addressOf } from '#app/api/address.ts'
import { Screen } from '#app/design/Screen.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { LinkRow } from './LinkRow.tsx'
import { Looks } from './Looks.tsx'
import { WhoYouAre } from './WhoYouAre.tsx'

/** Who somebody is here, how the app looks to them, and everything that is theirs to say. */
export function AccountScreen() {
  const { account } = useWords()
  return (
    <Screen title={account.title}>
      <WhoYouAre />
      <Text kind="heading">{account.looks}</Text>
      <Looks />
      <Text kind="heading">{account.more}</Text>
      <LinkRow label={account.sessions} to={{ screen: '/account/sessions' }} />
      <LinkRow label={account.passkeys} to={{ screen: '/account/passkeys' }} />
      <LinkRow label={account.notifications} to={{ screen: '/account/notifications' }} />
      <LinkRow label={account.webhooks} to={{ screen: '/account/webhooks' }} />
      <LinkRow label={account.keys} to={{ screen: '/account/keys' }} />
      <LinkRow label={account.exports} to={{ screen: '/account/export' }} />
      <LinkRow label={account.delete} tone="hard" to={{ screen: '/account/delete' }} />
      <Text kind="heading">{account.about}</Text>
      <LinkRow
        label={account.source}
        about={account.sourceLead}
        to={{ address: addressOf('/source') }}
      />
      <LinkRow label={account.licences} to={{ screen: '/account/licences' }} />
      <LinkRow label={account.reference} to={{ address: addressOf('/docs') }} />
    </Screen>
  )
}
