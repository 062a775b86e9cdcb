import type { EntityManager } from "@mikro-orm/postgresql";
import { Router } from "express";
import { inForceOn } from "../../schema/charter/charters.ts";
import { charterDocument } from "../../schema/charter/paper.ts";
import { isWith } from "../../schema/charter/signatories.ts";
import { clockAt } from "../../schema/clock.ts";
import type { Pen } from "../../schema/meetings/document.parts.ts";
import type { Doc } from "../../schema/meetings/document.ts";
import { asWord, type Find, type Parts } from "../meetings/documents/asWord.ts";
import { isId } from "../reading/isId.ts";
import { Charter } from "./Charter.ts";
import { CharterVersion } from "./CharterVersion.ts";
import { Signatory } from "./Signatory.ts";

/** A charter for Word, as whoever asks may read it: the version that is asked for (`?version=2`), else the one in force, else the draft. */
export function charterFiles(parts: Parts): Router {
  const router = Router();
  const text: Find = (em, _viewer, { params, query }, pen) => paperOf(em, String(params.id), query.version, pen);
  router.get("/api/charters/:id/charter.docx", asWord(parts, text));
  return router;
}

async function paperOf(em: EntityManager, id: string, asked: unknown, pen: Pen): Promise<Doc | undefined> {
  const charter = isId(id) ? await em.findOne(Charter, id, { populate: ["hub"] }) : null;
  if (!charter) return;
  const { day } = clockAt(new Date());
  const versions = await em.find(CharterVersion, { charter }, { orderBy: { number: "desc" } });
  const inForce = inForceOn(versions, day);
  const version = asked === undefined ? (inForce ?? versions[0]) : versions.find(({ number }) => String(number) === asked);
  if (!version) return;
  const joined = (await em.find(Signatory, { charter }, { populate: ["actor"] })).filter((one) => isWith(one, day));
  return charterDocument(
    {
      ...{ name: charter.name, hub: charter.hub.name, version, isInForce: version === inForce },
      joined: joined.map(({ actor, joinedOn }) => ({ name: actor.name, kind: actor.kind, joinedOn })),
    },
    pen,
  );
}
