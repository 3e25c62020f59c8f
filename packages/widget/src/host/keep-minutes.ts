/**
 * Gives how many minutes the host page lets a half-filled survey be kept on this device; 0 unless
 * it says so, for many people may share a device.
 */
export function keepMinutes(host: Element, report: (message: string) => void): number {
  const given = host.getAttribute('keep-minutes') ?? '0';
  if (Number(given) >= 0) return Number(given);
  report(`keep-minutes: received "${given}", expected minutes`);
  return 0;
}
