/** A file to write, by its name in the folder. */
export interface OutputFile {
  name: string;
  content: string;
}
