/**
 * Files of the build that a page fetches by their address.
 * What is needed now goes at once; what will be needed waits until the line is free, and then goes one by one.
 */

/** Milliseconds before the queue goes on after the line swallowed something, which then waits at its end. */
const pause = 5000;

const asked = new Map<string, Promise<unknown>>();
const queue: (() => Promise<unknown>)[] = [];
let underway = 0;
let working = false;

const work = async (): Promise<void> => {
  if (working || underway > 0) return;
  const job = queue.shift();
  if (!job) return;
  working = true;
  try {
    await job();
  } catch {
    queue.push(job);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  working = false;
  void work();
};

const get = async (address: string): Promise<unknown> => {
  underway += 1;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return await response.json();
  } catch (error) {
    asked.delete(address);
    throw error;
  } finally {
    underway -= 1;
    void work();
  }
};

/** The JSON at an address of the build: fetched once, and again only when the line swallowed it. Rejects without an answer. */
export const fetchFile = <T>(address: string): Promise<T> => {
  const known = asked.get(address) ?? get(address);
  asked.set(address, known);
  // The build wrote the file for who asks for it.
  return known as Promise<T>;
};

/** Does something that takes the line, when nothing more urgent does; in the order in which it was asked for. */
export const whenFree = (job: () => Promise<unknown>): void => {
  queue.push(job);
  void work();
};
