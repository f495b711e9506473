/** What each object's alarm is set to, as far as this run of the program set it; milliseconds. */
const set = new WeakMap<DurableObjectStorage, number>()

/**
 * An alarm is on its way for so long. To set it anew in that time would put it off, and store it once more, at
 * every call of a busy object.
 */
const ON_ITS_WAY_MS = 1_000

/**
 * Sees to it that the object's one alarm rings at `at` (milliseconds) or before; null asks for
 * nothing. It is never put later. One that should have rung a second ago and has not is not trusted:
 * it is set to ring at once.
 *
 * When an object wakes nothing is known and the first call sets the alarm, whatever was stored; so
 * a waking object arms for everything it waits for. Called in the same turn as a write it is stored
 * with it: there is no moment in which work waits and no alarm is set.
 */
export function armAlarm(storage: DurableObjectStorage, at: number | null, now = Date.now()): void {
  if (at === null) return
  const present = set.get(storage) ?? Infinity
  if (present > now - ON_ITS_WAY_MS && present <= Math.max(at, now)) return
  const next = Math.max(now, Math.min(present, at))
  set.set(storage, next)
  void storage.setAlarm(next)
}

/** The first line of every `alarm()`: the alarm is spent, also when it rang before its time. */
export function alarmRang(storage: DurableObjectStorage): void {
  set.delete(storage)
}
