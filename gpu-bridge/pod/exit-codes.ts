/** What the pod's exit tells whoever started it (numbers from BSD's sysexits.h). */
export const EXIT_CODES = {
  /** It was told to stop, and handed back what it held. */
  stopped: 0,
  /** Its environment is not usable; the log names the variable. */
  unusableSettings: 78,
  /** The bridge does not let it in: a used or expired token, a revoked key. Start it with a new token. */
  refused: 77,
  /** Its parent is gone, or the bridge was out of reach for too long. */
  orphaned: 69,
  /** A bug; the log holds the error. */
  broken: 70,
} as const
