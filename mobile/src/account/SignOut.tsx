import { View } from 'react-native'
import { api } from '#app/api/call.ts'
import { useAct } from '#app/api/use-act.ts'
import { Button } from '#app/design/Button.tsx'
import { Told } from '#app/design/Told.tsx'
import { useSession } from '#app/stores/session.ts'
import { useWords } from '#app/words/use-words.ts'

/** Ends this device's session, here and at the API. */
export function SignOut() {
  const { account } = useWords()
  const forget = useSession((session) => session.forget)
  const act = useAct()
  const signOut = async () => {
    const ended = await act.run(async () => {
      const { sessions } = await api.listSessions()
      const here = sessions.find(({ isCurrent }) => isCurrent)
      if (here) await api.endSession({ params: { sessionId: here.id } })
    })
    if (ended) await forget()
  }
  return (
    <View style={{ alignItems: 'flex-start' }}>
      <Button
        label={account.signOut}
        busy={act.isBusy && account.saving}
        onPress={() => void signOut()}
      />
      <Told failure={act.failure} />
    </View>
  )
}
