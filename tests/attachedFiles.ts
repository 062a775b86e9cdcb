import { randomUUID } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { pieceBytes } from "../schema/meetings/attachment.ts";
import type { Answer, Asker } from "./world.ts";

/** Files as people would attach them, and as they should not. */
export const pdf = (length = 400) => {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(strToU8("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n"));
  bytes.set(strToU8("\n%%EOF"), length - 6);
  return bytes;
};
export const png = () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Array(60).fill(0)]);
export const zipped = (parts: Record<string, string>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, [strToU8(text), { level: name === "mimetype" ? 0 : 6 }]]),
    ) as never,
  );
export const docx = () => zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" });

/** Sends a file in its pieces; answers with the id under which they lie, and what the last of them was answered. */
export async function send(
  address: string,
  by: Pick<Asker, "cookie">,
  holder: string,
  bytes: Uint8Array,
  { file = randomUUID() as string, pieces = Math.ceil(bytes.length / pieceBytes), of = "meetings" } = {},
): Promise<{ file: string; status: number; problem?: string }> {
  let last: Response | undefined;
  for (let position = 0; position < pieces; position++)
    last = await fetch(`http://${address}/api/${of}/${holder}/files/${file}/${position}`, {
      method: "POST",
      headers: { cookie: by.cookie, "content-type": "application/octet-stream", origin: "http://localhost:4000" },
      body: bytes.slice(position * pieceBytes, (position + 1) * pieceBytes) as BodyInit,
    });
  const text = (await last?.text()) ?? "";
  return { file, status: last?.status ?? 0, problem: text && JSON.parse(text).errors?.[0]?.extensions?.key };
}

const ATTACH =
  "mutation($meeting: ID!, $attachment: AttachmentInput!) { attachFile(meeting: $meeting, attachment: $attachment) { id name kind size digest about visibility } }";

/** Sends a file and attaches it. */
export async function attach(
  address: string,
  by: Asker,
  meeting: string,
  { bytes = pdf(), name = "underlag.pdf", ...more }: { bytes?: Uint8Array; name?: string; [more: string]: unknown } = {},
): Promise<Answer> {
  const { file } = await send(address, by, meeting, bytes);
  return by.ask(ATTACH, { meeting, attachment: { file, name, size: bytes.length, ...more } });
}

const ATTACH_TO_AGREEMENT = `mutation($agreement: ID!, $file: AgreementFileInput!) { attachToAgreement(agreement: $agreement, file: $file) {
  id name kind size digest about visibility only decision { id } followUp { id } } }`;

/** Sends a file and attaches it to an agreement. */
export async function attachToAgreement(
  address: string,
  by: Asker,
  agreement: string,
  { bytes = pdf(), name = "yttrande.pdf", ...more }: { bytes?: Uint8Array; name?: string; [more: string]: unknown } = {},
): Promise<Answer> {
  const { file } = await send(address, by, agreement, bytes, { of: "agreements" });
  return by.ask(ATTACH_TO_AGREEMENT, { agreement, file: { file, name, size: bytes.length, ...more } });
}
