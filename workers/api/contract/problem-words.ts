import type { ProblemType } from './problems.ts'

/** When each problem is answered, and what mends it: docs/problems.md and `/problems/<name>`. */
export const PROBLEM_WORDS: Readonly<Record<ProblemType, string>> = {
  'not-json': 'The body is not the JSON it says it is. Send one JSON value.',
  unauthorized:
    'There is no token after `Bearer` in `Authorization`, or it is known to nobody. Send a valid one.',
  'bad-signature':
    'A pod’s request is not signed as docs/bridge.md says; `detail` names what is wrong with it; or a shop’s, as Standard Webhooks has it.',
  'bad-ticket':
    'A socket is opened with a ticket that was made for this job less than 30 seconds ago and was not used yet. Make another.',
  'no-credit':
    'The order costs more credits than there are. Buy some, and order again; nothing was taken.',
  forbidden:
    'The token is valid, but opens other doors than this one. Use one of the role or scope that the route asks for.',
  'not-found':
    'There is nothing here, or it belongs to somebody else, who may exist or not. Check the id.',
  'method-not-allowed': 'The path is there, and answers to the methods that `Allow` names.',
  'too-slow':
    'The body had not come to its end in half a minute, or the sound of a chapter in two. Send it again, over a better line.',
  'not-ready': 'It will be there when it is finished. Follow the job, and ask again then.',
  cancelled: 'Its work was stopped before it was made. Asking again changes nothing.',
  'given-up':
    'It was tried as often as it may be; `detail` says what went wrong. Retry the job, and ask again then.',
  'not-now':
    'It cannot be done as things stand; `detail` says why. Asking again changes nothing until they do.',
  'in-use':
    'Something still rests on it; `readings` names the jobs. Delete them first, or with it.',
  conflict: 'Somebody else changed it meanwhile. Read it again, and decide anew.',
  'in-flight':
    'A call with this `Idempotency-Key` is in work. Ask again with the same key after `Retry-After`.',
  'lease-lost':
    'The lease is held by another pod, or its chapter is not wanted any more. Claim another.',
  'length-required': 'A chapter is uploaded without `Content-Length`. Say how long it is.',
  'precondition-failed':
    '`If-Match` or `If-Unmodified-Since` names another version than there is. Fetch it again.',
  'too-large':
    'The body is longer than is read here: 512 KiB, or 32 KiB of whoever shows no credentials.',
  'unsupported-media-type': '`Content-Type` is not the one this route reads. Send that one.',
  'range-not-satisfiable': 'The range lies outside the file, whose length `Content-Range` says.',
  'invalid-input':
    'A parameter, header or field cannot be used; `errors` says of each what is wrong and how to mend it. A birth whose local time happened twice or never comes with its `choices`.',
  'bad-audio': 'What a pod uploaded is not the chapter it is said to be. Speak it again.',
  'idempotency-mismatch':
    'The `Idempotency-Key` was used for another call. Use a new key for a new call.',
  'upgrade-required':
    'The address opens a WebSocket and nothing else. Send `Upgrade: websocket`, or follow the job by its events.',
  'too-many':
    'The allowance of this account, key or address is used up. Wait as long as `Retry-After` says.',
  full: 'There is no room for another order just now. Ask again after `Retry-After`.',
  internal: 'The fault is ours and is logged under `requestId`. Asking again seldom helps.',
  unavailable: 'Something we lean on does not answer. Ask again after `Retry-After`.',
}
