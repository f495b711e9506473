import type { Command } from 'commander'
import type { OperatorApi } from '#cli/operator/operator-api.ts'
import { reasonOf, withReason, type ReasonOptions } from '#cli/operator/with-reason.ts'
import { InputError } from '#core/errors.ts'
import {
  DeadLetterOutcomesResponse,
  DeadLetterResponse,
  DeadLettersResponse,
  type DeadLetter,
  type DeadLetterOutcome,
} from '#workers/api/contract/dead-letters.ts'
import { describeLetter, describeLetterWhole, describeOutcome } from './describe-letter.ts'
import type { Doing } from './doing.ts'

interface Shelving extends Pick<Doing, 'api' | 'tell'> {
  /** Takes how many letters stayed where they lie. */
  readonly onLeft: (count: number) => void
}

interface WhichOptions extends ReasonOptions {
  readonly all?: true
  readonly for?: string
}

const EMPTY = 'The shelf is empty.'
/** As many as the API decides about in one request. */
const AT_ONCE = 50

/** `billion ops dead-letters`: what nobody could deal with, and what is decided about it. */
export function addDeadLetters(program: Command, { api, tell, onLeft }: Shelving): void {
  const shelf = program
    .command('dead-letters')
    .description('what nobody could deal with: list, show, replay and drop it')
  shelf
    .command('list', { isDefault: true })
    .description('the letters nobody has decided about, the newest first')
    .option('--for <recipient>', 'only those for this queue, recipient or job')
    .action(async ({ for: recipient }: { readonly for?: string }) => {
      const letters = await lettersFor(api(), recipient)
      tell({ letters }, letters.map(describeLetter).join('\n') || EMPTY)
    })
  shelf
    .command('show <id>')
    .description('one letter whole, and what was decided about it')
    .action(async (id: string) => {
      const path = `/dead-letters/${encodeURIComponent(id)}`
      const letter = await api().get(path, DeadLetterResponse)
      tell(letter, describeLetterWhole(letter))
    })
  for (const deed of ['replay', 'drop'] as const) {
    withReason(shelf.command(`${deed} [ids...]`))
      .description(ABOUT[deed])
      .option('--all', 'all that lie on the shelf')
      .option('--for <recipient>', 'with --all, only those for this queue, recipient or job')
      .action(async (ids: readonly string[], options: WhichOptions) => {
        const meant = await chosen(api(), ids, options)
        onLeft(await decide(api(), { deed, ids: meant, options, tell }))
      })
  }
}

const ABOUT = {
  replay: 'try letters again; what is stuck stays, with its reason',
  drop: 'take letters off the shelf for good',
} as const

/** The letters that are meant, by name or all there are: never both, never neither. */
async function chosen(
  api: OperatorApi,
  ids: readonly string[],
  { all, for: recipient }: WhichOptions,
): Promise<readonly string[]> {
  if ((all === true) === ids.length > 0) {
    throw new InputError('ids', 'are neither named nor --all', 'Name letters, or say --all.')
  }
  if (recipient !== undefined && all !== true) {
    throw new InputError('--for', 'goes with --all', 'Say --all too, or name letters.')
  }
  if (all !== true) return ids
  // Read to its end before anything is decided: a letter that comes back is not decided twice.
  return (await lettersFor(api, recipient)).map(({ id }) => id)
}

interface Deciding {
  readonly deed: 'replay' | 'drop'
  readonly ids: readonly string[]
  readonly options: ReasonOptions
  readonly tell: Doing['tell']
}

/**
 * Decides about the letters, the oldest first, tells what was decided, where it broke off too, and answers how many
 * stay where they lie.
 */
async function decide(api: OperatorApi, { deed, ids, options, tell }: Deciding): Promise<number> {
  const due = ids.toReversed()
  const letters: DeadLetterOutcome[] = []
  try {
    for (let from = 0; from < due.length; from += AT_ONCE) {
      const wish = { ids: due.slice(from, from + AT_ONCE), ...reasonOf(options) }
      const decided = await api.post(`/dead-letters/${deed}`, wish, DeadLetterOutcomesResponse)
      letters.push(...decided.letters)
    }
  } finally {
    if (letters.length > 0) tell({ letters }, letters.map(describeOutcome).join('\n'))
  }
  if (due.length === 0) tell({ letters }, EMPTY)
  return letters.filter(({ outcome }) => outcome === 'stuck' || outcome === 'absent').length
}

/** Page by page, the newest first. */
async function lettersFor(
  api: OperatorApi,
  recipient: string | undefined,
): Promise<readonly DeadLetter[]> {
  const found: DeadLetter[] = []
  let cursor: string | null = null
  do {
    const query = new URLSearchParams({
      ...(recipient !== undefined && { recipient }),
      ...(cursor !== null && { cursor }),
    })
    const page: Page = await api.get(`/dead-letters?${query}`, DeadLettersResponse)
    found.push(...page.letters)
    cursor = page.next
  } while (cursor !== null)
  return found
}

interface Page {
  readonly letters: readonly DeadLetter[]
  readonly next: string | null
}
