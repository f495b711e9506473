import type { IncomingMessage, ServerResponse } from 'node:http'
import type { DialectName } from '#gpu-bridge/engines/openai-speech/openai-speech.ts'
import { answerJson } from './answer-json.ts'

export interface FakeState {
  readonly dialect: DialectName
  readonly isLoaded: () => boolean
  readonly hear: () => string | null
  /** Without the endings that some servers write. */
  readonly voices: string[]
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
}

type Route = (state: FakeState, form: ReadonlyMap<string, string>) => readonly [number, unknown]

/** Everything but speaking, as each of the servers answers it. */
export async function otherRoutes(state: FakeState, exchange: Exchange): Promise<void> {
  const { request, response, body } = exchange
  const route = ROUTES[state.dialect][`${request.method} ${request.url}`]
  if (!route) return answerJson(response, 404, { detail: 'Not Found' })
  const [status, answer] = route(state, formOf(body))
  answerJson(response, status, answer)
}

const TRANSCRIBE: Route = ({ hear }) => [200, { text: hear() }]

const ROUTES: Readonly<Record<DialectName, Readonly<Record<string, Route>>>> = {
  'chatterbox-devnen': {
    'GET /api/model-info': ({ isLoaded }) => [200, { loaded: isLoaded(), sample_rate: 24_000 }],
    'GET /get_predefined_voices': ({ voices }) => [
      200,
      voices.slice(0, 1).map((name) => ({ display_name: name, filename: `${name}.wav` })),
    ],
    'GET /get_reference_files': ({ voices }) => [200, voices.slice(1).map((name) => `${name}.wav`)],
    'POST /upload_reference': ({ voices }, form) => {
      const filename = form.get('files')!
      if (form.get('size') === '0') {
        const errors = [{ filename, error: 'File is empty' }]
        return [400, { uploaded_files: [], errors }]
      }
      voices.push(filename.replace(/\.wav$/, ''))
      return [200, { uploaded_files: [filename], errors: [] }]
    },
    'POST /v1/audio/transcriptions': TRANSCRIBE,
  },
  'chatterbox-travisvn': {
    // "ready" whatever it does.
    'GET /health': ({ isLoaded }) => [
      200,
      {
        status: 'ready',
        model_loaded: isLoaded(),
        initialization_state: isLoaded() ? 'ready' : 'initializing',
      },
    ],
    'GET /audio/voices': ({ voices }) => [
      200,
      { voices: voices.map((name) => ({ name, language: 'en' })), count: voices.length },
    ],
    'POST /v1/voices': ({ voices }, form) => {
      const name = form.get('voice_name')!
      if (voices.includes(name)) {
        const message = `Voice '${name}' already exists`
        return [409, { detail: { error: { message, type: 'voice_exists_error' } } }]
      }
      voices.push(name)
      return [201, { message: 'Voice uploaded successfully', voice: { name } }]
    },
    'POST /v1/audio/transcriptions': TRANSCRIBE,
  },
  'kokoro-fastapi': {
    'GET /health': ({ isLoaded }) => [200, { status: isLoaded() ? 'healthy' : 'starting' }],
    'GET /v1/audio/voices': ({ voices }) => [200, { voices: voices.map((id) => ({ id })) }],
    'POST /v1/audio/transcriptions': TRANSCRIBE,
  },
  openai: { 'POST /v1/audio/transcriptions': TRANSCRIBE },
}

/** The fields of a form as far as the fakes look at it: texts, and names of files. */
function formOf(body: Buffer): ReadonlyMap<string, string> {
  const text = body.toString('latin1')
  const fields = Array.from(
    text.matchAll(/name="([^"]+)"(?:; filename="([^"]+)")?[^]*?\r\n\r\n([^]*?)\r\n--/g),
    ([, name = '', filename, value = '']) => [name, filename ?? value] as const,
  )
  const size = /filename="[^]*?\r\n\r\n([^]*?)\r\n--/.exec(text)?.[1]?.length ?? 0
  return new Map([...fields, ['size', String(size)]])
}
