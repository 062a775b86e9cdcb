import { Strength, type StrengthName } from "../../../../schema/maps.ts";
import type { Content } from "../../../../schema/weaving/files/content.ts";
import { tablesOf } from "../../../../schema/weaving/files/content.ts";
import { type Cell, type Table, textOf } from "../../../../schema/weaving/files/table.ts";
import { recordsOf, tableOf } from "./records.ts";
import { asAttributes, asText, readXml, xmlHead, xmlText } from "./xml.ts";

type Values = Map<string, Cell>;

/** A graph as Gephi writes it (GEXF 1.2 and 1.3): nodes and edges with attributes, and places that have their y upwards. */
export function readGexf(bytes: Uint8Array): Table[] {
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const found = { node: [] as Values[], edge: [] as Values[] };
  let about: "node" | "edge" = "node";
  let isDirected = "undirected";
  const last = () => found[about].at(-1);
  const heard: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    graph: ({ defaultedgetype = "undirected" }) => {
      isDirected = defaultedgetype;
    },
    attributes: (of) => {
      about = of.class === "edge" ? "edge" : "node";
    },
    attribute: ({ id = "", title = id }) => void titles[about].set(id, title),
    node: ({ id = "", label = id }) => {
      about = "node";
      found.node.push(
        new Map([
          ["name", label],
          ["id", id],
        ]),
      );
    },
    edge: ({ id = "", source = "", target = "", type = isDirected, weight, label }) => {
      about = "edge";
      const plain: [string, string | undefined][] = [
        ["strength", weight],
        ["note", label],
        ["id", id],
      ];
      const ends: [string, string][] = [
        ["fromId", source],
        ["toId", target],
        ["directed", type],
      ];
      found.edge.push(
        new Map([...ends, ...plain.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]))]),
      );
    },
    attvalue: ({ for: of = "", value = "" }) => void last()?.set(titles[about].get(of) ?? of, value),
    position: ({ x = "", y = "" }) =>
      void last()
        ?.set("x", x)
        .set("y", y && String(-Number(y) || 0)),
  };
  readXml(xmlText(bytes), { open: (name, attributes) => heard[name]?.(attributes) });
  return [tableOf("actors", found.node), tableOf("ties", found.edge)];
}

const own = new Set(["id", "name", "x", "y", "from", "to", "fromId", "toId", "strength", "directed"]);

const declared = (kind: "node" | "edge", { columns }: Table) =>
  `<attributes class="${kind}">${columns
    .filter((name) => !own.has(name))
    .map((name) => `<attribute${asAttributes({ id: name, title: name, type: "string" })}/>`)
    .join("")}</attributes>`;

const values = (record: Values) => {
  const inside = [...record]
    .filter(([name]) => !own.has(name))
    .map(([name, cell]) => `<attvalue${asAttributes({ for: name, value: textOf(cell) })}/>`);
  return inside.length ? `<attvalues>${inside.join("")}</attvalues>` : "";
};

const text = (record: Values, name: string) => (record.has(name) ? textOf(record.get(name)) : undefined);

function node(record: Values): string {
  const [x, y] = [text(record, "x"), text(record, "y")];
  const place = x !== undefined && y !== undefined ? `<viz:position${asAttributes({ x, y: -Number(y) || 0, z: 0 })}/>` : "";
  return `<node${asAttributes({ id: text(record, "id"), label: text(record, "name") })}>${values(record)}${place}</node>`;
}

function edge(record: Values): string {
  const strength = text(record, "strength") as StrengthName | undefined;
  const type = text(record, "directed") === "true" ? "directed" : "undirected";
  const ends = { id: text(record, "id"), source: text(record, "fromId"), target: text(record, "toId") };
  return `<edge${asAttributes({ ...ends, type, weight: strength && Strength[strength] })}>${values(record)}</edge>`;
}

/** A map as GEXF 1.3, for Gephi and its relatives; a wish is an edge without weight. */
export function writeGexf(content: Content): string {
  const { actors, ties } = tablesOf(content, "code");
  return `${xmlHead}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta><creator>Samväv</creator><title>${asText(content.title)}</title></meta>
<graph mode="static" defaultedgetype="undirected">
${declared("node", actors)}
${declared("edge", ties)}
<nodes>
${recordsOf(actors).map(node).join("\n")}
</nodes>
<edges>
${recordsOf(ties).map(edge).join("\n")}
</edges>
</graph>
</gexf>
`;
}
