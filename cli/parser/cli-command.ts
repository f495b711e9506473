import { Command, Option } from 'commander'

import { InputError } from '#core/errors.ts'
import type { CliIo } from '#cli/io.ts'
import { nearestName } from '#core/nearest-name.ts'

type Reader<T> = (text: string, flag: string) => T

/** An option with a value, as a line of `--batch` has it. */
export interface LineKey {
  /** In camelCase. */
  readonly key: string
  readonly about: string
  /** What reads it from a flag, which tells of what kind it is. */
  readonly read: Reader<unknown>
}

/**
 * A command of `billion`: commander's, which writes where `io` does, never ends the process,
 * takes an option once, and names the nearest known option or command beside an unknown one.
 */
export class CliCommand extends Command {
  readonly #keys: LineKey[] = []

  constructor(name?: string) {
    super(name)
    this.exitOverride()
  }

  override createCommand(name?: string): CliCommand {
    return new CliCommand(name)
  }

  /** An option with a value, given once at most. `read` throws `InputError` for what it cannot take. */
  one<T>(flags: string, about: string, read: Reader<T>): this {
    return this.#once(new Option(flags, about), read)
  }

  /** The same for what belongs to one request alone, and so never goes with `--batch`. */
  ownOne<T>(flags: string, about: string, read: Reader<T>): this {
    return this.#once(new Option(flags, about).conflicts('batch'), read)
  }

  #once<T>(option: Option, read: Reader<T>): this {
    const { flags } = option
    const flag = option.long ?? flags
    this.#keys.push({ key: option.attributeName(), about: option.description, read })
    let isGiven = false
    return this.addOption(
      option.argParser((text) => {
        if (isGiven) throw new InputError(flag, 'is given twice', 'Give it once.')
        isGiven = true
        return read(text, flag)
      }),
    )
  }

  /** What it does, in paragraphs: their lines are broken where the help is printed. */
  override description(text: string): this
  override description(): string
  override description(text?: string): this | string {
    if (text === undefined) return super.description()
    return super.description(text.replaceAll(/(?<!\n)\n(?!\n)/g, ' '))
  }

  /** Examples below the help of the command, whole lines as one would type them. */
  examples(...lines: readonly string[]): this {
    const shown = lines.map((line) => `  ${line}`).join('\n')
    return this.addHelpText('after', `\nExamples:\n${shown}`)
  }

  /** The options with a value, in the order of the help. */
  get keys(): readonly LineKey[] {
    return this.#keys
  }

  /** The help as it is printed, examples too. */
  helpText(): string {
    let text = ''
    this.configureOutput({ writeOut: (piece) => void (text += piece) }).outputHelp()
    return text.trimEnd()
  }

  /** Commander's own hook for an option it does not know. */
  unknownOption(flag: string): never {
    const known = withParents(this).flatMap(({ options }) =>
      options.flatMap(({ long }) => long ?? []),
    )
    const meant = nearestName(flag, [...known, '--help'])
    this.error(`error: unknown option '${flag}'. Did you mean ${meant}?`, UNKNOWN_OPTION)
  }

  /** Commander's own hook for a subcommand it does not know. */
  unknownCommand(): never {
    const [name = ''] = this.args
    const meant = nearestName(
      name,
      this.commands.map((command) => command.name()),
    )
    this.error(`error: unknown command '${name}'. Did you mean ${meant}?`, UNKNOWN_COMMAND)
  }
}

const UNKNOWN_OPTION = { code: 'commander.unknownOption' }
const UNKNOWN_COMMAND = { code: 'commander.unknownCommand' }

/** `billion <name>`, as yet without options. */
export function newCommand(name: string, { output, errors }: CliIo): CliCommand {
  return new CliCommand(`billion ${name}`)
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
    })
    .showHelpAfterError(`See billion help ${name}.`)
}

function withParents(command: Command): Command[] {
  return command.parent === null ? [command] : [command, ...withParents(command.parent)]
}
