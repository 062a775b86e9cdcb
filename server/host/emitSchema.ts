import "reflect-metadata";
import { writeFile } from "node:fs/promises";
import { introspectionFromSchema, lexicographicSortSchema } from "graphql";
import { makeSchema } from "../graphql.ts";

// `npm run schema`: writes what both sides agree on, the SDL for people and its introspection for the types of the client's documents.
const schema = await makeSchema("schema/schema.graphql");
const introspection = introspectionFromSchema(lexicographicSortSchema(schema), { descriptions: false });
await writeFile("schema/introspection.ts", `export type introspection = ${JSON.stringify(introspection)};\n`);
