import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOOKS, SIZES } from './browser.ts'
import { GALLERY, pictureName } from './picture.ts'

/** As wide as a picture stands on the page. */
const SHOWN = { phone: 180, desktop: 420 } as const

/** Writes the page of all pictures, in their order. `more`: pictures there are of a screen besides, on a phone. */
export function writeGalleryPage(
  screens: readonly string[],
  more: Readonly<Record<string, readonly string[]>>,
): void {
  const sections = screens.map((screen) => {
    const looks = LOOKS.map((look) => picture(pictureName(screen, look), SHOWN[look.size]))
    const others = (more[screen] ?? []).map((kind) =>
      picture(pictureName(`${screen}.${kind}`, LOOKS[0]!), SHOWN.phone),
    )
    return `## ${screen.replaceAll('-', ' ')}\n\n${[...looks, ...others].join('\n')}\n`
  })
  writeFileSync(join(GALLERY, 'README.md'), [HEAD, ...sections].join('\n'))
}

function picture(name: string, width: number): string {
  const [screen = '', ...how] = name.replace(/\.png$/, '').split('.')
  const alt = `${screen.replaceAll('-', ' ')}: ${how.join(', ')}`
  return `<img src="${name}" alt="${alt}" width="${width}">`
}

const { phone, desktop } = SIZES
const HEAD = `# The app

Every screen of [the app](../../app.md) on a phone (${phone.width} by ${phone.height}) and on a desktop (${desktop.width} by ${desktop.height}), light and dark; some
also at 200 % text and from right to left. \`npm run prove -- app\` draws this folder anew, in Debian's Chromium.
`
