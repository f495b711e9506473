import { loadEphemeris } from '#astrology/ephemeris/load-in-workerd.ts'
import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'

const away = { fetch: () => Promise.resolve(new Response(null, { status: 503 })) }

it('asks to come back while its files are away, and loads them once they are there', async () => {
  // An isolate that has loaded nothing yet.
  vi.resetModules()
  const { ephemerisOf } = await import('./ephemeris-of.ts')
  const FONTS = away as unknown as Fetcher
  await expect(ephemerisOf({ FONTS })).rejects.toMatchObject({
    dependency: 'assets',
    kind: 'retry',
  })
  const [one, other] = await Promise.all([ephemerisOf(env), ephemerisOf(env)])
  expect(other).toBe(one)
  const bundled = await loadEphemeris()
  expect(one.version).toBe(bundled.version)
  expect(one.position('moon', 2_460_000.5)).toEqual(bundled.position('moon', 2_460_000.5))
})
