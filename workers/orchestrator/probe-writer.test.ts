import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { almanac } from '#writing/providers/almanac.ts'
import { expect, it } from 'vitest'
import { probeWriter } from './probe-writer.ts'

it('has the almanac write a text that passes its checks', async () => {
  const ephemeris = await loadEphemeris()
  for (const model of [null, 'almanac-2']) {
    const { ok, detail } = await probeWriter(
      { provider: 'almanac', model },
      { writer: almanac(), ephemeris },
    )
    expect(detail).toMatch(
      /^almanac almanac-2 wrote \d{2,3} words in 1 drafts \(0 tokens in, 0 out\)/,
    )
    expect(ok).toBe(true)
  }
})

it('finds that a provider has no such model', async () => {
  const choice = { provider: 'almanac', model: 'almanac-2000' } as const
  expect(
    await probeWriter(choice, { writer: almanac(), ephemeris: await loadEphemeris() }),
  ).toEqual({
    ok: false,
    detail: 'almanac has no model almanac-2000',
  })
})
