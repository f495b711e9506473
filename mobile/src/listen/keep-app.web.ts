import { bearer } from '#app/api/session.ts'

/** Has a service worker keep the app for when there is no network. While it is being built, nothing is kept. */
export function keepApp(): void {
  if (__DEV__ || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }) => {
    if (data !== 'token' || port === undefined) return
    bearer().then(
      (token) => port.postMessage(token),
      () => port.postMessage(null),
    )
  })
  navigator.serviceWorker.startMessages()
  void navigator.serviceWorker.register('/sw.js').catch(() => {})
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage(filesOfPage(), []))
}

/** What the page has needed so far: on the first visit it came before there was a worker to keep it. */
function filesOfPage(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin))
}
