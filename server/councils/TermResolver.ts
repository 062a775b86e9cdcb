import { LockMode } from "@mikro-orm/core";
import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { whyNotCall } from "../../schema/councils/substitutes.ts";
import { dayBefore, handedOver, isOpenByDefault, whyNotEnd, whyNotSit } from "../../schema/councils/terms.ts";
import { tidyName } from "../../schema/text.ts";
import { type Context, isSignedIn, type Rule } from "../context.ts";
import { refuse } from "../errors.ts";
import { Membership } from "../hubs/Membership.ts";
import { Day } from "../scalars.ts";
import { calledTo } from "./calledTo.ts";
import { Seat } from "./Seat.ts";
import { spanOf, Term } from "./Term.ts";
import { addressOf, reachAt } from "./TermAddress.ts";
import { TermPatch } from "./TermInput.ts";

type Em = Context["em"];

@Resolver()
export class TermResolver {
  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Term, { description: "Lets somebody sit on a seat that is free then. For those who keep the council." })
  async seatSomebody(
    @Arg("seat", () => ID, { description: "The seat." }) id: string,
    @Arg("term", () => TermPatch, { description: "Who, and for how long." }) input: TermPatch,
    @Ctx() context: Context,
  ): Promise<Term> {
    const { em, today } = context;
    return begin(em, await seatToChange(context, id), { startsOn: today, ...input });
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Term, {
    description: "Hands a seat over: whoever sits there leaves the day before, and somebody else begins. For those who keep the council.",
  })
  async handOverSeat(
    @Arg("seat", () => ID, { description: "The seat." }) id: string,
    @Arg("term", () => TermPatch, { description: "Who takes it over, and for how long." }) input: TermPatch,
    @Ctx() context: Context,
  ): Promise<Term> {
    const { em, today } = context;
    const seat = await seatToChange(context, id);
    const term = { startsOn: today, ...input };
    for (const one of handedOver(await termsOf(em, seat), term.startsOn)) one.endsOn = dayBefore(term.startsOn);
    await em.flush();
    return begin(em, seat, term);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Term, {
    description: "Corrects who sits or sat there and for how long; what is left out stays. For those who keep the council.",
  })
  async describeTerm(
    @Arg("id", () => ID, { description: "The term." }) id: string,
    @Arg("term", () => TermPatch, { description: "What is to be changed." }) patch: TermPatch,
    @Ctx() context: Context,
  ): Promise<Term> {
    const { em } = context;
    const term = await em.findOneOrFail(Term, id, { populate: ["council", "seat"] });
    const others = (await termsOf(em, await seatToChange(context, term.seat.id))).filter((other) => other !== term);
    const { person, name, unnamed, startsOn, endsOn } = term;
    const now = { person, name, unnamed, startsOn, endsOn, ...(await written(em, term.hub.id, patch)) };
    refuse(whyNotSit({ ...now, email: patch.email }, others.map(spanOf)));
    if (patch.email !== undefined || !now.name) await reachAt(em, term, addressIn(patch));
    return em.assign(term, now as object);
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Term, {
    description: "Ends that somebody sits there; the seat is vacant from the day after. For those who keep the council.",
  })
  async endTerm(
    @Arg("id", () => ID, { description: "The term." }) id: string,
    @Arg("on", () => Day, { nullable: true, description: "The last day; today when nothing is said." }) on: string | null,
    @Ctx() { em, today }: Context,
  ): Promise<Term> {
    const term = await em.findOneOrFail(Term, id, { populate: ["council"] });
    refuse(whyNotEnd(term, on ?? today));
    term.endsOn = on ?? today;
    return term;
  }

  @Authorized<Rule>(isSignedIn)
  @Mutation(() => Term, {
    description:
      "Calls in the substitute whose turn it is to a vacant ordinary seat: they leave their own and take that one until their term ends. For those who keep the council.",
  })
  async callSubstitute(@Arg("seat", () => ID, { description: "The vacant seat." }) id: string, @Ctx() context: Context): Promise<Term> {
    const { em, today } = context;
    const seat = await seatToChange(context, id);
    const { called, seats } = await calledTo(em, seat, today);
    refuse(whyNotCall(seat, seats, today));
    const { person, name, unnamed, open, gender, endsOn } = called!;
    const term = em.create(Term, { ...place(seat), person, name, unnamed, open, gender, startsOn: today, endsOn });
    const address = person ? undefined : await addressOf(em, called!);
    if (address) await reachAt(em, term, address.email);
    if (called!.startsOn < today) called!.endsOn = dayBefore(today);
    else em.remove(called!);
    return term;
  }
}

/** A seat, locked alone: two who seat somebody there wait for each other. Who may not keep the council is told so before. */
async function seatToChange({ em, viewer }: Context, id: string): Promise<Seat> {
  const seat = await em.findOneOrFail(Seat, id, { populate: ["council"] });
  refuse(seat.whyNotWrite(viewer!));
  await em.lock(seat, LockMode.PESSIMISTIC_WRITE);
  return seat;
}

const termsOf = (em: Em, seat: Seat) => em.find(Term, { seat }, { populate: ["council"] });

const place = (seat: Seat) => ({ seat, council: seat.council, hub: seat.hub, visibility: seat.visibility });

async function begin(em: Em, seat: Seat, input: TermPatch & { startsOn: string }): Promise<Term> {
  const said = await written(em, seat.hub.id, input);
  const term = { ...said, startsOn: input.startsOn, open: input.open ?? isOpenByDefault(seat.side, input) };
  refuse(whyNotSit({ ...term, email: input.email }, (await termsOf(em, seat)).map(spanOf)));
  const begun = em.create(Term, { ...place(seat), ...term });
  await reachAt(em, begun, addressIn(input));
  return begun;
}

const addressIn = ({ email }: TermPatch): string | null => email?.trim().toLowerCase() || null;

async function written(em: Em, hub: string, { person, name, email: _, ...plain }: TermPatch): Promise<Partial<Term>> {
  return {
    ...(Object.fromEntries(
      Object.entries(plain).filter(([field, value]) => value !== undefined && (value !== null || ["gender", "endsOn"].includes(field))),
    ) as object),
    ...(name !== undefined && { name: (name && tidyName(name)) || null }),
    ...(person !== undefined && { person: person !== null ? await memberOf(em, hub, person) : null }),
  };
}

const memberOf = async (em: Em, hub: string, person: string) =>
  (await em.findOneOrFail(Membership, { hub, person, endedAt: null }, { populate: ["person"] })).person;
