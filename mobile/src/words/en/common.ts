export const common = {
  productName: 'One in a Billion',
  tabs: { begin: 'Begin', people: 'People', readings: 'Readings', account: 'Account' },
  navigation: 'Main',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving …',
  remove: 'Remove',
  tryAgain: 'Try again',
  beginAnew: 'Begin anew',
  comingBack: 'Trying again …',
  optional: 'optional',
  notHere: 'There is nothing at this address.',
  toBeginning: 'To the beginning',
  failures: {
    offline: 'You are offline. What was opened before can still be read.',
    signedOut: 'You are no longer signed in on this device.',
    notFound: 'This is not there, or it belongs to somebody else.',
    refused: 'This cannot be done as things stand.',
    busy: (seconds: number) =>
      seconds < 90
        ? `Very many ask just now. Try again in ${Math.ceil(seconds)} seconds.`
        : `Very many ask just now. Try again in ${Math.ceil(seconds / 60)} minutes.`,
    gone: 'This was stopped and will not be made.',
    server: 'Something went wrong on our side. Your readings are safe.',
  },
} as const
