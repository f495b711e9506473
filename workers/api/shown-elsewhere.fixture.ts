/**
 * Routes whose example alone is not answered well, because something has to be there, or happen,
 * or be signed first: the test file that shows their good answer, and words of it that do.
 */
export const SHOWN_ELSEWHERE: Readonly<Record<string, readonly [file: string, words: string]>> = {
  ...all('workers/api/doors.workers.test.ts', {
    watchJob: 'live/tickets',
    createTicket: 'live/tickets',
  }),
  ...all('workers/api/auth/accounts.workers.test.ts', {
    signIn: '/auth/sign-in',
    signInBy: '/auth/sign-in/',
    finishSignInBy: '/auth/callback/',
    finishSignInByForm: '/auth/callback/',
    confirmEmail: 'signUp(',
    mailConfirmation: 'signUp(',
    resetPassword: '/auth/reset',
    getKeyUsage: '/usage',
    grantCredits: '/shop/v1/grants',
    giveRole: '/role',
    endSession: '/v1/account/sessions/',
    deleteKey: '/v1/account/keys/',
  }),
  ...all('workers/api/tenants.workers.test.ts', {
    getExport: '/v1/account/exports',
    getArchive: '/archives/',
    getDeletion: "DELETE /v1/account'",
    listMembers: '/members',
    setBrand: '/brand',
    inviteMember: '/invitations',
    joinOrganization: '/organizations/join',
    removeMember: '/members/',
    getSubject: 'GET ${consent}',
    answerConsent: 'POST ${consent}',
    eraseSubject: 'DELETE ${consent}',
    getShared: 'GET ${shared}',
    getSharedPart: 'GET ${shared}/documents/',
    endShare: 'DELETE ${path}/',
  }),
  ...all('workers/api/webhooks.workers.test.ts', {
    createWebhook: 'POST /v1/webhooks',
    getWebhook: '/v1/webhooks/',
    deleteWebhook: 'DELETE ',
    testWebhook: '/test',
    replayWebhook: '/replay',
    listWebhookDeliveries: '/deliveries',
    createOperatorWebhook: '/admin/v1/webhooks',
    grantAccess: '/grants',
  }),
  ...all('workers/api/frame.workers.test.ts', { orderJob: 'POST /v1/jobs' }),
  ...all('test/e2e/one-job.test.ts', {
    cancelJob: '/cancel',
    retryJob: '/retry',
    refreshJob: '/refresh',
    regenerateDocument: '/regenerate',
    packJob: '/packages',
    getPackage: '/packages',
    getPdf: 'pdf',
    getAudio: 'audio',
    getTiming: 'timing',
  }),
  ...all('workers/api/stored-book.workers.test.ts', { getAudiobook: '/audiobook' }),
  ...all('workers/api/dead-letters.workers.test.ts', {
    getDeadLetter: '/admin/v1/dead-letters/',
    replayDeadLetter: '/replay',
    dropDeadLetter: '/drop',
  }),
  ...all('test/e2e/settings.test.ts', {
    proposeSetting: 'propose',
    getProposal: 'propos',
    approveProposal: 'approve',
    rejectProposal: 'reject',
  }),
  ...all('workers/api/bridge.workers.test.ts', {
    enrolPod: 'POST /enrol',
    claimChapter: 'POST /claim',
    getScript: '/script',
    putAudio: '/audio',
    assembleAudio: '/assemble',
    rotateKey: 'POST /keys',
    leaveFleet: 'POST /goodbye',
    putTiming: "'timing'",
    listParts: "partPath('parts'",
    putPart: 'partPath(`parts/',
    completeChapter: '/complete',
    failChapter: '/fail',
    sendPodAway: '/leave',
    revokePod: 'DELETE /admin/v1/pods/',
  }),
}

const NO_TEST = 'no test of the API asks for it yet'

/** Routes whose good answer no test of the API shows yet, each with the reason. */
export const SHOWN_NOWHERE: Readonly<Record<string, string>> = {
  signInByPasskey: 'it needs an authenticator',
  addPasskey: 'it needs an authenticator',
  deletePasskey: 'it needs an authenticator',
  getTimingVtt: 'what makes it of a timing is tested alone',
  getTimingSmil: 'what makes it of a timing is tested alone',
  remakeEndpoint: 'it asks RunPod; what it does is tested in the orchestrator',
  renewLease: 'the end-to-end tests’ pod does it',
  changeWebhook: NO_TEST,
  rotateWebhookSecret: NO_TEST,
  readGrantedText: NO_TEST,
  retryAnyJob: NO_TEST,
  cancelAnyJob: NO_TEST,
  deletePushDevice: NO_TEST,
  getOperatorWebhook: 'it is its owner’s namesake, by the same code',
  changeOperatorWebhook: 'it is its owner’s namesake, by the same code',
  deleteOperatorWebhook: 'it is its owner’s namesake, by the same code',
  rotateOperatorWebhookSecret: 'it is its owner’s namesake, by the same code',
  testOperatorWebhook: 'it is its owner’s namesake, by the same code',
  replayOperatorWebhook: 'it is its owner’s namesake, by the same code',
  listOperatorWebhookDeliveries: 'it is its owner’s namesake, by the same code',
}

function all(file: string, words: Readonly<Record<string, string>>) {
  const entries = Object.entries(words).map(([name, said]) => [name, [file, said] as const])
  return Object.fromEntries(entries) as Record<string, readonly [string, string]>
}
