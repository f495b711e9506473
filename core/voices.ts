/**
 * The voices chapters can be spoken in, best first as far as they were measured: those of Flite,
 * which every pod has. An order that names another is refused, so that nobody is given a default.
 */
export const VOICES = ['rms', 'slt', 'awb', 'kal16'] as const
