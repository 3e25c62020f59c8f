/** The browser engines that the component and client tests run in. */
export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;

/** Name of an engine. */
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Reads the name of an engine, and throws where there is none of that name. */
export function readEngineName(text: string): EngineName {
  const name = ENGINE_NAMES.find((each) => each === text);
  if (name) return name;
  throw new Error(`unknown engine: received "${text}", expected ${ENGINE_NAMES.join(', ')}`);
}
