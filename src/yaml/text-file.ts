/** A file of text as the command line read it: nothing below the command line opens files. */
export interface TextFile {
  /** As messages show it. */
  readonly path: string;
  readonly text: string;
}
