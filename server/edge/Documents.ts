import { createHash } from "node:crypto";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { refusal } from "../../schema/refusal.ts";
import { Refused } from "../errors.ts";
import { costOf } from "./cost.ts";
import { limits, tooMuch, whyNotValidate } from "./limits.ts";
import type { EdgeSettings } from "./settings.ts";

/** What was asked, as it comes over HTTP and over the socket alike. */
export interface Question {
  query?: string | null;
  /** `persistedQuery` names a document of the pages by the SHA-256 of its text. */
  extensions?: { persistedQuery?: { version?: number; sha256Hash?: string } } | null;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** A document that cannot be carried out, with everything that is wrong with it. */
export class Unreadable extends GraphQLError {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]!.message, { extensions: { code: "GRAPHQL_VALIDATION_FAILED" } });
  }
}

/** The SHA-256 of a document's text, by which it is known. */
export const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

const most = 1_000;

/**
 * Every document that may be carried out. The pages' own are known from the start and were judged when they were written; what else is
 * asked is measured before it is validated, and both before anything is done. Each is read once, so that it is compiled once.
 */
export class Documents {
  private readonly shipped = new Map<string, DocumentNode>();
  private readonly others = new Map<string, DocumentNode>();
  private readonly rules;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly texts: ReadonlyMap<string, string>,
    private readonly settings: Pick<EdgeSettings, "api" | "introspection">,
  ) {
    this.rules = settings.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  }

  /** The text of a document of the pages. */
  text = (hash: string): string | undefined => this.texts.get(hash);

  /** A document that was found to be fine before. */
  known(hash: string): DocumentNode | undefined {
    const text = this.texts.get(hash);
    if (text === undefined) return this.recent(hash);
    const document = this.shipped.get(hash) ?? parse(text, { noLocation: true });
    this.shipped.set(hash, document);
    return document;
  }

  private recent(hash: string): DocumentNode | undefined {
    const document = this.others.get(hash);
    if (!document) return undefined;
    this.others.delete(hash);
    this.others.set(hash, document);
    return document;
  }

  /** Lets a document in that has been parsed, or says why not. */
  judge(hash: string, document: DocumentNode): void {
    if (this.known(hash)) return;
    if (this.settings.api === "documents") throw new Refused(refusal("edge.whyNot.onlyDocuments"));
    const tooLarge = whyNotValidate(document);
    if (tooLarge) throw new Refused(tooLarge);
    const errors = validate(this.schema, document, this.rules, { maxErrors: 20 });
    if (errors.length) throw new Unreadable(errors.map((error) => this.discreet(error)));
    this.others.set(hash, document);
    if (this.others.size > most) this.others.delete(this.others.keys().next().value!);
  }

  /** The document of a question; throws why it cannot be carried out. */
  of({ query, extensions }: Question): { hash: string; document: DocumentNode } {
    const named = extensions?.persistedQuery?.sha256Hash;
    const hash = query ? hashOf(query) : named;
    const known = hash === undefined ? undefined : this.known(hash);
    if (hash !== undefined && known) return { hash, document: known };
    if (!query || hash === undefined) throw unknownDocument();
    const document = this.parsed(query);
    this.judge(hash, document);
    return { hash, document };
  }

  private parsed(query: string): DocumentNode {
    try {
      return parse(query, { maxTokens: limits.tokens, noLocation: true });
    } catch (error) {
      throw tooManyTokens(error) ?? new Unreadable([error as GraphQLError]);
    }
  }

  /** What an operation could bring; throws when it is too much for anything but a page of ours. */
  cost(hash: string, document: DocumentNode, { operationName, variables }: Question): number {
    const cost = costOf(this.schema, document, operationName, variables);
    if (cost > limits.cost && !this.texts.has(hash)) throw new Refused(tooMuch("cost"));
    return cost;
  }

  /** Where nobody is told what there is to ask, a wrong guess is not helped to a better one either. */
  discreet(error: GraphQLError): GraphQLError {
    if (this.settings.introspection || !error.message.includes("Did you mean")) return error;
    return new GraphQLError(error.message.replace(/ Did you mean .*$/s, ""), { ...error, extensions: error.extensions });
  }
}

/** The refusal of a document that was given up while it was parsed. */
export const tooManyTokens = (error: unknown) =>
  error instanceof Error && /more that \d+ tokens/.test(error.message) ? new Refused(tooMuch("tokens")) : undefined;

/** A hash that no page of this server sends: the page is of another day, and asks again with the text. */
export const unknownDocument = () => new GraphQLError("PersistedQueryNotFound", { extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } });
