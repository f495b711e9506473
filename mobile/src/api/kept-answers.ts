import AsyncStorage from '@react-native-async-storage/async-storage'

/** What an address answered last, and by which tag it is asked for again. */
export interface KeptAnswer {
  readonly tag: string
  readonly text: string
}

const PREFIX = 'answer:'

/** Answers that are shown again while there is no network. On a device they lie in its own storage. */
export const keptAnswers = {
  async find(path: string): Promise<KeptAnswer | null> {
    const kept = await AsyncStorage.getItem(PREFIX + path)
    return kept === null ? null : (JSON.parse(kept) as KeptAnswer)
  },
  async keep(path: string, answer: KeptAnswer): Promise<void> {
    await AsyncStorage.setItem(PREFIX + path, JSON.stringify(answer))
  },
  /** All of it goes when somebody signs out. */
  async forget(): Promise<void> {
    const keys = await AsyncStorage.getAllKeys()
    await AsyncStorage.multiRemove(keys.filter((key) => key.startsWith(PREFIX)))
  },
}
