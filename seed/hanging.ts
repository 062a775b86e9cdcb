import type { App } from "../server/app.ts";
import { inHouse } from "../server/context.ts";
import { AttachmentPiece } from "../server/meetings/attachments/AttachmentPiece.ts";
import { Meeting } from "../server/meetings/Meeting.ts";
import { meetingOf } from "./agendas.ts";
import { itemId } from "./agendaWriting.ts";
import { aPdf } from "./aPdf.ts";
import type { Deed } from "./deeds.ts";
import { fileId } from "./fileId.ts";
import type { Names } from "./names.ts";
import type { Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** What hangs on the agenda of a council's next meeting. */
export interface HangingOf {
  council: string;
  /** What its members say of items, by their headings: words, new words for the heading or for a paragraph. */
  comments?: readonly { by: string; heading: string; text?: string; part?: "title" | "notes"; was?: string; proposed?: string }[];
  /** The actors that items are about. */
  links?: readonly { heading: string; actor: string }[];
  files?: readonly FileOf[];
}

/** A page that somebody has written and attaches: what it is called, what is said of it, and what stands on it. */
export interface PageOf {
  name: string;
  about?: string;
  title: string;
  lines: readonly string[];
}

/** A page that is attached to an item, by its heading, or to the meeting as a whole. */
export interface FileOf extends PageOf {
  heading?: string;
}

const next = (names: Names, council: string) => meetingOf(names, council, "next")?.id;
const itemOf = ({ founding }: Town, council: string, heading: string) => itemId(founding.slug, council, heading);

/** How it comes to hang there: each says what they say themselves, and the town's coordinator does the rest. */
export function hangingSteps(town: Town): Step[] {
  const { by, hanging = [] } = town;
  const said = hanging.flatMap(({ council, comments = [] }) => comments.map((comment) => ({ council, ...comment })));
  const linked = hanging.flatMap(({ council, links = [] }) => links.map((link) => ({ council, ...link })));
  return [
    ...[...Map.groupBy(said, (one) => one.by)].map(
      ([who, own]): Step => ({
        name: `comments by ${who}`,
        by: who,
        deeds: (names) =>
          own.flatMap(({ council, heading, by: _, ...comment }): Deed[] => {
            const meeting = next(names, council);
            return meeting ? [["commentOnItem", { meeting, item: itemOf(town, council, heading), comment }]] : [];
          }),
      }),
    ),
    ...(linked.length
      ? [
          {
            name: "what items are about",
            by,
            deeds: (names: Names) =>
              linked.flatMap(({ council, heading, actor }): Deed[] => {
                const meeting = next(names, council);
                const to = { actor: names.one("actors", actor) };
                return meeting ? [["linkItem", { meeting, item: itemOf(town, council, heading), to }]] : [];
              }),
          },
        ]
      : []),
    ...(hanging.some(({ files }) => files?.length)
      ? [{ name: "files", by, deeds: (names: Names) => fileDeeds(town, names), sends: hanging }]
      : []),
  ];
}

const bytesOf = ({ title, lines }: FileOf) => aPdf(title, lines);

const idOf = ({ founding }: Town, council: string, { name }: FileOf) => fileId(`${founding.slug}/${council}/${name}`);

function fileDeeds(town: Town, names: Names): Deed[] {
  return (town.hanging ?? []).flatMap(({ council, files = [] }) =>
    files.flatMap((file): Deed[] => {
      const meeting = next(names, council);
      const { name, about, heading } = file;
      const item = heading && itemOf(town, council, heading);
      const attachment = { file: idOf(town, council, file), name, about, item, size: bytesOf(file).length };
      return meeting ? [["attachFile", { meeting, attachment }]] : [];
    }),
  );
}

/** Puts the pieces of files where a page sends them, before they are attached. */
export const sendFiles = (app: App, town: Town, names: Names, hanging: readonly HangingOf[]): Promise<void> =>
  inHouse(
    app.orm,
    async (em) => {
      for (const { council, files = [] } of hanging) {
        const id = next(names, council);
        if (!id) continue;
        const meeting = await em.findOneOrFail(Meeting, id);
        const { hub, council: of } = meeting;
        const there = new Set((await em.find(AttachmentPiece, { meeting })).map(({ file }) => file));
        for (const file of files.filter((one) => !there.has(idOf(town, council, one))))
          em.create(AttachmentPiece, { hub, council: of, meeting, file: idOf(town, council, file), position: 0, bytes: bytesOf(file) });
      }
    },
    [names.hub],
  );
