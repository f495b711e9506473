import { Platform } from 'react-native'

/**
 * Where the API serves, without a slash at its end: as the build says, or for a page that the API
 * serves itself the page's own origin.
 */
export const API: string =
  process.env['EXPO_PUBLIC_API'] ?? (Platform.OS === 'web' ? '' : 'http://127.0.0.1:8787')

/** The whole address of a path of the API, for what is not called by `api`. */
export function addressOf(path: string): string {
  return `${API}${path}`
}
