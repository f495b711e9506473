import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { InputError } from '#core/errors.ts'
import { keepSample, keptSample } from '#gpu-bridge/engines/cloning/sample-shelf.ts'
import {
  DIALECTS,
  uploadVoice,
  type DialectName,
} from '#gpu-bridge/engines/openai-speech/openai-speech.ts'

const USAGE = `node scripts/add-voice.ts NAME --sample FILE.wav --speaker "FULL NAME" --agreed-on YYYY-MM-DD
  --wording FILE.txt --shelf FOLDER [--server URL --dialect ${Object.keys(DIALECTS).join('|')} [--key KEY]]`

process.exit(await main(process.argv.slice(2)))

/**
 * Keeps a recording with its speaker's consent, and makes a voice of it on a speech server. 0 when it is there, 1
 * when the recording or the consent will not do, 2 when something is missing.
 */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      speaker: { type: 'string' },
      'agreed-on': { type: 'string' },
      wording: { type: 'string' },
      shelf: { type: 'string' },
      server: { type: 'string' },
      dialect: { type: 'string' },
      key: { type: 'string' },
    },
  })
  const [voice] = positionals
  const { sample, speaker, 'agreed-on': agreedOn, wording, shelf, server, dialect } = values
  if (!voice || !sample || !speaker || !agreedOn || !wording || !shelf) {
    console.log(USAGE)
    return 2
  }
  try {
    const consent = { voice, speaker, agreedOn, wording: await readFile(wording, 'utf8') }
    const { seconds, hertz } = await keepSample(shelf, await readFile(sample), consent)
    console.log(
      `kept: ${seconds.toFixed(1)} s at ${hertz?.toFixed(0)} Hz, with the consent of ${speaker}`,
    )
    if (server !== undefined && isDialect(dialect)) {
      const kept = await keptSample(shelf, voice)
      const options = { dialect, url: server, key: values.key }
      console.log(`spoken by the server as ${await uploadVoice(options, kept)}`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.error(error.message)
    return 1
  }
}

function isDialect(name: string | undefined): name is DialectName {
  return name !== undefined && Object.hasOwn(DIALECTS, name)
}
