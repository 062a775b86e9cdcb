import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from "graphql";
import { whyNotByToken } from "../../schema/tokens.ts";
import { refuse } from "../errors.ts";
import type { Bearer } from "../people/ApiTokens.ts";
import type { Documents, Question } from "./Documents.ts";
import type { Caller, RateLimits } from "./RateLimits.ts";

/** What every operation passes before it is carried out, the same over HTTP and over the socket. */
export class Gate {
  constructor(
    readonly documents: Documents,
    private readonly rates: RateLimits,
  ) {}

  /** Lets an operation through whose document has been read, or throws why not. */
  async admit(
    { hash, document }: { hash: string; document: DocumentNode },
    question: Question,
    caller: Caller & { bearer?: Bearer },
  ): Promise<void> {
    const operation = getOperationAST(document, question.operationName);
    if (caller.bearer && operation?.operation === "mutation")
      refuse(whyNotByToken(caller.bearer.writes, deedsOf(operation.selectionSet, document)));
    await this.rates.take(caller, this.documents.cost(hash, document, question));
  }
}

/** The fields at the root of an operation, wherever they are written. */
function deedsOf({ selections }: SelectionSetNode, document: DocumentNode): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return deedsOf(selection.selectionSet, document);
    const { value } = selection.name;
    return document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value ? deedsOf(one.selectionSet, document) : [],
    );
  });
}
