import { ApiError, isOutage } from '#cli/api-client.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { timesAsLong } from './busy-machine.ts'

const PAUSE_MS = 1_000
/** The Workers are back within half of it or the whole ends; what fails longer is not an outage. */
const LONGEST_OUTAGE_MS = 60_000
const UNAUTHORIZED = 401

/** Does it until it is answered: what is asked must bear being asked twice. */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  const begunAt = performance.now()
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (error instanceof ApiError && error.status === UNAUTHORIZED) throw refused(error)
      if (!isOutage(error) || isTooLong(begunAt)) throw error
    }
    await pause(PAUSE_MS)
  }
}

function isTooLong(begunAt: number): boolean {
  return performance.now() - begunAt > LONGEST_OUTAGE_MS * timesAsLong()
}

/** A token in D1 comes before the one this command has made. */
function refused(cause: ApiError): Error {
  const mend = 'Give the one D1 holds (api.developmentToken) as DEVELOPMENT_TOKEN.'
  return new Error(`The API does not accept the development token. ${mend}`, { cause })
}
