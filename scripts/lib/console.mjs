// What the person at the terminal sees.

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} 秒`;

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = performance.now();
  say(`… ${title}`);
  const result = await work();
  say(`✓ ${title}（${seconds(since)}）`);
  return result;
}

export function say(text) {
  console.log(text);
}

/** A mistake that the person can put right: shown without a stack. */
export class Failure extends Error {}
