import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/cli/in-order.ts';

/** Work that ends when the test says so. */
function createWork() {
  const begun: number[] = [];
  const ends = new Map<number, (result: string) => void>();
  const work = (item: number) => {
    begun.push(item);
    return new Promise<string>((resolve) => ends.set(item, resolve));
  };
  return { begun, work, end: (item: number) => ends.get(item)?.(`result ${item}`) };
}

async function* numbers(count: number, onClose = () => {}): AsyncGenerator<number> {
  try {
    for (let i = 0; i < count; i++) yield i;
  } finally {
    onClose();
  }
}

async function gather<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('inOrder', () => {
  it('gives the results in the order of the items, whichever ends first', async () => {
    const { work, end } = createWork();
    const results = gather(inOrder(numbers(4), work, 4));
    for (const item of [3, 1, 0, 2]) {
      await setImmediate();
      end(item);
    }
    expect(await results).toEqual(['result 0', 'result 1', 'result 2', 'result 3']);
  });

  it('begins no more than the window while the first item is not done', async () => {
    const { begun, work, end } = createWork();
    const results = gather(inOrder(numbers(9), work, 3));
    await setImmediate();
    expect(begun).toEqual([0, 1, 2]);
    end(1);
    end(2);
    await setImmediate();
    expect(begun).toEqual([0, 1, 2]);
    end(0);
    await setImmediate();
    expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
    for (let item = 3; item < 9; item++) {
      end(item);
      await setImmediate();
    }
    expect(await results).toHaveLength(9);
  });

  it('hands a result on while it still waits for the next item', async () => {
    let isOver = () => {};
    async function* slow() {
      yield 1;
      await new Promise<void>((resolve) => {
        isOver = resolve;
      });
    }
    const results = inOrder(slow(), async (item) => item, 5);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    isOver();
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('throws the failure of an item when its turn comes, and closes its source', async () => {
    let isClosed = false;
    const results = inOrder(
      numbers(3, () => {
        isClosed = true;
      }),
      async (item) => {
        if (item === 1) throw new Error('no');
        return item;
      },
      3,
    );
    expect((await results.next()).value).toBe(0);
    await expect(results.next()).rejects.toThrow('no');
    expect(isClosed).toBe(true);
  });
});
