/** Where the page asks how far the app is: a port of the local start, or null where nobody builds one. */
export type ToldAt = number | null

/**
 * What stands where the app will be while it is built. It asks the start that builds it how far that
 * is, says so, and opens the app once it is there.
 */
export function waitingPage(toldAt: ToldAt): string {
  const words =
    toldAt === null
      ? 'The app is not built here. The API answers all the same; <a href="/docs">read about it</a>.'
      : 'The app is being made ready. This page opens it by itself.'
  return pageOf(words, toldAt === null ? '' : progressOf(toldAt))
}

/** What stands at the address while nothing else does yet: it says how far the start is, and opens what comes after it. */
export const STARTING_PAGE = pageOf(
  'Everything is being made ready. This page opens it by itself.',
  `<p role="status" aria-live="polite">Asking how far it is …</p>
<script>
const status = document.querySelector('[role=status]')
let said = ''
setInterval(async () => {
  const answer = await fetch('/ready').catch(() => null)
  if (answer?.ok) return location.reload()
  const words = answer?.status === 503 ? await answer.text() : 'The Workers are starting …'
  if (words !== said) status.textContent = said = words
}, 500)
</script>
`,
)

function pageOf(words: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>One in a Billion</title>
<style>
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #232a4d; --quiet: #5f6480; --rule: #cfc9bd; --gold: #94692b }
@media (prefers-color-scheme: dark) { :root { --paper: #12162b; --ink: #efe9dc; --quiet: #a9adc6; --rule: #3b4267; --gold: #d9b36c } }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 24px; background: var(--paper); color: var(--ink); font: 18px/1.5 Georgia, serif }
main { max-width: 34rem }
h1 { font-weight: 400 }
p { color: var(--quiet) }
a { color: var(--gold) }
progress { width: 100%; accent-color: var(--gold) }
</style>
</head>
<body>
<main>
<h1>One in a Billion</h1>
<p>${words}</p>
${body}</main>
</body>
</html>
`
}

/** What is answered with that page, as the assets' `_headers` say it: it asks whom it must, and nobody else. */
export function waitingHeaders(toldAt: ToldAt): string {
  const asked = toldAt === null ? "'none'" : `http://127.0.0.1:${toldAt}`
  return `/*
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src ${asked}; frame-ancestors 'none'
`
}

function progressOf(toldAt: number): string {
  return `<progress max="1" value="0" aria-label="How far the app is"></progress>
<p role="status" aria-live="polite">Asking how far it is …</p>
<script>
const [bar, status] = [document.querySelector('progress'), document.querySelector('[role=status]')]
let said = ''
setInterval(async () => {
  try {
    const { words, fraction, isOver } = await (await fetch('http://127.0.0.1:${toldAt}/')).json()
    if (words !== said) status.textContent = said = words
    bar.value = fraction
    if (isOver) location.reload()
  } catch {
    location.reload()
  }
}, 1500)
</script>
`
}
