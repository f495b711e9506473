import { CENTER_TRAITS } from '#astrology/human-design/bodygraph/centers.ts'
import { channelOf } from '#astrology/human-design/bodygraph/channels.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { SPHERE_TRAITS } from '#astrology/gene-keys/spheres.ts'
import { lineId } from './answers/failure.ts'
import { runAnswering } from './answers/run-answering.ts'
import { connectJson, type ConnectJson } from './connect/connect-json.ts'
import { readPeople, withPeople } from './connect/read-people.ts'
import { PROCESS_IO, type CliIo } from './io.ts'
import { newCommand } from './parser/cli-command.ts'
import { PERSON_SCHEMA } from './parser/line-schema.ts'
import { readLine } from './parser/read-line.ts'
import { words } from './parser/read-text.ts'

const LINE = '{"id":1,"people":[{"name":"Ada","date":"1968-08-23",…},{…},…]}'

const PROPERTIES = { people: { type: 'array', items: PERSON_SCHEMA, minItems: 2 } }

/** `billion connect`: what two or more people are together in Human Design and the Gene Keys. */
export async function connectCommand(
  argv: readonly string[],
  io: CliIo = PROCESS_IO,
): Promise<number> {
  const command = newCommand('connect', io)
    .description('Print what two or more people are together, in Human Design and the Gene Keys.')
    .argument('[births...]', 'each a birth: JSON, a file of it, or DATE,TIME,LAT,LON[,ZONE]')
    .examples(
      'billion connect 1968-08-23,13:45,46.6103,13.8558 1983-11-23,06:25,22.3193,114.1694',
      'billion connect ada.json ben.json cleo.json --json',
    )
    .ownOne('--id <text>', 'repeated in the answer', words)
  const ephemeris = await loadEphemeris()
  const answer = (request: unknown) => {
    const line = readLine(request, ['people'])
    return connectJson(ephemeris, lineId(line), readPeople(line))
  }
  return await runAnswering(
    { command, answer, tables, line: LINE, properties: PROPERTIES, requestOf: withPeople },
    argv,
    io,
  )
}

function tables({ people, humanDesign, geneKeys }: ConnectJson) {
  const { theme, definition, channels, openCenters, pairs, penta } = humanDesign
  const open = openCenters.map((center) => CENTER_TRAITS[center].title).join(', ') || 'none'
  const whole = [theme, definition && `${definition.toLowerCase()} definition`].filter(Boolean)
  return [
    {
      title: 'People',
      rows: people.map(({ name, type, authority, profile }) => ({
        name,
        type,
        authority,
        profile,
      })),
    },
    {
      title: `Together: ${[...whole, `open ${open}`].join(', ')}`,
      rows: channels.map(({ channel, name, by, whole: holders, gates }) => ({
        channel,
        name,
        by: by === 'one' || by === 'several' ? holders.join(', ') : by,
        held: gates.map(({ gate, members }) => `${gate} ${members.join(', ')}`).join('; '),
      })),
    },
    ...pairs.map(({ people: [one, other], bonds }) => ({
      title: `Between ${one} and ${other}`,
      rows: bonds.map(({ channel, bond, holder }) => ({
        channel,
        name: channelOf(channel).name,
        bond,
        holder: holder && (holder === 'first' ? one : other),
      })),
    })),
    {
      title: 'Penta',
      rows: (penta ?? []).map(({ channel, name, isDefined, missing }) => {
        return { channel, name, defined: isDefined, missing: missing.join(', ') }
      }),
    },
    {
      title: 'Gene Keys in common',
      rows: geneKeys.sharedKeys.map(({ key, held }) => ({
        key,
        held: held
          .map(({ name, spheres }) => `${name} ${spheres.map(titleOf).join(', ')}`)
          .join('; '),
      })),
    },
    {
      title: 'Programming partners',
      rows: geneKeys.partners.map(({ keys: [low, high], held: [ones, others] }) => ({
        keys: `${low}-${high}`,
        held: [ones, others].map((side) => side.map(({ name }) => name).join(', ')).join('; '),
      })),
    },
    {
      title: 'Rings in common',
      rows: geneKeys.rings.map(({ ring, held }) => ({
        ring,
        held: held.map(({ name, keys }) => `${name} ${keys.join(', ')}`).join('; '),
      })),
    },
  ]
}

function titleOf(sphere: keyof typeof SPHERE_TRAITS): string {
  return SPHERE_TRAITS[sphere].title
}
