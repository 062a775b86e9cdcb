import { documentFields, type Field, type FieldType, type Table, tables, type Value } from "./tables.ts";

/** What the elements of a package's XML belong to; it changes when their meaning does. */
export const namespace = "urn:samvav:arkivpaket:1";

/** What a package is of, who delivers it and when. */
export interface Delivery {
  /** The public body that the documents have come to be at: the hub. */
  creator: string;
  /** What is delivered: an agreement's title, or a year. */
  what: string;
  kind: "avtal" | "ar";
  madeAt: string;
  year: number | null;
}

/** Rows by the name of their table. */
export type Rows = Readonly<Record<string, readonly (readonly Value[])[]>>;

const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML and HTML; what XML 1.0 cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (one) => named[one]!);

const element = (name: string, value: Value) => (value === null ? "" : `      <${name}>${escaped(String(value))}</${name}>\n`);

const rowOf = (name: string, fields: readonly Field[], row: readonly Value[]) =>
  `    <${name}>\n${fields.map((one, at) => element(one.name, row[at] ?? null)).join("")}    </${name}>\n`;

const listOf = (list: string, name: string, fields: readonly Field[], rows: readonly (readonly Value[])[]) =>
  `  <${list}>\n${rows.map((row) => rowOf(name, fields, row)).join("")}  </${list}>\n`;

/** All that is known of a package's agreements and documents, in the terms of an archive. */
export function metadataOf({ creator, what, kind, madeAt, year }: Delivery, rows: Rows, documents: readonly (readonly Value[])[]): string {
  const delivery = [
    ["arkivbildare", creator],
    ["leveranstyp", kind === "ar" ? "Årsleverans" : "Ärende"],
    ["innehall", what],
    ["ar", year],
    ["framstalld", madeAt],
    ["system", "Samväv"],
  ] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<arkivpaket xmlns="${namespace}" version="1.0">\n`,
    `  <leverans>\n${delivery.map(([name, value]) => element(name, value)).join("")}  </leverans>\n`,
    ...tables.map(({ name, row, fields }) => listOf(name, row, fields, rows[name] ?? [])),
    listOf("handlingar", "handling", documentFields, documents),
    "</arkivpaket>\n",
  ].join("");
}

const types: Record<FieldType, string> = {
  text: "text",
  day: "xs:date",
  moment: "xs:dateTime",
  whole: "xs:integer",
  number: "xs:decimal",
  digest: "kontrollsumma",
  yes: "xs:boolean",
};

const declared = ({ name, type, must, means, from }: Field) =>
  [
    `        <xs:element name="${name}" type="${types[type]}"${must ? "" : ' minOccurs="0"'}>`,
    `<xs:annotation><xs:documentation xml:lang="sv">${escaped(means)} Källa: ${escaped(from)}.</xs:documentation></xs:annotation>`,
    "</xs:element>\n",
  ].join("");

const declaredList = (list: string, row: string, fields: readonly Field[], means: string) => `
  <xs:element name="${list}"><xs:annotation><xs:documentation xml:lang="sv">${escaped(means)}</xs:documentation></xs:annotation>
    <xs:complexType><xs:sequence><xs:element name="${row}" minOccurs="0" maxOccurs="unbounded">
      <xs:complexType><xs:sequence>
${fields.map(declared).join("")}      </xs:sequence></xs:complexType>
    </xs:element></xs:sequence></xs:complexType>
  </xs:element>`;

const within = (list: string, row: string) =>
  list === "avtal"
    ? ""
    : `
    <xs:keyref name="${list}_avtal" refer="p:avtalsnyckel"><xs:selector xpath="p:${list}/p:${row}"/><xs:field xpath="p:avtalsid"/></xs:keyref>`;

/** The schema that the XML of every package follows, made of the same fields: types, what must be there, and that every row belongs to an agreement. */
export function schemaOf(): string {
  const lists = [...tables.map(({ name, row, fields, means }) => ({ name, row, fields, means })), documents];
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}" xmlns:p="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified" version="1.0" xml:lang="sv">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="kontrollsumma"><xs:restriction base="xs:string"><xs:pattern value="[0-9a-f]{64}"/></xs:restriction></xs:simpleType>
  <xs:element name="arkivpaket">
    <xs:complexType><xs:sequence>
      <xs:element name="leverans"><xs:complexType><xs:sequence>
        <xs:element name="arkivbildare" type="text"/>
        <xs:element name="leveranstyp" type="text"/>
        <xs:element name="innehall" type="text"/>
        <xs:element name="ar" type="xs:gYear" minOccurs="0"/>
        <xs:element name="framstalld" type="xs:dateTime"/>
        <xs:element name="system" type="text"/>
      </xs:sequence></xs:complexType></xs:element>
${lists.map(({ name }) => `      <xs:element ref="${name}"/>\n`).join("")}    </xs:sequence><xs:attribute name="version" type="xs:string" use="required"/></xs:complexType>
    <xs:key name="avtalsnyckel"><xs:selector xpath="p:avtal/p:arende"/><xs:field xpath="p:avtalsid"/></xs:key>${lists.map(({ name, row }) => within(name, row)).join("")}
  </xs:element>${lists.map(({ name, row, fields, means }) => declaredList(name, row, fields, means)).join("")}
</xs:schema>
`;
}

const documents: Pick<Table, "name" | "row" | "fields" | "means"> = {
  name: "handlingar",
  row: "handling",
  fields: documentFields,
  means: "Handlingarna i paketet, med sökväg och kontrollsumma.",
};

/** The dictionary of a package: what each field of each table means, of what type it is, whether it must be there, and where it comes from. */
export const dictionary = (): string[][] => [
  ["tabell", "falt", "betydelse", "typ", "obligatoriskt", "kalla"],
  ...[...tables, documents].flatMap(({ name, fields }) =>
    fields.map((one) => [name, one.name, one.means, typeNames[one.type], one.must ? "ja" : "nej", one.from]),
  ),
];

const typeNames: Record<FieldType, string> = {
  text: "text",
  day: "datum (ÅÅÅÅ-MM-DD)",
  moment: "tidpunkt (ISO 8601, UTC)",
  whole: "heltal",
  number: "tal",
  digest: "SHA-256, 64 hexadecimala tecken",
  yes: "true eller false",
};
