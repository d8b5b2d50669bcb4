// One word list: the file that holds it, what a valid file looks like, and how its data become the form the code uses.

/** A word list of the lexicon. The file is `rules/lexicon/<name>.yml`. */
export interface LexiconPart<Data, Built> {
  /** File name without ending, kebab case. */
  readonly name: string;
  /** For editors: what the list is for and what adding a word does. One or two sentences. */
  readonly documentation: string;
  /** JSON Schema of the file; `additionalProperties: false` throughout, so that a typing error is found. */
  readonly schema: object;
  /** Turns valid data into sets, maps and patterns. Pure and cheap: it runs at every start. */
  build(data: Data): Built;
}
