import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { addItem, isSaved, opened, until } from "./agendas.ts";
import type { Asker, World } from "./world.ts";

export const MINUTES =
  "query($meeting: ID!) { minutes(meeting: $meeting) { id state version digest number year visibility sentAt approvedAt publishedAt approvals { edges { node { id version role answer name onPaper digest comment person { id } } } } notes { edges { node { text createdAt } } } } }";
export const CONTENT = "query($meeting: ID!) { minutesContent(meeting: $meeting) }";
export const BEGIN = "mutation($meeting: ID!) { beginMinutes(meeting: $meeting) { id } }";
export const WRITE =
  "mutation($id: ID!, $introduction: String!, $other: String!) { writeMinutes(id: $id, introduction: $introduction, other: $other) { id } }";
export const SEND = "mutation($id: ID!) { sendMinutes(id: $id) { id state digest } }";
export const RECALL = "mutation($id: ID!) { recallMinutes(id: $id) { state version } }";
export const APPROVE = "mutation($id: ID!, $digest: String!) { approveMinutes(id: $id, digest: $digest) { id state number year } }";
export const CHANGE =
  "mutation($id: ID!, $digest: String!, $comment: String!) { askToChangeMinutes(id: $id, digest: $digest, comment: $comment) { state version } }";
export const SIGNED = "mutation($approval: ID!) { noteSigned(approval: $approval) { state } }";
export const PUBLISH =
  "mutation($id: ID!, $visibility: Visibility!) { publishMinutes(id: $id, visibility: $visibility) { visibility publishedAt } }";
export const HOLD = "mutation($id: ID!) { holdMeeting(id: $id) { state } }";
export const CORRECT = "mutation($id: ID!, $text: String!) { correctMinutes(id: $id, text: $text) { text } }";

const inDays = (days: number, hour: number) => new Date(Date.now() + days * 86_400_000 + hour * 3_600_000).toISOString();

/** A meeting that was held the day before yesterday; unless it is bare, with a guest, an agenda and something that was decided. */
export async function heldBy(world: World, karin: Asker, council: string, isBare = false): Promise<string> {
  const meeting = { title: "Höstmöte", startsAt: inDays(-2, 0), endsAt: inDays(-2, 2), place: "Bryggan" };
  const { planMeeting } = await karin.get(
    "mutation($council: ID!, $meeting: MeetingInput!) { planMeeting(council: $council, meeting: $meeting) { id } }",
    { council, meeting },
  );
  const { id } = planMeeting;
  if (isBare) {
    await karin.get(HOLD, { id });
    return id;
  }
  const { beginAgenda } = await karin.get("mutation($meeting: ID!) { beginAgenda(meeting: $meeting) { id } }", { meeting: id });
  const window = await opened(world, karin, beginAgenda.id);
  const item = addItem(window, "Torget", "Alla vill ha bänkar.");
  await until(() => isSaved(window));
  window.close();
  await karin.get('mutation($id: ID!) { addPresent(meeting: $id, who: { guest: "Gun Gäst" }) { id } }', { id });
  await karin.get(
    'mutation($id: ID!, $item: ID!) { writeDecision(meeting: $id, decision: { text: "Bänkar ställs ut.", item: $item }) { id } }',
    { id, item },
  );
  await karin.get(HOLD, { id });
  return id;
}

/** Ways to change approved minutes, and what stands beside them, past all rules; `$1` is their id. */
export const changes = [
  "update minutes set content = '{}' where id = $1",
  "update minutes set digest = 'x' where id = $1",
  "update minutes set introduction = 'x' where id = $1",
  "update minutes set number = 99 where id = $1",
  "update minutes set state = 'Draft', number = null, year = null, approved_at = null where id = $1",
  "delete from minutes where id = $1",
  "update minutes_approval set name = 'x' where minutes_id = $1",
  "delete from minutes_approval where minutes_id = $1",
  "update minutes_note set text = 'x' where minutes_id = $1",
  "delete from minutes_note where minutes_id = $1",
];

/** What stands in a document for Word, read as the zip and XML that it is, without what has written it. */
export function wordIn(bytes: Uint8Array) {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
  for (const [name, text] of Object.entries(files)) if (/\.(xml|rels)$/.test(name)) new SaxesParser({ xmlns: true }).write(text).close();
  const document = files["word/document.xml"]!;
  const textOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join("");
  const all = (of: string, xml: string) => [...xml.matchAll(new RegExp(`<w:${of}>.*?</w:${of}>`, "gs"))].map(([found]) => found);
  const styled = all("p", document).map((xml) => [/<w:pStyle w:val="(Title|Heading\d)"/.exec(xml)?.[1], textOf(xml)]);
  return {
    title: /<dc:title>([^<]*)/.exec(files["docProps/core.xml"]!)?.[1],
    language: /<w:lang w:val="([^"]*)"/.exec(files["word/styles.xml"]!)?.[1],
    headings: styled.filter(([style]) => style),
    tables: all("tbl", document).map((table) => all("tr", table).map((row) => all("tc", row).map(textOf))),
    headerRows: document.split("<w:tblHeader/>").length - 1,
    text: textOf(document),
  };
}
