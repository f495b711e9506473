/**
 * What was to be changed is no longer as it was when somebody looked. Nothing was changed. The
 * fields are an `InputError`'s: the mend is always to look again and decide anew.
 */
export class SettingConflict extends Error {
  override readonly name = 'SettingConflict'
  readonly field: string
  readonly problem: string
  readonly mend: string

  constructor(field: string, problem: string, mend = 'Look again, and decide anew.') {
    super(`${field}: ${problem}. ${mend}`)
    this.field = field
    this.problem = problem
    this.mend = mend
  }
}
