import type * as z from 'zod'

interface Described {
  /** What it is for, as an operator reads it. */
  readonly purpose: string
  /** The environment variable that may stand in where D1 was read and holds nothing. */
  readonly variable: string
  /**
   * What happens while D1 was never read, or holds what cannot be used. `refuse`: no answer, for
   * a wrong writer or voice costs more than a wait. `fallback`: the variable, then the default.
   */
  readonly onUnreadable: 'refuse' | 'fallback'
}

export interface Setting<Value> extends Described {
  /** Takes the value as stored and as text: a variable is always text. */
  readonly type: z.ZodType<Value>
  /** A secret is sealed in D1 and shown to nobody; a fingerprint stands for it. */
  readonly secret: boolean
  readonly default: NoInfer<Value>
  /** Changed by a proposal that was tried out and approved, never directly. */
  readonly inTwoSteps: boolean
}

/** What every operator may see. */
export function setting<Value>(
  declared: Described &
    Pick<Setting<Value>, 'type' | 'default'> &
    Partial<Pick<Setting<Value>, 'inTwoSteps'>>,
): Setting<Value> {
  return { inTwoSteps: false, ...declared, secret: false }
}

/** Unset until it is given: a default would be known to everybody. */
export function secret<Value>(
  declared: Described & { readonly type: z.ZodType<Value | null> },
): Setting<Value | null> {
  return { ...declared, default: null, secret: true, inTwoSteps: false }
}
