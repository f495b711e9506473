import { LocalFleet } from '../fleet/local-fleet.ts'
import { KEY, type JobsProvider } from './anthropic-of-jobs.ts'
import { WORDS } from './right-answers.ts'

/** A system whose texts all come from this provider. */
export async function fleetWrittenBy({ url }: JobsProvider): Promise<LocalFleet> {
  return await LocalFleet.start({
    variables: {
      WRITING_PROVIDER: 'anthropic',
      WRITING_PROVIDER_FREE: 'anthropic',
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: url,
      WRITING_WORDS: String(WORDS),
    },
  })
}
