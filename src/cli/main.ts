#!/usr/bin/env node
// Starts the program: from the one file and the compiled code that the build has made of it, which halves the time until it runs,
// or else module by module.
import { compiledProgram } from "./compiled-code.js";

const { run } = compiledProgram()?.program() ?? (await import("./program.js"));
await run();
