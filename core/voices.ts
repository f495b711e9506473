/** The voices of Flite, which every pod has, best first as far as they were measured. Other engines add their own. */
export const VOICES = ['rms', 'slt', 'awb', 'kal16'] as const
