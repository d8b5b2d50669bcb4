// The floors of the house: a file imports only from lower floors or from its own folder, and there are no import loops.
//   6 cli   5 index.ts   4 rule-examples.ts   3 pipeline.ts   2 the stages   1 text, lexicon   0 model, yaml, errors
const stages = ["read", "extract", "lineage", "align", "check", "review", "report"];
const anyStage = `^src/(${stages.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-loops",
      comment: "A loop means that neither file can be read, tested or moved alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolved",
      comment: "What cannot be resolved here cannot be resolved on a user's machine.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "model-knows-nobody",
      comment: "The model is what flows between the stages: it must not know who makes it or who uses it.",
      severity: "error",
      from: { path: "^src/model/" },
      to: { pathNot: "^src/model/" },
    },
    {
      name: "ground-floor",
      comment: "Errors and the YAML reader serve every floor, so they may need none.",
      severity: "error",
      from: { path: "^src/(errors\\.ts$|yaml/)" },
      to: { path: "^src/", pathNot: "^src/(errors\\.ts$|yaml/|model/)" },
    },
    {
      name: "text-and-lexicon-below-stages",
      comment: "Sentences and word lists know nothing of claims, rules or reports.",
      severity: "error",
      from: { path: "^src/(text|lexicon)/" },
      to: { path: "^src/", pathNot: "^src/(text|lexicon|model|yaml)/|^src/errors\\.ts$" },
    },
    ...stages.map((stage) => ({
      name: `${stage}-stands-alone`,
      comment:
        "Stages meet only in the pipeline, through the model; one that imports a sibling cannot be replaced alone.",
      severity: "error",
      from: { path: `^src/${stage}/` },
      to: { path: anyStage, pathNot: `^src/${stage}/` },
    })),
    {
      name: "stages-below-pipeline",
      comment: "A stage that called the pipeline, the public API or the command line would turn the flow around.",
      severity: "error",
      from: { path: anyStage },
      to: { path: "^src/(pipeline|rule-examples|index)\\.ts$|^src/cli/" },
    },
    {
      name: "pipeline-below-the-top",
      comment: "The pipeline is the program without its surroundings: no files, no console, no examples.",
      severity: "error",
      from: { path: "^src/pipeline\\.ts$" },
      to: { path: "^src/(rule-examples|index)\\.ts$|^src/cli/" },
    },
    {
      name: "rule-examples-below-the-top",
      comment: "Examples run through the pipeline as a library would run them.",
      severity: "error",
      from: { path: "^src/rule-examples\\.ts$" },
      to: { path: "^src/index\\.ts$|^src/cli/" },
    },
    {
      name: "library-without-command-line",
      comment: "Whoever imports the library must not load the command line with it.",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "one-importer-of-wink",
      comment: "wink-nlp has no character offsets and quirks of its own; one file deals with them, for everybody.",
      severity: "error",
      from: { pathNot: "^src/text/tokenize\\.ts$" },
      to: { path: "(^|/)wink-(nlp|eng-)" },
    },
    {
      name: "only-the-command-line-touches-the-machine",
      comment:
        "Files, processes and the network belong to src/cli; the library takes values and gives values (hashing and loading code are no contact with it).",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|module)$" },
    },
    {
      name: "console-libraries-in-the-command-line",
      comment: "Only src/cli parses arguments, draws progress and writes files.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "node_modules/(commander|cli-progress|write-file-atomic|tinyglobby)/" },
    },
    {
      name: "page-libraries-in-the-page",
      comment: "What draws the HTML report is loaded with it alone; no other command waits for it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/report/html/" },
      to: { path: "node_modules/(preact|preact-render-to-string|d3-[a-z]+|@dagrejs)/" },
    },
    {
      name: "page-loaded-when-asked-for",
      comment: "Formats are listed for --help; only the entry of the HTML report may be among what that loads.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(report/html/|cli/build-)" },
      to: { path: "^src/report/html/", pathNot: "^src/report/html/formatter\\.ts$" },
    },
    {
      name: "no-development-tools-in-the-product",
      comment:
        "A package that is only installed for development is missing at the user's; its types are needed by nobody there. Steps of the build run before it gets there.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/build-" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
