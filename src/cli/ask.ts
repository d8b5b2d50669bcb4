// Questions on the terminal. Takes questions, gives answers; an end of input before the last answer is a mistake in usage.
import { createInterface } from "node:readline";
import { InputError } from "../errors.js";

/** One answer for each question, in their order; never empty. */
export async function ask(questions: readonly string[]): Promise<readonly string[]> {
  const lines = createInterface({ input: process.stdin, terminal: false });
  const next = lines[Symbol.asyncIterator]();
  const answers: string[] = [];
  try {
    for (const question of questions) answers.push(await answerTo(question, next));
  } finally {
    lines.close();
  }
  return answers;
}

/** Asks again while the answer is empty. */
async function answerTo(question: string, lines: AsyncIterator<string>): Promise<string> {
  for (;;) {
    process.stderr.write(`${question}\n> `);
    const { value, done } = await lines.next();
    if (done === true) {
      const help = "Give the answers as options; --help lists them.";
      throw new InputError([{ code: "no-answer", message: `no answer to “${question}”`, help }]);
    }
    if (value.trim() !== "") return value.trim();
  }
}
