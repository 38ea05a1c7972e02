import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{rules,property,content,room,pages}/**/*.test.ts"],
    testTimeout: 30_000,
    // A server that starts on a busy machine.
    hookTimeout: 60_000,
    // A focused test would pass by leaving the others out.
    allowOnly: false,
    reporters: process.env["CI"] ? ["default", "json"] : ["default"],
    outputFile: { json: "test-results/vitest.json" },
  },
});
