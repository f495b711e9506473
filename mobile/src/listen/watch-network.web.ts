/** Tells when the network comes and goes, as the browser sees it. */
export function watchNetwork(tell: (isOnline: boolean) => void): void {
  globalThis.addEventListener('online', () => tell(true))
  globalThis.addEventListener('offline', () => tell(false))
  if (!navigator.onLine) tell(false)
}
