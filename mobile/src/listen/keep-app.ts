/** A device’s app is on the device. */
export function keepApp(): void {}
