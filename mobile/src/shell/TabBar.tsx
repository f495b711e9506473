import { usePathname, useRouter } from 'expo-router'
import { Pressable, StyleSheet, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { Icon } from '#app/design/Icon.tsx'
import { SPACE, TOUCH, WIDTH } from '#app/design/scale.ts'
import { Text } from '#app/design/Text.tsx'
import { useTheme } from '#app/design/theme.ts'
import { useWords } from '#app/words/use-words.ts'
import { tabOf, TABS } from './tabs.ts'

/** From this size of words on four of them do not stand side by side on a phone. */
const LARGE_FROM = 1.25

/** The four places of the app: below on a phone, above on a wide screen. */
export function TabBar() {
  const { colours, isWide, factor } = useTheme()
  const { common } = useWords()
  const { bottom } = useSafeAreaInsets()
  const router = useRouter()
  const here = tabOf(usePathname())
  const isLarge = !isWide && factor > LARGE_FROM
  return (
    <View
      role="navigation"
      aria-label={common.navigation}
      style={[
        styles.bar,
        { backgroundColor: colours.paper, borderColor: colours.rule },
        isWide ? styles.above : [styles.below, { paddingBottom: bottom }],
      ]}
    >
      <View style={[styles.tabs, isWide && styles.wide, isLarge && styles.twoRows]}>
        {isWide && (
          <View style={styles.name}>
            <Text kind="lead">{common.productName}</Text>
          </View>
        )}
        {TABS.map(({ name, path, icon }) => {
          const isHere = name === here
          const tone = isHere ? 'ink' : 'quiet'
          return (
            <Pressable
              key={name}
              role="link"
              aria-label={common.tabs[name]}
              {...(isHere && { 'aria-current': 'page' as const })}
              onPress={() => router.navigate(path)}
              style={[styles.tab, isWide && styles.tabWide, isLarge && styles.half]}
            >
              {/* Large words fill their half of a narrow screen. */}
              {!isLarge && <Icon name={icon} colour={isHere ? colours.gold : colours.quiet} />}
              <Text kind="small" tone={tone} isStrong={isHere}>
                {common.tabs[name]}
              </Text>
            </Pressable>
          )
        })}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  bar: { alignItems: 'center' },
  below: { borderTopWidth: 1 },
  above: { borderBottomWidth: 1 },
  tabs: { flexDirection: 'row', width: '100%' },
  wide: { maxWidth: WIDTH.page, gap: SPACE.large, paddingHorizontal: SPACE.medium },
  name: { flexGrow: 1, justifyContent: 'center' },
  tab: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: TOUCH,
    alignItems: 'center',
    justifyContent: 'center',
    paddingVertical: SPACE.small,
    gap: 2,
  },
  twoRows: { flexWrap: 'wrap' },
  half: { flexBasis: '50%' },
  tabWide: { flexGrow: 0, flexBasis: 'auto', flexDirection: 'row', gap: SPACE.small },
})
