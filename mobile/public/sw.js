// Keeps the app itself for when there is no network, and shows our token for the audio element, which cannot.
// What the API answered is kept by the app, and not here.

const PAGE = 'page-1'
const FILES = 'app-files-1'
/** Files whose names change with what is in them, and the few others the page begins with. */
const IS_FILE = /^\/(_expo\/|assets\/|fonts\/|app\.css$|favicon)/
const IS_CHAPTER = /^\/v1\/jobs\/[^/]+\/documents\/[^/]+\/audio$/
const TOKEN_WITHIN_MS = 3000

self.addEventListener('install', (event) => {
  event.waitUntil(begin())
})

async function begin() {
  await pageFromNetwork('/').catch(() => null)
  await self.skipWaiting()
}

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

// A page says what it needed before there was a worker.
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keepFiles(event.data))
})

async function keepFiles(addresses) {
  const files = addresses.filter((address) => IS_FILE.test(new URL(address).pathname))
  await Promise.allSettled(files.map((address) => file(new Request(address))))
}

self.addEventListener('fetch', (event) => {
  const { request, clientId } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && !isOfApi(pathname)) event.respondWith(page(request))
  else if (IS_FILE.test(pathname)) event.respondWith(file(request))
  else if (IS_CHAPTER.test(pathname) && !request.headers.has('authorization')) {
    event.respondWith(chapter(request, clientId))
  }
})

/** Pages the API shows itself are not the app’s. */
function isOfApi(path) {
  return /^\/(v1|auth|admin|bridge|docs|problems|shared|consent|shop|deletions|source|health|ready|openapi\.json)(\/|$)/.test(
    path,
  )
}

/** Every address of the app is one page. */
async function page(request) {
  try {
    return await pageFromNetwork(request)
  } catch (error) {
    const kept = await (await caches.open(PAGE)).match('/')
    if (kept) return kept
    throw error
  }
}

/** A page that names other scripts is another app: what the one before needed is let go. */
async function pageFromNetwork(request) {
  const answer = await fetch(request)
  if (!answer.ok || !answer.headers.get('content-type')?.includes('text/html')) return answer
  const kept = await caches.open(PAGE)
  const before = await kept.match('/')
  const text = await answer.clone().text()
  if (before && (await before.text()) !== text) await caches.delete(FILES)
  await kept.put('/', answer.clone())
  return answer
}

async function file(request) {
  const files = await caches.open(FILES)
  const kept = await files.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && answer.status === 200) await files.put(request, answer.clone())
  return answer
}

async function chapter(request, clientId) {
  const token = await tokenOf(clientId)
  const range = request.headers.get('range')
  return await fetch(request.url, {
    headers: { ...(token && { authorization: `Bearer ${token}` }), ...(range && { range }) },
  })
}

/** The page knows who uses it; nothing of that is kept here. */
async function tokenOf(clientId) {
  const client = await self.clients.get(clientId)
  if (!client) return null
  return await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(data))
    port1.start()
    client.postMessage('token', [port2])
    setTimeout(() => resolve(null), TOKEN_WITHIN_MS)
  })
}
