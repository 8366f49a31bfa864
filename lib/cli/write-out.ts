/** Writes text and waits until the stream has taken it, so that no more than one piece waits in memory; never throws. */
export function writeOut(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}
