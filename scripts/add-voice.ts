import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { DependencyError, InputError } from '#core/errors.ts'
import {
  keepSample,
  keptSample,
  type GivenConsent,
} from '#gpu-bridge/engines/cloning/sample-shelf.ts'
import {
  DIALECTS,
  uploadVoice,
  type DialectName,
  type OpenaiSpeechOptions,
} from '#gpu-bridge/engines/openai-speech/openai-speech.ts'

const USAGE = `node scripts/add-voice.ts NAME --sample FILE.wav --speaker "FULL NAME" --agreed-on YYYY-MM-DD
  --wording FILE.txt --shelf FOLDER [--server URL --dialect ${Object.keys(DIALECTS).join('|')} [--key KEY]]
node scripts/add-voice.ts NAME --shelf FOLDER --server URL --dialect … [--key KEY]`

process.exit(await main(process.argv.slice(2)))

/**
 * Keeps a recording with its speaker's consent, and makes a voice of it on a speech server; without a recording, of
 * the one that is kept. 0 when it is there, 1 when the recording, the consent or the server will not do, 2 when
 * something is missing.
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
  const { sample, speaker, 'agreed-on': agreedOn, wording, shelf, server, dialect, key } = values
  const upload = server && dialect ? { server, dialect, key } : null
  const recording =
    sample && speaker && agreedOn && wording ? { sample, speaker, agreedOn, wording } : null
  const isWhole = areAllOrNone(server, dialect) && areAllOrNone(sample, speaker, agreedOn, wording)
  if (!voice || !shelf || !isWhole || !(recording ?? upload)) {
    console.log(USAGE)
    return 2
  }
  try {
    const options = upload && uploadOptions(upload)
    if (recording) await keep(shelf, voice, recording)
    if (options) {
      const name = await uploadVoice(options, await keptSample(shelf, voice))
      console.log(`spoken by the server as ${name}`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof DependencyError)) throw error
    console.error(error.message)
    return 1
  }
}

function areAllOrNone(...values: readonly (string | undefined)[]): boolean {
  return values.every(Boolean) || !values.some(Boolean)
}

interface Upload {
  readonly server: string
  readonly dialect: string
  readonly key: string | undefined
}

function uploadOptions({ server, dialect, key }: Upload): OpenaiSpeechOptions {
  if (isDialect(dialect)) return { dialect, url: server, key }
  const mend = `Choose ${Object.keys(DIALECTS).join(', ')}.`
  throw new InputError('dialect', `no server speaks "${dialect}"`, mend)
}

function isDialect(name: string): name is DialectName {
  return Object.hasOwn(DIALECTS, name)
}

interface Recording extends Pick<GivenConsent, 'speaker' | 'agreedOn'> {
  /** Files. */
  readonly sample: string
  readonly wording: string
}

async function keep(shelf: string, voice: string, recording: Recording): Promise<void> {
  const { speaker, agreedOn } = recording
  const consent = { voice, speaker, agreedOn, wording: await readFile(recording.wording, 'utf8') }
  const { seconds, hertz } = await keepSample(shelf, await readFile(recording.sample), consent)
  console.log(
    `kept: ${seconds.toFixed(1)} s at ${hertz?.toFixed(0)} Hz, with the consent of ${speaker}`,
  )
}
