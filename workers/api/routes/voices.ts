import { VOICES } from '#core/voices.ts'
import { poolsOffered } from '#settings/pool-with-voice.ts'
import { readSetting } from '#settings/read.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { getVoiceSample, listVoices } from '../contract/voices.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { serveBytes } from '../serve-text.ts'
import { settingsSource } from '../settings-source.ts'

/** Each of them said a sentence when the assets were built. */
const HEARD: ReadonlySet<string> = new Set(VOICES)
/** They change with the build alone, and have tags of their own. */
const BUILT = new Date(0)

/** The voices that an order may name, and what they sound like. */
export const voices = new OpenAPIHono<ApiContext>()
voices.openapi(listVoices, async (c) => {
  const source = settingsSource(c)
  const { value: usual } = await readSetting(source, 'audio.voice')
  const { value: pools } = await readSetting(source, 'audio.pools')
  const engines = new Map<string, string>()
  const offered = poolsOffered(pools, { usual, isPaid: true })
  for (const { engine, voices: names } of Object.values(offered))
    for (const name of names) if (!engines.has(name)) engines.set(name, engine)
  const listed = Array.from(engines, ([id, engine]) => ({
    id,
    engine,
    isUsual: id === usual,
    sample: HEARD.has(id) ? `/v1/voices/${id}/sample.mp3` : null,
  }))
  return c.json(
    { voices: listed.toSorted((one, other) => Number(other.isUsual) - Number(one.isUsual)) },
    200,
  )
})
voices.openapi(getVoiceSample, async (c) => {
  const { voice } = c.req.valid('param')
  const sample = HEARD.has(voice) ? await c.env.ORCHESTRATOR.voiceSample(voice) : null
  if (sample === null) return problem(c, 'not-found')
  const made = { contentType: 'audio/mpeg', modified: BUILT, fileName: `${voice}.mp3` }
  return await serveBytes(c, new Uint8Array(sample), made)
})
