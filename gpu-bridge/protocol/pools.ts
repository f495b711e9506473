/** The pool of keys and letters that name none: they are of before there were several. */
export const MAIN_POOL = 'main'

/** How a pool may be called: it stands in pods' ids, tokens and object names. */
export const POOL_NAME = /^[a-z][a-z0-9]{0,31}$/

/** The pool a key id names: `pod:<pool>-<pod>:<generation>`. */
export function poolOfKey(keyId: string): string {
  return /^pod:([a-z][a-z0-9]{0,31})-/.exec(keyId)?.[1] ?? MAIN_POOL
}

/** The pool a pod is of. */
export function poolOfPod(podId: string): string {
  return poolOfKey(`pod:${podId}:1`)
}

/** The pool an enrolment token is good for: `enrol-<pool>_<random>`. */
export function poolOfToken(token: string): string {
  return /^enrol-([a-z][a-z0-9]{0,31})_/.exec(token)?.[1] ?? MAIN_POOL
}
