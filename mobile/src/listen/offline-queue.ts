/** A file that is wanted on this device. `gone` is not there any more on the other side: nothing is tried again. */
export interface Download {
  readonly status: 'wanted' | 'running' | 'done' | 'failed' | 'gone'
  readonly bytes: number
  readonly tries: number
  /** Milliseconds since 1970; not before then is it tried again. */
  readonly notBefore: number
}

export interface Downloads {
  readonly isOnline: boolean
  /** By the file’s address, in the order they were wanted. */
  readonly files: Readonly<Record<string, Download>>
}

export type DownloadEvent =
  | { readonly type: 'wanted'; readonly urls: readonly string[] }
  | { readonly type: 'dropped'; readonly urls: readonly string[] }
  | { readonly type: 'began'; readonly url: string }
  | { readonly type: 'finished'; readonly url: string; readonly bytes: number }
  | { readonly type: 'failed'; readonly url: string; readonly at: number }
  | { readonly type: 'gone'; readonly url: string }
  | { readonly type: 'online' }
  | { readonly type: 'offline' }
  /** The app is here again: what was running when it ended is not. */
  | { readonly type: 'restored' }

export const NO_DOWNLOADS: Downloads = { isOnline: true, files: {} }

const FIRST_RETRY_MS = 4_000
const LONGEST_RETRY_MS = 5 * 60_000

/** What becomes of downloads. Pure; what belongs to no file that is wanted returns the same state. */
export function afterDownload(state: Downloads, event: DownloadEvent): Downloads {
  switch (event.type) {
    case 'wanted': {
      const anew = event.urls.filter((url) => !isHeld(state.files[url]))
      const files = anew.map((url) => [url, { status: 'wanted', ...FRESH }] as const)
      return anew.length === 0
        ? state
        : { ...state, files: { ...state.files, ...Object.fromEntries(files) } }
    }
    case 'dropped': {
      const dropped = new Set(event.urls)
      const left = Object.entries(state.files).filter(([url]) => !dropped.has(url))
      return { ...state, files: Object.fromEntries(left) }
    }
    case 'began':
      return changed(state, event.url, (file) =>
        file.status === 'done' || file.status === 'gone' ? file : { ...file, status: 'running' },
      )
    case 'finished':
      return changed(state, event.url, (file) => ({ ...file, status: 'done', bytes: event.bytes }))
    case 'failed':
      return changed(state, event.url, (file) =>
        file.status === 'running'
          ? {
              ...file,
              status: 'failed',
              tries: file.tries + 1,
              notBefore: event.at + waitAfter(file.tries),
            }
          : file,
      )
    case 'gone':
      return changed(state, event.url, (file) => ({ ...file, status: 'gone' }))
    case 'online':
      // Whoever comes back is waited for no longer: what failed, failed for want of a network.
      return {
        isOnline: true,
        files: mapped(state.files, (file) => ({ ...file, notBefore: 0, tries: 0 })),
      }
    case 'offline':
      return { ...state, isOnline: false }
    case 'restored':
      return {
        ...state,
        files: mapped(state.files, (file) =>
          file.status === 'running' ? { ...file, status: 'wanted' } : file,
        ),
      }
  }
}

/** The file to fetch now: one at a time, in order, and what failed when its time has come. Null where there is none. */
export function nextDownload({ isOnline, files }: Downloads, now: number): string | null {
  const all = Object.entries(files)
  if (!isOnline || all.some(([, { status }]) => status === 'running')) return null
  const ready = all.find(
    ([, { status, notBefore }]) => status === 'wanted' || (status === 'failed' && notBefore <= now),
  )
  return ready?.[0] ?? null
}

/** How files stand together: `kept` when all of them are here. */
export function keptOf(
  { files }: Downloads,
  urls: readonly string[],
): 'none' | 'coming' | 'kept' | 'gone' {
  const states = urls.map((url) => files[url]?.status)
  if (states.every((status) => status === undefined)) return 'none'
  if (states.every((status) => status === 'done')) return 'kept'
  return states.includes('gone') ? 'gone' : 'coming'
}

const FRESH = { bytes: 0, tries: 0, notBefore: 0 } as const

function isHeld(file: Download | undefined): boolean {
  return file !== undefined && file.status !== 'gone'
}

function waitAfter(tries: number): number {
  return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries)
}

function changed(state: Downloads, url: string, change: (file: Download) => Download): Downloads {
  const file = state.files[url]
  if (file === undefined) return state
  return { ...state, files: { ...state.files, [url]: change(file) } }
}

function mapped(
  files: Downloads['files'],
  change: (file: Download) => Download,
): Downloads['files'] {
  return Object.fromEntries(Object.entries(files).map(([url, file]) => [url, change(file)]))
}
