/** The chapter is no longer this pod's: another holds it now, or nobody wants it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** The bridge does not know this pod and will not enrol it again. */
export class PodRefused extends Error {
  override readonly name = 'PodRefused'
}

/** The bridge looked at what was spoken and did not take it. The chapter may come out right another time. */
export class SoundRefused extends Error {
  override readonly name = 'SoundRefused'
}
