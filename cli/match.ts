import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering, type Request } from './answers/run-answering.ts'
import { OPTION_KEYS, readOptions } from './cast/cast-options.ts'
import { withAsOf, withAyanamsaFlag, withVedicFlags, withWesternFlags } from './cast/chart-flags.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { coupleJson } from './match/couple-json.ts'
import { moonsAnswer, readKootas } from './match/known-roles.ts'
import { matchMarkdown } from './match/match-markdown.ts'
import { matchTables } from './match/match-tables.ts'
import { readCouplePerson, readRelation } from './match/read-couple.ts'
import { readBirthText, readSideFlag } from './match/side-text.ts'
import { newCommand } from './parser/cli-command.ts'
import { PERSON_SCHEMA } from './parser/line-schema.ts'
import { now, readMoment } from './parser/read-moment.ts'
import { words } from './parser/read-text.ts'
import { RELATIONS } from '#core/commission.ts'
import { isObject, readLine } from './parser/read-line.ts'
import { InputError } from '#core/errors.ts'

const LINE =
  '{"id":1,"a":{"date":"1968-08-23",…},"b":{…},"relation":"partners"} or {"boy":{…},"girl":{…}}'

/**
 * `billion match`: what lies between two births `a` and `b`, Western and Vedic; or the
 * Ashtakoota, poruthams and Mangal match of two sides with or without roles.
 */
export async function matchCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('match', io)
    .description('Print what lies between two people.')
    .argument('[a]', 'a birth: JSON, a file of it, or DATE,TIME,LAT,LON[,ZONE]')
    .argument('[b]', 'the other birth')
    .examples(
      'billion match 1968-08-23,13:45,46.6103,13.8558 1983-11-23,06:25,22.3193,114.1694',
      'billion match --boy Leo,Magha,2 --girl Gemini,Mrigashira,4',
      'billion match --batch < couples.jsonl',
    )
    .one('--relation <name>', `${RELATIONS.join(', ')} (default partners)`, words)
    .option('--markdown', 'as a text to read')
    .ownOne('--boy <place>', 'sign,nakshatra,pada of the groom’s Moon, or JSON', readSideFlag)
    .ownOne('--girl <place>', 'the same of the bride', readSideFlag)
    .ownOne('--first <place>', 'the same where there are no such roles', readSideFlag)
    .ownOne('--second <place>', 'the same of the other', readSideFlag)
  withAsOf(command, 'the moment the answer is made for (default now)')
  withVedicFlags(withAyanamsaFlag(withWesternFlags(command)))
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    if (!isObject(request)) {
      throw new InputError('pair', 'is not of the right kind', 'Give {"a":{…},"b":{…}}.')
    }
    if (!('a' in request || 'b' in request)) return moonsAnswer(ephemeris, request)
    const line = readLine(request, ['a', 'b', 'relation', 'kootas', ...OPTION_KEYS])
    const [a, b] = [readCouplePerson('a', line), readCouplePerson('b', line)]
    const options = readOptions(line)
    return coupleJson(ephemeris, {
      id: lineId(line),
      a: a.moment,
      b: b.moment,
      names: { p1: a.name ?? 'A', p2: b.name ?? 'B' },
      relation: readRelation(line),
      asOf: options.asOf === undefined ? now() : readMoment('asOf', options.asOf),
      options,
      kootas: readKootas(line),
    })
  }
  const couple = {
    command,
    answer,
    tables: matchTables,
    text: matchMarkdown,
    line: LINE,
    properties: { a: PERSON_SCHEMA, b: PERSON_SCHEMA },
    requestOf: withBirths,
  }
  return await runAnswering(couple, argv, io)
}

/** The births of the arguments beside the flags. */
function withBirths(flags: Request, [a, b]: readonly string[]): Request {
  return {
    ...flags,
    ...(a !== undefined && { a: readBirthText(a, 'a') }),
    ...(b !== undefined && { b: readBirthText(b, 'b') }),
  }
}
