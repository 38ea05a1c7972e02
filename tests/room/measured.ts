/** Says a figure that a test measured, on a line of its own among the results. */
export const measured = (figure: string): void => void process.stdout.write(`${figure}\n`);
