import { type Content, tablesOf } from "../../../../schema/weaving/files/content.ts";
import { type Cell, type Table, textOf } from "../../../../schema/weaving/files/table.ts";
import { recordsOf, tableOf } from "./records.ts";
import { asAttributes, asText, readXml, xmlHead, xmlText } from "./xml.ts";

type Values = Map<string, Cell>;

/** A graph as GraphML writes it: nodes and edges, and what is known of them by keys that say their names. */
export function readGraphml(bytes: Uint8Array): Table[] {
  const names = new Map<string, string>();
  const found = { node: [] as Values[], edge: [] as Values[] };
  let inside: Values | undefined;
  let key: string | undefined;
  let said = "";
  let isDirected = "undirected";
  readXml(xmlText(bytes), {
    open(name, attributes) {
      const { id = "", source = "", target = "", directed } = attributes;
      if (name === "graph") isDirected = attributes.edgedefault ?? "undirected";
      if (name === "key") names.set(id, attributes["attr.name"] ?? id);
      if (name === "node") {
        inside = new Map([["id", id]]);
        found.node.push(inside);
      }
      if (name === "edge") {
        inside = new Map([
          ["id", id],
          ["fromId", source],
          ["toId", target],
          ["directed", directed ?? isDirected],
        ]);
        found.edge.push(inside);
      }
      if (name === "data") [key, said] = [names.get(attributes.key ?? "") ?? attributes.key, ""];
    },
    text(text) {
      if (key) said += text;
    },
    close(name) {
      if (name === "data" && key && inside) inside.set(key, said);
      if (name === "data") key = undefined;
      if (name === "node" || name === "edge") inside = undefined;
    },
  });
  // Where nodes have no names of their own, they go by their ids.
  for (const node of found.node) if (!["name", "label", "Label"].some((name) => node.has(name))) node.set("name", node.get("id")!);
  return [tableOf("actors", found.node), tableOf("ties", found.edge)];
}

const own = { node: new Set(["id"]), edge: new Set(["id", "from", "to", "fromId", "toId", "directed"]) } as const;
const types: Readonly<Record<string, string>> = { x: "double", y: "double", active: "boolean", weaver: "boolean" };

const keys = (kind: "node" | "edge", { columns }: Table) =>
  columns
    .filter((name) => !own[kind].has(name))
    .map((name) => `<key${asAttributes({ id: `${kind}-${name}`, for: kind, "attr.name": name, "attr.type": types[name] ?? "string" })}/>`)
    .join("\n");

const dataOf = (kind: "node" | "edge", record: Values) =>
  [...record]
    .filter(([name]) => !own[kind].has(name))
    .map(([name, cell]) => `<data${asAttributes({ key: `${kind}-${name}` })}>${asText(textOf(cell))}</data>`)
    .join("");

const text = (record: Values, name: string) => textOf(record.get(name));

const edge = (tie: Values) => {
  const ends = { id: text(tie, "id"), source: text(tie, "fromId"), target: text(tie, "toId") };
  return `<edge${asAttributes({ ...ends, directed: text(tie, "directed") })}>${dataOf("edge", tie)}</edge>`;
};

/** A map as GraphML, for yEd, igraph, NetworkX and others. */
export function writeGraphml(content: Content): string {
  const { actors, ties } = tablesOf(content, "code");
  return `${xmlHead}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys("node", actors)}
${keys("edge", ties)}
<graph id="map" edgedefault="undirected">
${recordsOf(actors)
  .map((actor) => `<node${asAttributes({ id: text(actor, "id") })}>${dataOf("node", actor)}</node>`)
  .join("\n")}
${recordsOf(ties).map(edge).join("\n")}
</graph>
</graphml>
`;
}
