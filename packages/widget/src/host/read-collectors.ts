/** Gives the base URLs of an attribute `collector`, which are separated by spaces. */
export function readCollectors(attribute: string | null | undefined): readonly string[] {
  return attribute?.match(/\S+/g) ?? [];
}
