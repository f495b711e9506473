import type { IconName } from '#app/design/icon-paths.ts'

export type TabName = 'begin' | 'people' | 'readings' | 'account'

export interface Tab {
  readonly name: TabName
  readonly path: '/' | '/people' | '/readings' | '/account'
  readonly icon: IconName
}

export const TABS: readonly Tab[] = [
  { name: 'begin', path: '/', icon: 'begin' },
  { name: 'people', path: '/people', icon: 'people' },
  { name: 'readings', path: '/readings', icon: 'readings' },
  { name: 'account', path: '/account', icon: 'account' },
]

/** What lies under each tab beside its own path. */
const UNDER: Readonly<Record<TabName, readonly string[]>> = {
  begin: [],
  people: ['/people', '/couple'],
  readings: ['/readings', '/jobs', '/order'],
  account: ['/account'],
}

/** The tab that a path lies under. */
export function tabOf(path: string): TabName {
  const isUnder = (start: string) => path === start || path.startsWith(`${start}/`)
  return TABS.find(({ name }) => UNDER[name].some(isUnder))?.name ?? 'begin'
}
