/** Sources from which on a run counts as long at once. */
const manySources = 100;
/** Milliseconds after which a run counts as long. */
const longRun = 1000;

/** A bar that shows itself only when somebody watches and the run is long. */
export interface Progress {
  readonly onProgress: (done: number, total: number) => void;
  /** Takes the bar off the screen; harmless when there is none. */
  readonly stop: () => void;
}

/** Prepares the bar on standard error; on anything but a terminal it stays silent. */
export async function watchProgress(total: number): Promise<Progress> {
  if (process.stderr.isTTY !== true || total < 2) return { onProgress: () => {}, stop: () => {} };
  const { SingleBar } = await import("cli-progress");
  const started = performance.now();
  const bar = new SingleBar({
    format: "reading {bar} {value} of {total} sources",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
  });
  let shown = false;
  return {
    onProgress: (done) => {
      if (!shown && (total > manySources || performance.now() - started > longRun)) {
        bar.start(total, done);
        shown = true;
      } else if (shown) bar.update(done);
    },
    stop: () => {
      if (shown) bar.stop();
    },
  };
}
