import { Stack } from 'expo-router'
import { StatusBar } from 'expo-status-bar'
import { useEffect, useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { SafeAreaProvider } from 'react-native-safe-area-context'
import { useTheme } from '#app/design/theme.ts'
import { MiniPlayer } from '#app/listen/MiniPlayer.tsx'
import { useSession } from '#app/stores/session.ts'
import { useSettings } from '#app/stores/settings.ts'
import { isRightToLeft } from '#app/words/catalogue.ts'
import { useLanguage } from '#app/words/use-words.ts'
import { settlePage } from './settle-page.ts'
import { TabBar } from './TabBar.tsx'

/** What surrounds every screen: the tabs, what is being heard, and what was set on this device. */
export function Shell() {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const loads = [useSettings.getState().load(), useSession.getState().load()]
    void Promise.all(loads).then(() => setReady(true))
  }, [])
  const { colours, isWide, name } = useTheme()
  const language = useLanguage()
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr'
  useEffect(() => settlePage({ theme: name, language, direction }), [name, language, direction])
  if (!isReady) return null
  return (
    <SafeAreaProvider>
      <StatusBar style={name === 'dark' ? 'light' : 'dark'} />
      <View style={[styles.whole, { backgroundColor: colours.paper, direction }]}>
        {isWide && <TabBar />}
        <Stack screenOptions={{ headerShown: false, contentStyle: styles.content }} />
        <MiniPlayer />
        {!isWide && <TabBar />}
      </View>
    </SafeAreaProvider>
  )
}

const styles = StyleSheet.create({ whole: { flex: 1 }, content: { flex: 1 } })
