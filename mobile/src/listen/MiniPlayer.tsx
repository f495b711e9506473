import { usePathname, useRouter } from 'expo-router'
import { useEffect } from 'react'
import { Pressable, StyleSheet, View } from 'react-native'
import { IconButton } from '#app/design/IconButton.tsx'
import { SPACE, TOUCH, WIDTH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useSession } from '#app/stores/session.ts'
import { useWords } from '#app/words/use-words.ts'
import { useOffline } from './offline-store.ts'
import { chapterOf, SKIPS, type Phase } from './player-state.ts'
import { usePlayer } from './player-store.ts'

/** What is heard, on every screen but its own. Shows nothing while nothing is open. */
export function MiniPlayer() {
  const { player, send } = usePlayer()
  const { colours } = useTheme()
  const { listen } = useWords()
  const router = useRouter()
  const path = usePathname()
  const begin = useOffline((offline) => offline.begin)
  // It is on every screen: what was left to fetch goes on from here, and ends when somebody signs out.
  useEffect(() => {
    void begin()
    return useSession.subscribe(({ token }, before) => {
      if (before.token !== null && token !== before.token) send({ type: 'closed', at: Date.now() })
    })
  }, [begin, send])
  const chapter = chapterOf(player)
  if (chapter === null || player.job === null || path.includes('/listen/')) return null
  const { phase, seconds, length, wantsToPlay } = player
  const plays = phase === 'playing' || wantsToPlay
  const share = length > 0 ? Math.min(1, seconds / length) : 0
  return (
    <View
      role="region"
      aria-label={listen.player}
      style={[styles.bar, { backgroundColor: colours.wash, borderColor: colours.rule }]}
    >
      <View style={[styles.done, { backgroundColor: colours.gold, width: `${share * 100}%` }]} />
      <View style={styles.row}>
        <IconButton
          icon={plays ? 'pause' : 'play'}
          label={plays ? listen.pause : listen.play}
          onPress={() => send({ type: plays ? 'pause' : 'play', at: Date.now() })}
        />
        <Pressable
          role="link"
          aria-label={`${listen.openPlayer}: ${chapter.title}`}
          onPress={() => router.navigate(`/jobs/${player.job}/listen/${chapter.document}`)}
          style={styles.title}
        >
          <Text kind="label" numberOfLines={1}>
            {chapter.title}
          </Text>
          <Text kind="small" tone="quiet" numberOfLines={1}>
            {saidOf(phase, listen)}
          </Text>
        </Pressable>
        <IconButton
          icon="rewind"
          label={listen.back(SKIPS.short)}
          onPress={() => send({ type: 'skipped', by: -SKIPS.short, at: Date.now() })}
        />
        <IconButton
          icon="close"
          label={listen.closePlayer}
          onPress={() => send({ type: 'closed', at: Date.now() })}
        />
      </View>
    </View>
  )
}

function saidOf(phase: Phase, listen: ReturnType<typeof useWords>['listen']): string {
  if (phase === 'failed') return listen.failed
  return phase === 'loading' ? listen.loadingSound : listen.readAlong
}

const styles = StyleSheet.create({
  bar: { borderTopWidth: 1 },
  done: { height: 2 },
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    alignSelf: 'center',
    width: '100%',
    maxWidth: WIDTH.page,
    paddingHorizontal: SPACE.small,
  },
  title: {
    flex: 1,
    minWidth: 0,
    minHeight: TOUCH,
    justifyContent: 'center',
    paddingVertical: SPACE.hair,
  },
})
