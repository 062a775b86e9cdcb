import type { DocumentNode } from "graphql";
import type { Documents, Question } from "./Documents.ts";
import type { Caller, RateLimits } from "./RateLimits.ts";

/** What every operation passes before it is carried out, the same over HTTP and over the socket. */
export class Gate {
  constructor(
    readonly documents: Documents,
    private readonly rates: RateLimits,
  ) {}

  /** Lets an operation through whose document has been read, or throws why not. */
  async admit({ hash, document }: { hash: string; document: DocumentNode }, question: Question, caller: Caller): Promise<void> {
    await this.rates.take(caller, this.documents.cost(hash, document, question));
  }
}
