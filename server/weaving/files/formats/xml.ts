import { SaxesParser } from "saxes";
import { Unreadable } from "../Unreadable.ts";
import { decode } from "./decode.ts";

/** What is told of an XML document while it is read; names are without their prefix. */
export interface Hearer {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** The text within an element, as far as the next that begins or ends. */
  text?(text: string): void;
  close?(name: string): void;
}

const deepest = 50;
const mostElements = 3_000_000;
const local = (name: string) => name.slice(name.indexOf(":") + 1);
const encoding = /^<\?xml[^>]*encoding=["']([\w-]+)["']/;

/** The text of an XML document, in the encoding that it says it has. */
export const xmlText = (bytes: Uint8Array): string =>
  decode(bytes, encoding.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]).replace(/^\uFEFF/, "");

/** Reads an XML document from its beginning to its end. What has a DOCTYPE is not read: entities of its own can blow it up. */
export function readXml(document: string, { open, text, close }: Hearer): void {
  let depth = 0;
  let all = 0;
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new Unreadable("files.whyNot.doctype");
  });
  parser.on("error", () => {
    throw new Unreadable("files.whyNot.xml", { row: parser.line });
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > deepest || ++all > mostElements) throw new Unreadable("files.whyNot.tooMuch");
    open?.(local(name), attributes);
  });
  parser.on("text", (said) => text?.(said));
  parser.on("cdata", (said) => text?.(said));
  parser.on("closetag", ({ name }) => {
    depth--;
    close?.(local(name));
  });
  parser.write(document).close();
}

const unholdable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };
const inAttributes: Readonly<Record<string, string>> = { ...escapes, "\n": "&#10;", "\t": "&#9;" };

/** Text within an element; what XML cannot hold is left out. */
export const asText = (text: string): string => text.replace(unholdable, "").replace(/[&<>"\r]/g, (sign) => escapes[sign]!);

/** Attributes as they stand in a tag; those without a value are left out. */
export const asAttributes = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return ` ${name}="${String(value)
        .replace(unholdable, "")
        .replace(/[&<>"\r\n\t]/g, (sign) => inAttributes[sign]!)}"`;
    })
    .join("");

/** How every document begins. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
