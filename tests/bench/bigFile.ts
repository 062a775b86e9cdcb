import type { Town } from "./town.ts";

/** How much the files hold that are brought in when it is measured. */
export const actors = 5_000;
export const ties = 20_000;

/** A file of so many actors and another of so many ties, each between two that have none yet. */
function files(): { name: string; content: string }[] {
  const kinds = ["Förening", "Skola", "Bibliotek", "Förvaltning"];
  const rows = Array.from(
    { length: actors },
    (_, at) => `Aktör ${at};${kinds[at % 4]};Öppen verksamhet för alla åldrar;svenska|arabiska;Språk`,
  );
  const pairs = Array.from({ length: ties }, (_, at) => {
    const from = at % actors;
    return `Aktör ${from};Aktör ${(from + 1 + Math.floor(at / actors) * 7) % actors};${1 + (at % 4)};2024-09-01`;
  });
  return [
    { name: "aktörer.csv", content: ["Namn;Slag;Om;Språk;Teman", ...rows].join("\r\n") },
    { name: "länkar.csv", content: ["Från;Till;Styrka;Sedan", ...pairs].join("\r\n") },
  ];
}

/** Sends the files at a map, as a page does; the lines of the answer. */
export async function sendFiles({ address, cookie }: Town, map: string, what: "look" | "bring", head: object): Promise<string[]> {
  const chosen = files();
  const bytes = chosen.map(({ content }) => Buffer.from(content));
  const line = JSON.stringify({ ...head, files: chosen.map(({ name }, at) => ({ name, size: bytes[at]!.length })) });
  const response = await fetch(`${address}/api/maps/${map}/files/${what}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", cookie, origin: address },
    body: Buffer.concat([Buffer.from(`${line}\n`), ...bytes]),
  });
  return (await response.text()).trim().split("\n");
}
