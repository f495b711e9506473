import { AppState } from 'react-native'

/** Tells when it is worth trying again. A device’s app finds out by trying, when somebody looks at it. */
export function watchNetwork(tell: (isOnline: boolean) => void): void {
  AppState.addEventListener('change', (state) => {
    if (state === 'active') tell(true)
  })
}
