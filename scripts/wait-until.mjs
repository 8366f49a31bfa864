const PAUSE = 50;

/** Milliseconds; long, because a build server runs two browsers on two processors. */
const DEADLINE = 30_000;

/**
 * Asks again and again until `check` gives something truthy, and returns that; throws after `deadline` milliseconds with
 * the sentence `what` ("the popup shows its counts") and the last error. An error of `check` counts as "not yet".
 */
export async function waitUntil(what, check, deadline = DEADLINE) {
  const end = Date.now() + deadline;
  let last = '';
  for (;;) {
    try {
      const found = await check();
      if (found) return found;
    } catch (error) {
      last = ` (${error.message})`;
    }
    if (Date.now() > end) throw new Error(`Waited ${deadline / 1000} s in vain until ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
