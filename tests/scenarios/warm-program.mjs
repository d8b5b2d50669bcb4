// The built program, run again and again in one process: each run has its own arguments, folder, environment and streams, as if
// it had been started. Starting it anew a few hundred times would be most of the time that the scenarios take.
import { Readable, Writable } from "node:stream";
import { compiledProgram } from "../../dist/cli/compiled-code.js";

const { run } = compiledProgram().program();
const { argv, env } = process;

/** A stream that keeps what is written to it, and is no terminal. */
function collector() {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

function setStream(name, stream) {
  Object.defineProperty(process, name, { value: stream, configurable: true });
}

process.on("message", async ({ args, cwd, input, environment }) => {
  const stdout = collector();
  const stderr = collector();
  setStream("stdin", Readable.from(input.length > 0 ? [Buffer.from(input, "base64")] : []));
  setStream("stdout", stdout.stream);
  setStream("stderr", stderr.stream);
  process.chdir(cwd);
  process.argv = [...argv.slice(0, 2), ...args];
  process.env = { ...env, ...environment };
  process.exitCode = undefined;
  let failure = null;
  try {
    await run();
  } catch (error) {
    failure = String(error);
  }
  process.send({ code: process.exitCode ?? 0, stdout: stdout.text(), stderr: stderr.text(), failure });
  process.exitCode = undefined;
});
process.on("disconnect", () => process.exit());
