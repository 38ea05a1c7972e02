/** Tells whoever draws that something has arrived which they may show: a text, a picture. */
const listeners = new Set<() => void>();

/** Calls back after every arrival; answers how to stop that. */
export const onArrival = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const arrived = (): void => {
  for (const listener of listeners) listener();
};
