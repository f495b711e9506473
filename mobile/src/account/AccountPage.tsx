import { useRouter } from 'expo-router'
import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { Button } from '#app/design/Button.tsx'
import { SPACE } from '#app/design/scale.ts'
import { Screen } from '#app/design/Screen.tsx'
import { useWords } from '#app/words/use-words.ts'

interface AccountPageProps {
  readonly title: string
  readonly lead?: string
  /** Where it lies under; the account by default. */
  readonly under?: '/account' | '/account/webhooks' | '/account/sign-in'
  readonly children: ReactNode
}

/** A page of the account, with the way back to what it lies under. */
export function AccountPage({ title, lead, under = '/account', children }: AccountPageProps) {
  const { common } = useWords()
  const router = useRouter()
  return (
    <Screen
      title={title}
      {...(lead !== undefined && { lead })}
      above={
        <View style={styles.back}>
          <Button
            label={common.back}
            icon="back"
            kind="quiet"
            onPress={() => router.navigate(under)}
          />
        </View>
      }
    >
      {children}
    </Screen>
  )
}

/** Its arrow stands where the words below begin. */
const styles = StyleSheet.create({
  back: { alignItems: 'flex-start', marginStart: -SPACE.medium },
})
