import * as Notifications from 'expo-notifications'

export interface Push {
  readonly isThere: boolean
  /** Asks whoever holds the phone; null when they would not. */
  token(): Promise<string | null>
}

/** Expo's pushes, on phones. */
export const push: Push = {
  isThere: true,
  async token() {
    const { granted } = await Notifications.requestPermissionsAsync()
    return granted ? (await Notifications.getExpoPushTokenAsync()).data : null
  },
}
