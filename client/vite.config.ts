import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { documentsIn } from "./documents.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://localhost:${process.env.PORT ?? 4000}`;

/** Lets the built pages ask for their documents by name, and tells the server which those are; in development they are asked with their text. */
function named(): Plugin {
  return {
    name: "documents",
    apply: "build",
    config() {
      const { texts, hashes } = documentsIn(here("."));
      mkdirSync(here("../.build"), { recursive: true });
      writeFileSync(here("../.build/documents.json"), JSON.stringify(texts));
      return { define: { "import.meta.env.DOCUMENTS": JSON.stringify(hashes) } };
    },
  };
}

/** Builds the client into two pages, the app and the API page, and in development lends both the server's answers. */
export default defineConfig({
  root: here("."),
  plugins: [react(), named()],
  // No script or style stands inside the markup, so that the pages work under a strict content security policy.
  build: {
    outDir: here("../.build/client"),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: { index: here("index.html"), api: here("api.html") } },
  },
  server: {
    port: 5302,
    proxy: {
      "^/graphql(\\?.*)?$": { target: server, ws: true },
      "^/api/": server,
    },
  },
});
