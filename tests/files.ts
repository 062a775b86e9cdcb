import { randomUUID } from "node:crypto";
import type { Asker, Loose, World } from "./world.ts";

/** A file as it is chosen: its name and what is in it. */
export interface Chosen {
  name: string;
  content: string | Uint8Array;
}

/** A file of text. */
export const csv = (content: string, name = "aktörer.csv"): Chosen => ({ name, content });

/** What came back: whether it went well, and what was said. */
export interface Told {
  status: number;
  said: Loose;
}

/** What is said at last, after how far it was. */
const lastLine = async (response: Response): Promise<Loose> => JSON.parse((await response.text()).trim().split("\n").at(-1)!);

const origin = "http://localhost:4000";

/** How files are looked at, brought in and taken out at a world's front door. */
export function filesAt(world: World) {
  const send = (
    who: Asker,
    map: string,
    what: string,
    files: Chosen[],
    wish: object,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ) => {
    const bytes = files.map(({ content }) => Buffer.from(content as Uint8Array));
    const head = { ...wish, files: files.map(({ name }, at) => ({ name, size: bytes[at]!.length })) };
    return fetch(`http://${world.address}/api/maps/${map}/files/${what}`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        ...(who.cookie && { cookie: who.cookie, origin }),
        "accept-language": "sv",
        ...headers,
      },
      body: Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bytes]),
      ...(signal && { signal }),
    });
  };
  const look = async (who: Asker, map: string, files: Chosen | Chosen[], wish: object = {}): Promise<Told> => {
    const response = await send(who, map, "look", [files].flat(), wish);
    const said = await lastLine(response);
    return { status: response.status, said: said.seen ?? said };
  };
  const bring = async (who: Asker, map: string, files: Chosen | Chosen[], wish: object = {}, operation: string = randomUUID()) => {
    const seen = (await look(who, map, files, wish)).said;
    const response = await send(who, map, "bring", [files].flat(), { mark: seen.mark, ...wish }, { "idempotency-key": operation });
    const lines = (await response.text()).trim().split("\n");
    return { status: response.status, operation, seen, said: JSON.parse(lines.at(-1)!) as Loose, lines: lines.length };
  };
  const takeOut = (who: Asker, map: string, form: string, fields: Record<string, string> = {}) =>
    fetch(`http://${world.address}/api/maps/${map}/files/${form}`, {
      method: "POST",
      headers: { ...(who.cookie && { cookie: who.cookie, origin }) },
      body: new URLSearchParams(fields),
    });
  return { send, look, bring, takeOut };
}
