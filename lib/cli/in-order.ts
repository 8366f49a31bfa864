/**
 * Works on several items at a time and gives the results in the order of the items: `inOrder(names, readFile, 4)`. No more than
 * `window` items are begun and not yet handed on, however slow the first of them is; a result is handed on as soon as those before
 * it are, without waiting for further items. What `items` throws is thrown after the results of the items before it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: number,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const take = () => heard(source.next().then((item) => ({ item })));
  const begun: Promise<{ readonly result: Result }>[] = [];
  let next = take();
  try {
    for (;;) {
      const [first] = begun;
      const event = await Promise.race([...(begun.length < window ? [next.catch(() => null)] : []), ...(first ? [first] : [])]);
      if (event === null || ('item' in event && event.item.done)) break;
      if ('result' in event) {
        begun.shift();
        yield event.result;
      } else {
        begun.push(heard(work(event.item.value).then((result) => ({ result }))));
        next = take();
      }
    }
    for (const each of begun) yield (await each).result;
    await next;
  } finally {
    await source.return?.();
  }
}

/** A promise that fails before its turn has come is no unhandled failure: it is thrown when its turn comes. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
