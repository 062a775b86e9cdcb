import type { EntityManager, FilterQuery, MikroORM } from "@mikro-orm/postgresql";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { hashOf } from "../access/secret.ts";
import { viewerOf } from "../access/viewerOf.ts";
import { Area } from "../areas/Area.ts";
import { inHouse, sessionOf, type Viewer } from "../context.ts";
import { Council } from "../councils/Council.ts";
import { addressOf } from "../edge/addressOf.ts";
import { type RateLimits, TooOften } from "../edge/RateLimits.ts";
import { Hub } from "../hubs/Hub.ts";
import type { Readers } from "../Readers.ts";
import { isId } from "../reading/isId.ts";
import { say } from "../say.ts";
import { Attendance } from "./Attendance.ts";
import { CalendarAddress } from "./CalendarAddress.ts";
import { CallLink } from "./CallLink.ts";
import { calendarOf } from "./calendar.ts";
import { Meeting } from "./Meeting.ts";

/** What the addresses for calendars are made of. */
export interface Parts {
  orm: MikroORM;
  readers: Readers;
  rates: RateLimits;
  trustProxy: number;
  publicUrl: string;
}

/** A calendar to be read: what it is called, and its meetings. */
interface Calendar {
  name: string;
  meetings: Meeting[];
}

type Found = Calendar | undefined;

/** How many meetings one calendar holds at most, the latest, and what asking for it is worth. */
const most = 1000;
const worth = 20_000;

/**
 * Meetings for calendars, as iCalendar: of a hub, an area, a council, or one meeting, each as whoever asks sees them, which for a calendar
 * that signs in nowhere is what is public; and by secret addresses the meetings of a person, or the one of a summons.
 */
export function calendarFeeds(parts: Parts): Router {
  const router = Router();
  const asReader = (look: (em: EntityManager, thing: string) => Promise<Found>) =>
    answering(parts, async (request) => {
      const { viewer } = await parts.readers.of(request);
      return as(parts, viewer, (em) => look(em, String(request.params.id ?? request.params.slug)));
    });
  const bySecret = (look: (parts: Parts, secret: string) => Promise<Found>) =>
    answering(parts, ({ params }) => look(parts, String(params.secret)));
  router.get("/api/hubs/:slug/meetings.ics", asReader(ofHub));
  router.get("/api/areas/:id/meetings.ics", asReader(ofArea));
  router.get("/api/councils/:id/meetings.ics", asReader(ofCouncil));
  router.get("/api/meetings/:id/meeting.ics", asReader(oneMeeting));
  router.get("/calendar/:secret.ics", bySecret(ofPerson));
  router.get("/call/:secret/meeting.ics", bySecret(ofCall));
  return router;
}

/** Answers with a calendar, or as for an address that never was. */
function answering(parts: Parts, look: (request: Request) => Promise<Found>): RequestHandler {
  return async (request, response) => {
    try {
      await parts.rates.take({ viewer: null, address: addressOf(request, parts.trustProxy) }, worth);
      send(response, parts.publicUrl, await look(request));
    } catch (error) {
      if (!(error instanceof TooOften)) throw error;
      response.status(429).set("Retry-After", String(error.seconds)).end();
    }
  };
}

function send(response: Response, publicUrl: string, calendar: Found): void {
  if (!calendar) return void response.status(404).json({ found: false });
  const slug = ({ id }: { id: string }) => calendar.meetings.find((meeting) => meeting.id === id)!.hub.slug;
  response
    .type("text/calendar; charset=utf-8")
    .set({ "Cache-Control": "private, max-age=300", "X-Robots-Tag": "noindex" })
    .send(calendarOf(calendar.meetings, { publicUrl, slug, name: calendar.name }));
}

const as = <T>({ orm }: Parts, viewer: Viewer | null, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  orm.em.fork({ session: { variables: sessionOf(viewer) } }).transactional((em) => work(em as EntityManager), { readOnly: true });

/** The latest meetings of some, in the order in which they are. */
async function meetingsOf(em: EntityManager, where: FilterQuery<Meeting>): Promise<Meeting[]> {
  const latest = await em.find(Meeting, where, { populate: ["hub"], orderBy: { startsAt: -1, id: -1 }, limit: most });
  return latest.reverse();
}

async function ofHub(em: EntityManager, slug: string): Promise<Found> {
  const hub = await em.findOne(Hub, { slug });
  return hub ? { name: hub.name, meetings: await meetingsOf(em, { hub }) } : undefined;
}

async function ofArea(em: EntityManager, id: string): Promise<Found> {
  const area = isId(id) ? await em.findOne(Area, id) : null;
  return area ? { name: area.name, meetings: await meetingsOf(em, { council: { area } }) } : undefined;
}

async function ofCouncil(em: EntityManager, id: string): Promise<Found> {
  const council = isId(id) ? await em.findOne(Council, id) : null;
  return council ? { name: council.name, meetings: await meetingsOf(em, { council }) } : undefined;
}

async function oneMeeting(em: EntityManager, id: string): Promise<Found> {
  const [meeting] = isId(id) ? await meetingsOf(em, { id }) : [];
  return meeting && { name: meeting.title, meetings: [meeting] };
}

/** The meetings of all councils that a person sits in, read with that person's own rights at this moment. */
async function ofPerson(parts: Parts, secret: string): Promise<Found> {
  const address = await inHouse(parts.orm, (em) => em.findOne(CalendarAddress, { secretHash: hashOf(secret) }));
  const viewer = address && (await viewerOf(parts.orm, address.person.id));
  if (!viewer) return;
  const meetings = await as(parts, viewer, (em) => meetingsOf(em, { council: { id: [...viewer.sitsIn] } }));
  return { name: say("sv", { key: "meetings.feed.mine", values: { name: viewer.name } }), meetings };
}

/** The one meeting that a summons calls to. */
async function ofCall({ orm }: Parts, secret: string): Promise<Found> {
  const link = await inHouse(orm, (em) => em.findOne(CallLink, { secretHash: hashOf(secret) }));
  if (!link) return;
  const meetings = await inHouse(
    orm,
    async (em) => {
      const { meeting } = await em.findOneOrFail(Attendance, link.attendance.id);
      return meetingsOf(em, { id: meeting.id });
    },
    [link.hub.id],
  );
  return meetings[0] && { name: meetings[0].title, meetings };
}
