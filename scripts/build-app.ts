import { parseArgs } from 'node:util'
import { buildApp } from './app/build-app.ts'
import { digestSources } from './app/digest-sources.ts'
import { placeWaitingPage, stampOfPages } from './app/place-pages.ts'

/**
 * Installs and builds the app, once for each state of its sources, and tells whoever started it how far
 * it is. First a page is placed where the app will be: `--told-at PORT` is where that page asks how far it
 * is, and with `--page-only` it is all that is done.
 */
const { values } = parseArgs({
  options: { 'told-at': { type: 'string' }, 'page-only': { type: 'boolean', default: false } },
})
const toldAt = values['told-at']
placeWaitingPage(toldAt === undefined ? null : Number(toldAt))
process.send?.({ isBuilt: (await stampOfPages()) === (await digestSources()) })
if (!values['page-only']) {
  await buildApp((step) => {
    console.log(`The app is in work: ${step}`)
    process.send?.({ step })
  })
}
