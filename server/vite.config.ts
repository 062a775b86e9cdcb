import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Builds the server for the Node that runs it; what it imports from npm stays in node_modules. */
export default defineConfig({
  root: here(".."),
  publicDir: false,
  build: {
    ssr: true,
    target: "node24",
    outDir: here("../.build/server"),
    emptyOutDir: true,
    sourcemap: true,
    // All files side by side: what the server reads from disk has the same address from each of them.
    rolldownOptions: {
      input: {
        start: here("../seed/start.ts"),
        hub: here("operator/start.ts"),
        analyst: here("weaving/analyst.worker.ts"),
        archivist: here("agreements/archive/archivist.worker.ts"),
        typesetter: here("meetings/documents/typesetter.worker.ts"),
        files: here("weaving/files/reader.ts"),
      },
      output: { chunkFileNames: "[name].js" },
    },
  },
});
