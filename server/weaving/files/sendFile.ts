import { type Request, type RequestHandler, urlencoded } from "express";
import { actorKinds } from "../../../schema/actors.ts";
import { type MapFilter, mostSteps, Strength, wholeMap } from "../../../schema/maps.ts";
import { endingOf, forms, isForm } from "../../../schema/weaving/files/form.ts";
import { languages } from "../../../schema/words.ts";
import { dayOf } from "../../context.ts";
import type { Asking, Parts } from "./filesApi.ts";
import { noteTakenOut } from "./takeOutMap.ts";

/** The pictures that a page makes of a map by itself: here it is only written down that they leave. */
const pictures = ["svg", "png"];

/**
 * Takes a map out as a file: a form with `part` (of CSV: actors or ties), `filter` (what to leave out, as the page knows it) and `language`.
 * First it is in the log that the map was taken out, and by whom; then it leaves the house. What the reader does not see is not in it.
 */
export function sendFile({ orm, desk }: Pick<Parts, "orm" | "desk">, asked: (request: Request) => Promise<Asking>): RequestHandler[] {
  const send: RequestHandler = async (request, response) => {
    const { form } = request.params;
    if (!isForm(form) && !pictures.includes(String(form))) return void response.status(404).json({ found: false });
    const { viewer, map, known, language, now } = await asked(request);
    const body = (request.body ?? {}) as Record<string, string | undefined>;
    const part = body.part === "ties" ? "ties" : "actors";
    await noteTakenOut(orm, { viewer, map, form: form === "csv" ? `csv ${part}` : String(form) });
    if (!isForm(form)) return void response.status(204).end();
    const filter = filterOf(body.filter);
    const wanted = languages.find((one) => one === body.language) ?? language;
    const file = await desk.write({ form, part, title: map.title, known, language: wanted, ...(filter && { filter }) });
    const name = `${map.title.replace(/[^\p{L}\p{N} -]/gu, "").slice(0, 80) || "samvav"}-${form === "csv" ? `${part}-` : ""}${dayOf(now)}.${forms[form].endings[0]}`;
    response.attachment(name).type(endingOf(name)!).setHeader("cache-control", "no-store");
    response.setHeader("content-type", forms[form].media);
    response.send(Buffer.from(file));
  };
  return [urlencoded({ extended: false, limit: "20kb" }), send];
}

/** A filter as the page knows it; what it says wrongly is left out. */
function filterOf(text: string | undefined): MapFilter | undefined {
  if (!text) return;
  let said: Partial<Record<keyof MapFilter, unknown>>;
  try {
    said = JSON.parse(text) ?? {};
  } catch {
    return;
  }
  const list = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === "string") : []);
  const steps = Number(said.steps);
  return {
    kinds: list(said.kinds).filter((kind): kind is MapFilter["kinds"][number] => Object.hasOwn(actorKinds, kind)),
    ...{ themes: list(said.themes), targetGroups: list(said.targetGroups), areas: list(said.areas) },
    weakest: typeof said.weakest === "string" && Object.hasOwn(Strength, said.weakest) ? (said.weakest as MapFilter["weakest"]) : null,
    wished: said.wished !== false,
    focus: typeof said.focus === "string" ? said.focus : null,
    steps: steps >= 1 && steps <= mostSteps ? steps : wholeMap.steps,
  };
}
