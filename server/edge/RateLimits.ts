import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";
import { neighbourhoodOf } from "./addressOf.ts";

/** Who asks: a person if signed in, and from where. */
export interface Caller {
  viewer: { id: string } | null;
  address: string;
}

/** Whoever asked has asked for too much of late, and how long it is until they may again. */
export class TooOften extends Refused {
  constructor(readonly seconds: number) {
    super(refusal("edge.whyNot.tooOften", { seconds }));
  }
}

const minute = 60;
/** How many times a person's share all visitors of one address have between them: a town hall is one address. */
const aTownHall = 20;
/** How many things an operation may bring for one point, and the most that is reckoned: a start page could bring much, and seldom does. */
const thingsAPoint = 5_000;
const mostPoints = 40;

/**
 * How much each may ask for in a minute. Whoever is signed in has a share of their own at each address, so that neither the visitors
 * beside them nor somebody elsewhere can use it up. Kept in memory: a limit is for one server's strength, and asking costs it nothing.
 */
export class RateLimits {
  private readonly people?: RateLimiterMemory;
  private readonly visitors?: RateLimiterMemory;

  /** `perMinute` is a person's share, in points; none when it is 0. */
  constructor(perMinute: number) {
    if (!perMinute) return;
    this.people = new RateLimiterMemory({ points: perMinute, duration: minute });
    this.visitors = new RateLimiterMemory({ points: perMinute * aTownHall, duration: minute });
  }

  /** Takes from the caller's share what an operation that brings so many things is worth; throws when it is used up. */
  async take({ viewer, address }: Caller, cost: number): Promise<void> {
    const points = Math.min(mostPoints, 1 + Math.floor(cost / thingsAPoint));
    const from = neighbourhoodOf(address);
    try {
      await (viewer ? this.people?.consume(`${viewer.id} ${from}`, points) : this.visitors?.consume(from, points));
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new TooOften(Math.max(1, Math.ceil(spent.msBeforeNext / 1_000)));
    }
  }
}
