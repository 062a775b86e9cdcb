import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  DriverException,
  ForeignKeyConstraintViolationException,
  NotFoundError,
  RowLevelSecurityViolationException,
  UniqueConstraintViolationException,
} from "@mikro-orm/core";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { type Refusal, refusal } from "../schema/refusal.ts";
import type { Language } from "../schema/words.ts";
import { say } from "./say.ts";

/** A rule said no. The reason is fit for anyone to read. */
export class Refused extends GraphQLError {
  constructor(readonly refusal: Refusal) {
    super(refusal.key, { extensions: { code: "REFUSED", ...refusal } });
  }
}

/** Stops what was asked when a rule gives a reason not to. */
export function refuse(reason: Refusal | undefined): void {
  if (reason) throw new Refused(reason);
}

/** The refusal behind what the database would not do; nothing if it is a fault of ours. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal;
  if (error instanceof RowLevelSecurityViolationException) return refusal("house.whyNot.notMember");
  if (error instanceof UniqueConstraintViolationException) return refusal("house.whyNot.taken");
  if (error instanceof ForeignKeyConstraintViolationException) return refusal("house.whyNot.inUse");
  if (error instanceof NotFoundError) return refusal("house.whyNot.unknown");
  if (error instanceof Error && /invalid input syntax for type uuid/.test(error.message)) return refusal("house.whyNot.unknown"); // an id that cannot be one of ours
  if (["08P01", "22021"].includes((error as { code?: string } | undefined)?.code ?? "")) return refusal("house.whyNot.controlCharacters"); // a text that no column can hold
  if (error instanceof DriverException && ["40001", "40P01"].includes(error.code ?? "")) return refusal("house.whyNot.busy");
}

const readable = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
]);

/** An error as it leaves the house: refused in the reader's language, unreadable with its reason, or broken with a number and nothing else. */
export function errorFor(language: Language, formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const no = refusalOf(cause) ?? refusalOf((cause as Error | undefined)?.cause);
  const place = { ...(formatted.path && { path: formatted.path }), ...(formatted.locations && { locations: formatted.locations }) };
  if (no) return { message: say(language, no), ...place, extensions: { code: "REFUSED", ...no } };
  const code = String(formatted.extensions?.code ?? (cause === error || !(cause instanceof Error) ? "BAD_USER_INPUT" : "BROKEN"));
  if (code === "PERSISTED_QUERY_NOT_FOUND") return { message: say(language, refusal("edge.whyNot.unknownDocument")), extensions: { code } };
  if (readable.has(code)) {
    const message = say(language, refusal("house.whyNot.badRequest", { reason: formatted.message }));
    return { message, ...place, extensions: { code } };
  }
  const id = randomUUID();
  console.error(`fault ${id}`, cause);
  return { message: say(language, refusal("house.whyNot.broken", { id })), ...place, extensions: { code: "BROKEN", id } };
}
