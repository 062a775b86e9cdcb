import { stopAddress } from "../../server/notices/stopAddress.ts";
import { onAgreement } from "./agreementStates.ts";
import { library, type pathsOfDalby } from "./dalby.ts";
import type { Guest } from "./guests.ts";
import { actorOn, openBeside, openMap, panel } from "./maps.ts";
import { say } from "./say.ts";

type Paths = Awaited<ReturnType<typeof pathsOfDalby>>;
type Reach = (guest: Guest, paths: Paths) => Promise<unknown>;

const button = ({ page }: Guest, name: string) => page.getByRole("button", { name, exact: true }).click();
const heading = ({ page }: Guest, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

const at =
  (path: string, title: string): Reach =>
  async (guest) => {
    await guest.go(path);
    await heading(guest, title);
  };

const onMap: Reach = async (guest, { map }) => {
  await openMap(guest, map);
  await actorOn(guest.page, library).waitFor();
};

/** What can stand beside the map. */
const beside =
  (title: string): Reach =>
  async (guest, paths) => {
    await onMap(guest, paths);
    await openBeside(guest.page, title);
  };

/** What the weave says under one of its tabs, known by a heading in it. */
const weave =
  (tab: string, title: string): Reach =>
  async (guest, { map }) => {
    await guest.go(`${map}?beside=weave&tab=${tab}`);
    await guest.page.getByRole("heading", { name: title }).waitFor();
  };

/** A meeting of those who weave, among whom Vera sits, so many after the latest that was held. */
const meetingOfWeavers =
  (after: number): Reach =>
  async (guest) => {
    const { hub } = await guest.get(
      '{ hub(slug: "lund") { councils(first: 50) { edges { node { name meetings(first: 100) { edges { node { id state } } } } } } } }',
    );
    const { node } = hub.councils.edges.find((edge: { node: { name: string } }) => edge.node.name === "Vävarnas nätverk");
    const meetings = node.meetings.edges.map((edge: { node: { id: string; state: string } }) => edge.node);
    const latest = meetings.findLastIndex(({ state }: { state: string }) => state === "Held");
    await guest.go(`/lund/meetings/${meetings[latest + after].id}`);
  };

/** Every page of the product and every state that it can be in, and how to come there; the last may leave one without a network. */
export const states: Readonly<Record<string, Reach>> = {
  hubs: at("/", say("hubs.all")),
  "a hub": at("/lund", "Lund"),
  "a hub without maps": at("/ekero", "Ekerö"),
  "a map being begun": async (guest) => {
    await guest.go("/lund");
    await button(guest, say("hubs.newMap"));
    await guest.page.getByRole("dialog").waitFor();
  },
  "the rules for agreements": at("/boras/agreements/rules", say("rules.title")),
  actors: at("/lund/actors", say("actors.all")),
  "an agreement on paper": async (guest) => {
    await onAgreement(guest, "Nattfotboll på Norrby", "/document");
    await guest.page.getByRole("heading", { name: say("papers.signatures") }).waitFor();
  },
  "the questions of follow-ups": at("/lund/agreements/questions", say("followUps.word.title")),
  "the headings of agreements": at("/lund/agreements/headings", say("drafting.template.title")),
  "no actor found": async (guest) => {
    await guest.go("/lund/actors?search=finnsinte");
    await guest.page.getByText(say("actors.noneLike")).waitFor();
  },
  "an actor": async (guest, { actor }) => {
    await guest.go(actor);
    await heading(guest, library);
  },
  "an actor being described": async (guest, { actor }) => {
    await guest.go(actor);
    await button(guest, say("house.ui.change"));
    await guest.page.getByRole("textbox", { name: say("actors.name"), exact: true }).waitFor();
  },
  "a contact refused": async (guest, { actor }) => {
    await guest.go(actor);
    await button(guest, say("actors.addContact"));
    await button(guest, say("house.ui.save"));
    await guest.page.getByText(say("house.whyNot.nameMissing")).waitFor();
  },
  "all areas": async (guest) => {
    await guest.go("/lund/weave");
    await guest.page.getByText(say("across.weakest.few", { count: 2 })).waitFor();
  },
  "all of the hub as one map": async (guest) => {
    await guest.go("/lund/weave?tab=whole");
    await guest.page.getByRole("rowheader", { name: say("across.whole.around", { name: library }) }).waitFor();
  },
  "the hub's history": at("/lund/history", say("events.all")),
  "a map": onMap,
  "a map with an actor chosen": async (guest, paths) => {
    await onMap(guest, paths);
    await actorOn(guest.page, library).focus();
    await guest.page.keyboard.press("Enter");
    await panel(guest.page, library).waitFor();
  },
  "a map with a tie chosen": async (guest, paths) => {
    await states["a map with an actor chosen"]!(guest, paths);
    await guest.page
      .getByRole("button", { name: /^Öppna länken/ })
      .first()
      .click();
    await guest.page.getByRole("radiogroup", { name: say("weave.tie.strength") }).waitFor();
  },
  "a map with several chosen": async (guest, paths) => {
    await onMap(guest, paths);
    await actorOn(guest.page, library).focus();
    await guest.page.keyboard.press("Control+a");
    await guest.page.getByRole("complementary").waitFor();
  },
  "a map filtered": async (guest, { map }) => {
    await guest.go(`${map}?from=Cooperate&wished=no`);
    await guest.page.getByRole("region", { name: say("weave.filter.title") }).waitFor();
  },
  "the three questions": beside(say("weave.open.questions")),
  "saved views": beside(say("weave.open.views")),
  "a map's history": beside(say("weave.open.history")),
  "about a map": beside(say("weave.open.about")),
  "a map as it was": async (guest, { map }) => {
    await guest.go(`${map}?beside=weave&tab=time&day=2022-03-31`);
    await guest.page.getByRole("img", { name: /^Läge och mått/ }).waitFor();
    await guest.page.locator(".map-instead").waitFor();
  },
  "the stage of a map": weave("stage", say("weaving.stage.howSure")),
  "a map without its weaver": async (guest, paths) => {
    await weave("exit", say("weaving.exit.parts"))(guest, paths);
    await guest.page.getByRole("slider", { name: say("weaving.exit.slider") }).press("End");
    await actorOn(guest.page, library).waitFor({ state: "detached" });
  },
  "a map coloured by a measure": weave("measures", say("weaving.measures.bridges")),
  "what actors have answered": async (guest) => {
    const { hub } = await guest.get('{ hub(slug: "lund") { maps(first: 50) { edges { node { id title } } } } }');
    const { node } = hub.maps.edges.find((edge: { node: { title: string } }) => edge.node.title === "Veberöd");
    await guest.go(`/lund/maps/${node.id}?beside=asking`);
    await guest.page.getByText(say("inquiries.reciprocity.Differ")).first().waitFor();
  },
  "actors being asked": async (guest, { map }) => {
    await guest.go(`${map}?beside=asking`);
    await button(guest, say("inquiries.asking.begin"));
    await guest.page.getByRole("dialog").getByRole("checkbox", { name: library }).waitFor({ state: "attached" });
  },
  "several actors being added": async (guest, paths) => {
    await onMap(guest, paths);
    await guest.page.getByRole("combobox", { name: say("weave.add.label") }).evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "Dalby bibliotek\nHundklubben");
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await guest.page.getByRole("dialog").waitFor();
  },
  "a map's table": async (guest, { map }) => {
    await guest.go(`${map}/table`);
    await guest.page.getByRole("table").first().waitFor();
  },
  "introductions beside a map": async (guest, { map }) => {
    await guest.go(`${map}?beside=weave&tab=introductions`);
    await guest.page.locator(".intro-why").first().waitFor();
    for (const summary of await guest.page.locator("details.intros > summary").all()) await summary.click();
  },
  "an introduction being taken on": async (guest, paths) => {
    await states["introductions beside a map"]!(guest, paths);
    await guest.page
      .getByRole("button", { name: new RegExp(`^${say("introductions.takeOn")}`) })
      .first()
      .click();
    await guest.page.getByRole("dialog").waitFor();
  },
  councils: async (guest) => {
    await guest.go("/lund/councils");
    await guest.page.getByRole("link", { name: "Vävarnas nätverk" }).waitFor();
  },
  "a council": async (guest) => {
    await states.councils!(guest, { map: "", actor: "" });
    await guest.page.getByRole("link", { name: "Områdesnätverket i Dalby" }).click();
    await guest.page.getByRole("table", { name: say("councils.side.CivilSociety") }).waitFor();
    await guest.page.getByRole("heading", { name: say("councils.shared.title") }).waitFor();
  },
  "a point being sent in": async (guest, paths) => {
    await states["a council"]!(guest, paths);
    await guest.page.locator(".point-title", { hasText: "Vem låser upp på lördagar?" }).waitFor();
    await button(guest, say("points.send"));
    await guest.page
      .getByRole("dialog")
      .getByRole("textbox", { name: say("points.form.title") })
      .waitFor();
  },
  "councils beside a map": async (guest, { map }) => {
    await guest.go(`${map}?beside=councils`);
    await guest.page.getByRole("heading", { name: say("councils.leaf.together") }).waitFor();
  },
  meetings: async (guest) => {
    await guest.go("/boras/meetings");
    await guest.page.getByRole("link", { name: /^FRÖ/ }).first().waitFor();
  },
  "meetings that have been": async (guest) => {
    await guest.go("/boras/meetings?show=past");
    await guest.page.getByText(say("meetings.state.Held")).first().waitFor();
  },
  "a meeting": async (guest) => {
    await guest.go("/lund/meetings");
    await guest.page
      .getByRole("link", { name: /^Områdesmöte i Dalby/ })
      .first()
      .click();
    await guest.page.getByRole("link", { name: "Områdesnätverket i Dalby" }).waitFor();
  },
  "what hangs on an agenda": async (guest, paths) => {
    await meetingOfWeavers(1)(guest, paths);
    await guest.page.getByRole("link", { name: "Inför mötet.pdf" }).waitFor();
    await guest.page.locator(".live-agenda .comments-count").first().click();
    await button(guest, say("comments.comment"));
    await guest.page.getByText(say("comments.suggest"), { exact: true }).click();
    await guest.page.getByRole("textbox", { name: say("comments.proposed") }).waitFor();
    await button(guest, say("attachments.add"));
    await guest.page.getByRole("button", { name: say("attachments.choose") }).waitFor();
  },
  "what a meeting teaches": async (guest) => {
    await guest.go("/lund/meetings?show=past");
    await guest.page
      .getByRole("link", { name: /^Områdesmöte i Dalby/ })
      .first()
      .click();
    await guest.page.getByRole("heading", { name: say("learns.title") }).waitFor();
  },
  "an agenda that is locked": async (guest, paths) => {
    await meetingOfWeavers(0)(guest, paths);
    await guest.page.locator(".agenda-frozen").waitFor();
  },
  "an agenda being written": async (guest, paths) => {
    await meetingOfWeavers(1)(guest, paths);
    await guest.page.getByRole("textbox", { name: say("agenda.add") }).waitFor();
    await guest.page.getByRole("textbox", { name: say("agenda.notes", { number: 1 }) }).focus();
  },
  "an agenda that nobody has begun": async (guest, paths) => {
    await meetingOfWeavers(2)(guest, paths);
    await guest.page.getByRole("button", { name: say("agenda.begin") }).waitFor();
  },
  "a task being given": async (guest, paths) => {
    await states["an agenda that is locked"]!(guest, paths);
    await button(guest, say("agenda.more", { number: 3 }));
    await guest.page.getByRole("menuitem", { name: say("tasks.add") }).click();
    await guest.page.getByRole("textbox", { name: say("tasks.form.text") }).waitFor();
  },
  "the register of decisions": async (guest) => {
    await guest.go("/boras/decisions");
    await guest.page.getByRole("heading", { name: "Cykelväg till badplatsen" }).waitFor();
  },
  "no decision found": async (guest) => {
    await guest.go("/boras/decisions?search=finnsinte");
    await guest.page.getByRole("heading", { name: say("decisions.register.noneLike") }).waitFor();
  },
  "minutes that are published": async (guest) => {
    await guest.go("/boras/councils");
    await guest.page.getByRole("link", { name: "Ortsrådet i Fristad" }).click();
    await guest.page.getByRole("link", { name: /^Protokoll 1\/\d{4}$/ }).click();
    await guest.page.getByRole("heading", { name: say("minutes.document.approvedBy") }).waitFor();
  },
  "the summons to a meeting": async (guest, paths) => {
    await states["a meeting"]!(guest, paths);
    await guest.page.getByRole("link", { name: say("minutes.papers.summons"), exact: true }).click();
    await guest.page.getByRole("article").getByText(say("minutes.document.answerHow")).waitFor();
  },
  "a calendar's addresses": async (guest) => {
    await guest.go("/lund/meetings");
    await button(guest, say("meetings.calendar.open"));
    await guest.page.getByRole("dialog").getByText(say("meetings.calendar.own"), { exact: true }).waitFor();
  },
  "a summons whose link is over": at("/call/finnsinte", say("meetings.call.unknown")),
  "what there is to do": async (guest) => {
    await at("/lund/todo", say("introductions.page"))(guest, {} as Paths);
    await guest.page.getByRole("heading", { name: say("notices.list.title") }).waitFor();
  },
  "how one is reminded": at("/me/notices", say("notices.choices.title")),
  "letters whose address is wrong": at("/letters/finnsinte", say("notices.stop.gone")),
  "letters to an address that somebody without an account has left": at(
    stopAddress({ publicUrl: "", secret: "x".repeat(32) }, "01a205a0-0789-758f-965f-255f79eb39df", "address"),
    say("notices.stop.title"),
  ),
  principles: at("/boras/principles", say("charter.title")),
  "a charter": at("/boras/charter", "Överenskommelsen mellan Borås Stad och civilsamhället"),
  "two versions of a charter compared": async (guest) => {
    await guest.go("/helsingborg/charter?version=2&changes");
    await guest.page.getByText(say("charters.compare.lead", { number: 1 })).waitFor();
  },
  "the plan of a charter": async (guest) => {
    await guest.go("/helsingborg/plan");
    await guest.page.getByText("Anställ en föreningssamordnare").waitFor();
  },
  "the matrix of participation": async (guest) => {
    await guest.go("/ekero/participation");
    await guest.page.getByText("Styrgrupp för samverkan").first().waitFor();
  },
  "a hub without a charter": at("/lund/charter", say("charters.title")),
  "a link about ratings that is over": at("/reply/ratings/finnsinte", say("charter.letter.unknown")),
  "rounds of rating": at("/boras/ratings", say("charter.rating.page")),
  "an agreement that both sides have rated, twice": async (guest) => {
    await guest.go("/boras/ratings");
    await guest.page.getByRole("link", { name: "Öppet hus efter första året" }).click();
    await guest.page.getByRole("link", { name: "Öppet hus på Hässleholmen" }).click();
    await guest.page.getByText(say("charter.rating.scale")).waitFor();
  },
  "a round of rating": async (guest) => {
    await guest.go("/boras/ratings");
    await guest.page.getByRole("link", { name: "Omdömen 2025" }).click();
    await heading(guest, "Omdömen 2025");
  },
  "a lost connection": async (guest, paths) => {
    await onMap(guest, paths);
    await guest.context.setOffline(true);
    await guest.page.getByText(say("house.connection.lost")).waitFor();
  },
  "signing in": at("/sign-in", say("people.signIn")),
  "a page that is missing": at("/finns/inte/alls", say("house.ui.missing")),
  "a hub that is missing": at("/finnsinte", say("house.ui.missing")),
};
