/** The packaged Chromium is built for this one platform. */
const canRun = process.platform === 'linux' && process.arch === 'x64';

/** Gives the path of the Chromium that comes in the npm package; undefined where it cannot run. */
export async function packagedChromium(): Promise<string | undefined> {
  if (!canRun) return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
