/** Says when someone has asked the program to end, by Ctrl-C for example. A program that asks for it ends in its own way. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/**
 * Runs a program of the project: an Error that reaches here is one whose message is for the author, so the message
 * alone is printed, and the exit code is 1.
 *
 * @param main is given {@link interruption}
 */
export function program(main: (interruption: () => AbortSignal) => void | Promise<void>): void {
  Promise.resolve()
    .then(() => main(interruption))
    .catch((error: unknown) => {
      const forAuthor =
        error instanceof Error && !(error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError);
      console.error(forAuthor ? `\n${error.message}` : error);
      process.exitCode = 1;
    });
}
