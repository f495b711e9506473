import { InputError } from '#core/errors.ts'
import { log } from '#core/log.ts'
import { RunPodProblem } from '#gpu-bridge/runpod/problem.ts'
import { rentalAt } from '#gpu-bridge/runpod/rental.ts'
import { askedReason, type Reason } from '#settings/asked.ts'
import { SettingConflict } from '#settings/conflict.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { changeSetting } from '#settings/write.ts'

/** What came of it, as it travels between Workers: an error would lose its kind on the way. */
export type Remade =
  | { readonly kind: 'made'; readonly id: string }
  | {
      readonly kind: 'invalid-input' | 'conflict'
      readonly field: string
      readonly problem: string
      readonly mend: string
    }

/** The same as `remakeEndpoint`, with what it refuses as a value. */
export async function triedRemake(source: SettingsSource, asked: Reason): Promise<Remade> {
  try {
    return { kind: 'made', id: await remakeEndpoint(source, asked) }
  } catch (error) {
    if (!(error instanceof InputError || error instanceof SettingConflict)) throw error
    const { field, problem, mend } = error
    return {
      kind: error instanceof InputError ? 'invalid-input' : 'conflict',
      field,
      problem,
      mend,
    }
  }
}

/**
 * Makes the serverless endpoint again from its declared template, and writes its id to D1 with a line in
 * the history. One of the template's name that is there already is taken: a lost answer makes no second.
 * Throws an `InputError` where something is not declared, a `SettingConflict` where the endpoint that
 * settings name is there; both change nothing.
 */
async function remakeEndpoint(source: SettingsSource, asked: Reason): Promise<string> {
  const reason = askedReason(asked)
  const { value: key } = await readSetting(source, 'audio.runpod.key')
  if (key === null) throw undeclared('audio.runpod.key', 'is not set')
  const { value: template } = await readSetting(source, 'audio.runpod.template')
  if (template === null) throw undeclared('audio.runpod.template', 'is not set')
  const { value: baseUrl } = await readSetting(source, 'audio.runpod.baseUrl')
  const { value: present, version } = await readSetting(source, 'audio.runpod.endpoint')
  const rental = rentalAt({ key, baseUrl })
  try {
    if (present !== null && (await rental.findEndpoint(present)) !== null) {
      throw new SettingConflict('audio.runpod.endpoint', `the endpoint ${present} is there`)
    }
    const namesake = (await rental.listEndpoints()).find(({ name }) => name === template.name)
    const { id } = namesake ?? (await rental.createEndpoint(template))
    await changeSetting(source, {
      key: 'audio.runpod.endpoint',
      value: id,
      expectedVersion: version,
      ...reason,
    })
    log('settings.endpoint-remade', { was: present, id, who: reason.who })
    return id
  } catch (error) {
    if (!(error instanceof RunPodProblem)) throw error
    throw undeclared('audio.runpod.template', `RunPod refused: ${error.message}`)
  }
}

function undeclared(field: string, problem: string): InputError {
  return new InputError(field, problem, 'Mend that, and ask again.')
}
