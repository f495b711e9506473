import { useRouter } from 'expo-router'
import { StyleSheet, View } from 'react-native'
import { Button } from './Button.tsx'
import { SPACE } from './scale.ts'

interface BackToProps {
  /** What it leads back to, by name. */
  readonly label: string
  readonly path: string
}

/** The way back to what a screen lies under. Its arrow stands where the words below it begin, on whichever side. */
export function BackTo({ label, path }: BackToProps) {
  const router = useRouter()
  return (
    <View style={styles.whole}>
      <Button label={label} icon="back" kind="quiet" onPress={() => router.navigate(path as '/')} />
    </View>
  )
}

const styles = StyleSheet.create({
  whole: { alignItems: 'flex-start', marginHorizontal: -SPACE.medium },
})
