import { useRouter } from 'expo-router'
import { View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SPACE } from '#app/design/scale.ts'
import { StateOf } from '#app/design/StateOf.tsx'
import { Text } from '#app/design/Text.tsx'
import { useWords } from '#app/words/use-words.ts'
import { SignOut } from './SignOut.tsx'
import { useMe } from './use-me.ts'

/** Whose account it is; for whoever began without a name, the way to keep what they have. */
export function WhoYouAre() {
  const { account: words } = useWords()
  const router = useRouter()
  const me = useMe()
  return (
    <StateOf of={me} loading={words.loading}>
      {({ account }) =>
        account === null || account.isAnonymous ? (
          <Card>
            <Text kind="lead">{words.anonymous}</Text>
            <Text tone="quiet">{words.anonymousWhy}</Text>
            <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: SPACE.small }}>
              <Button
                label={words.keep}
                kind="primary"
                onPress={() => router.navigate('/account/sign-up')}
              />
              <Button
                label={words.haveAccount}
                onPress={() => router.navigate('/account/sign-in')}
              />
            </View>
          </Card>
        ) : (
          <Card>
            <Text kind="lead">{account.name}</Text>
            {account.email !== null && <Text tone="quiet">{words.signedInAs(account.email)}</Text>}
            {!account.isVerified && <Text tone="quiet">{words.unconfirmed}</Text>}
            <SignOut />
          </Card>
        )
      }
    </StateOf>
  )
}
