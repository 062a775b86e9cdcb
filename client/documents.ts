import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { type DefinitionNode, Kind, type OperationDefinitionNode, parse, print, visit } from "graphql";
import { makeCache } from "./live/cache.ts";

/** The documents that the pages send: each text by its hash, and each hash by the name of its operation. */
export interface Shipped {
  texts: Record<string, string>;
  hashes: Record<string, string>;
}

/** Reads every document that is written in the pages of a folder, as the pages send it: with the fragments that it names, and type names. */
export function documentsIn(folder: string): Shipped {
  const definitions = globSync(`${folder}/**/*.{ts,tsx}`).sort().flatMap(written);
  const fragments = named(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
  const operations = named(definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION));
  const cache = makeCache();
  const shipped: Shipped = { texts: {}, hashes: {} };
  for (const [name, operation] of operations) {
    const text = print(cache.transformDocument({ kind: Kind.DOCUMENT, definitions: [operation, ...neededBy(operation, fragments)] }));
    const hash = createHash("sha256").update(text).digest("hex");
    shipped.texts[hash] = text;
    shipped.hashes[name] = hash;
  }
  return shipped;
}

const written = (file: string): DefinitionNode[] =>
  [...readFileSync(file, "utf8").matchAll(/graphql\(\s*`([^`]+)`/g)].flatMap(([, text]) => [
    ...parse(text!, { noLocation: true }).definitions,
  ]);

/** A page asks for its documents by name, so no two may have the same. */
function named(definitions: readonly DefinitionNode[]): Map<string, DefinitionNode> {
  const all = new Map<string, DefinitionNode>();
  for (const definition of definitions) {
    const name = (definition as OperationDefinitionNode).name?.value;
    if (!name || all.has(name))
      throw new Error(`Every document of the pages needs a name of its own; this one has not: ${print(definition)}`);
    all.set(name, definition);
  }
  return all;
}

function neededBy(operation: DefinitionNode, fragments: ReadonlyMap<string, DefinitionNode>): DefinitionNode[] {
  const needed = new Map<string, DefinitionNode>();
  const look = (definition: DefinitionNode) =>
    visit(definition, {
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments.get(name);
        if (!fragment || needed.has(name)) return;
        needed.set(name, fragment);
        look(fragment);
      },
    });
  look(operation);
  return [...needed.values()];
}
