/** Tells whether a device goes on to the next citizen, so that nothing may stay on it. */
export function isShared({ channel }: { channel: string | undefined }): boolean {
  return channel === 'kiosk' || channel === 'assisted';
}
