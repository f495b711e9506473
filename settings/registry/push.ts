import { baseUrl, token } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Where push notifications go. */
export const PUSH = {
  'push.expo.baseUrl': setting({
    type: baseUrl,
    default: 'https://exp.host/--/api/v2/push',
    purpose: 'Where Expo takes push notifications.',
    variable: 'EXPO_PUSH_BASE_URL',
    onUnreadable: 'fallback',
  }),
  'push.expo.token': secret({
    type: token.nullable(),
    purpose: 'The access token Expo is told, where its project asks for one.',
    variable: 'EXPO_PUSH_TOKEN',
    onUnreadable: 'fallback',
  }),
}
