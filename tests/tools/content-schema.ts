/** `npm run content:schema`: JSON schemas of the content's files, so that an editor completes and checks what an author types. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "../../server/content.ts";
import { schemaFiles } from "./schema-files.ts";

for (const [path, text] of Object.entries(schemaFiles())) writeFileSync(join(contentFolder, path), text);
