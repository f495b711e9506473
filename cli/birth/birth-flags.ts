import type { Request } from '#cli/answers/run-answering.ts'
import type { CliCommand } from '#cli/parser/cli-command.ts'
import { decimal, whole, words } from '#cli/parser/read-text.ts'

/** Gives a command the options of one birth. */
export function withBirthFlags(command: CliCommand): CliCommand {
  return command
    .ownOne('--date <YYYY-MM-DD>', 'local civil date of birth', words)
    .ownOne('--time <HH:MM[:SS]>', 'local civil time, or "unknown"', words)
    .ownOne('--jd <days>', 'Julian day, UT, instead of date and time', decimal)
    .ownOne('--lat <degrees>', 'latitude, north positive', decimal)
    .ownOne('--lon <degrees>', 'longitude, east positive', decimal)
    .ownOne('--zone <name>', 'IANA time zone; found from the place when left out', words)
    .ownOne('--offset-seconds <seconds>', 'seconds east of UTC, before any zone', whole)
    .ownOne('--certainty-minutes <minutes>', 'the time is right to so many minutes', decimal)
    .ownOne('--id <text>', 'repeated in the answer', words)
}

/** What the flags of a birth ask: a time of `unknown` is none. */
export function birthRequest(flags: Request): Request {
  return flags['time'] === 'unknown' ? { ...flags, time: null } : flags
}
