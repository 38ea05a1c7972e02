/** The kit's pictures as SVG, all in one file of this server: once it is here, choosing, saving and printing ask for nothing more. */

type Bodies = Readonly<Record<string, string>>;
const file = import.meta.glob<Bodies>("../../.drawn/kit.json", { import: "default" });

let bodies: Bodies = {};

/** Fetches the pictures once. Throws when the line is down; it may be called again then. */
export const loadPictures = async (): Promise<void> => {
  for (const load of Object.values(file)) bodies = await load();
};

/** What is inside a picture of 32 by 32 units; empty while it is on its way. */
export const pictureBody = (name: string): string => bodies[name] ?? "";
