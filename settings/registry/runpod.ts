import { baseUrl, endpointTemplate, name, token } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Where RunPod is asked, and its serverless endpoint. */
export const RUNPOD = {
  'audio.runpod.key': secret({
    type: token.nullable(),
    purpose: 'The key RunPod is asked with; nothing is rented while it is unset.',
    variable: 'RUNPOD_API_KEY',
    onUnreadable: 'refuse',
  }),
  'audio.runpod.baseUrl': setting({
    type: baseUrl,
    default: 'https://api.runpod.io',
    purpose: 'Where RunPod rents pods and endpoints out.',
    variable: 'RUNPOD_BASE_URL',
    onUnreadable: 'refuse',
  }),
  'audio.runpod.serverlessUrl': setting({
    type: baseUrl,
    default: 'https://api.runpod.ai',
    purpose: 'Where the jobs of RunPod’s serverless endpoints are run.',
    variable: 'RUNPOD_SERVERLESS_URL',
    onUnreadable: 'refuse',
  }),
  'audio.runpod.endpoint': setting({
    type: name.nullable(),
    default: null,
    purpose: 'The id of the serverless endpoint for hooks; it is looked at every minute.',
    variable: 'RUNPOD_ENDPOINT_ID',
    onUnreadable: 'refuse',
  }),
  'audio.runpod.template': setting({
    type: endpointTemplate,
    default: null,
    purpose: 'What the serverless endpoint is made of, should it have to be made again; JSON.',
    variable: 'RUNPOD_ENDPOINT_TEMPLATE',
    onUnreadable: 'refuse',
  }),
}
