import type { CliCommand } from '#cli/parser/cli-command.ts'
import { decimal, list, wholes, words } from '#cli/parser/read-text.ts'
import { readOrbs } from './western-choices.ts'

/** Gives a command the options that decide where a Western chart has its houses and signs. */
export function withNatalFlags(command: CliCommand): CliCommand {
  return command
    .one('--house-system <name>', 'placidus (default), koch, wholeSign, … or its letter', words)
    .one('--zodiac <name>', 'tropical (default) or sidereal, for the Western chart', words)
}

/** Gives a command all options of a Western chart. */
export function withWesternFlags(command: CliCommand): CliCommand {
  return withNatalFlags(command)
    .one('--orbs <aspect=degrees,…>', 'the aspects sought, one orb for every pair', readOrbs)
    .one('--points <name,…>', 'the points aspects are sought between', list)
    .one('--dignities <name>', 'traditional (default), modern, modernWithoutReception', words)
}

export function withAyanamsaFlag(command: CliCommand): CliCommand {
  return command.one('--ayanamsa <name>', 'lahiri (default), raman, krishnamurti, …', words)
}

/** Gives a command the options of a Vedic chart. */
export function withVedicFlags(command: CliCommand): CliCommand {
  return command
    .one('--node <name>', 'mean (default) or true, for the Vedic chart', words)
    .one('--positions <name>', 'apparent (default) or geometric, for the Vedic chart', words)
    .one('--panchanga-positions <name>', 'geometric (default) or apparent, for its ends', words)
    .one('--dasha-year-days <days>', '365.25 (default), 365.2425, 365.256364 or 360', decimal)
    .one('--bhavas <name>', 'wholeSign (default) or sripati', words)
    .one('--ashtakavarga <name>', 'integrated (default) or raman', words)
    .one('--mangal-houses <house,…>', 'where Mars afflicts (default 1,4,7,8,12)', wholes)
    .one('--yogas <yoga=reading,…>', 'which reading of a yoga is told', readVariants)
    .one('--at <moment>', 'the moment whose running dashas are told', words)
}

/** `vesi=light-aside,gandharva=raman` as the option of a line, the same yoga as often as it has readings. */
function readVariants(text: string, flag: string): { readonly variants: object } {
  const pairs = list(text, flag).map((part) => {
    const [yoga = '', reading = ''] = part.split('=')
    return { yoga: words(yoga.trim(), flag), reading: words(reading.trim(), flag) }
  })
  const readings = Map.groupBy(pairs, ({ yoga }) => yoga)
  return {
    variants: Object.fromEntries(
      [...readings].map(([yoga, told]) => [yoga, told.map(({ reading }) => reading)]),
    ),
  }
}

/** Gives a command the day it looks from. */
export function withAsOf(command: CliCommand, meaning: string): CliCommand {
  return command.one('--as-of <moment>', meaning, words)
}
