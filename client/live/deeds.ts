import { type ApolloCache, CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from "@apollo/client";
import { parse, print } from "graphql";
import { client } from "./apollo.ts";
import { fitAnswer, leave, type Room, type Thing } from "./fit.ts";
import { kept } from "./kept.ts";
import { newId } from "./newId.ts";
import { connection } from "./socket.ts";
import { keep, stored, type Unsent } from "./unsent.ts";

/** Whether everything that was done here is stored: all of it; on its way; or not yet, and a person should know. */
export type Saved = "knotted" | "loose" | "failed";

/** The state of the page's own deeds. */
export const saved = kept<Saved>("knotted");

/** What was done and is not stored yet, in words, in order. */
export const unsaved = kept<readonly string[]>([]);

/** How a deed shows before it is answered, so that the hand does not wait. */
export interface Before {
  /** What it is, in words. */
  words?: string;
  /** What the page should look like if it succeeds. */
  guess?: (cache: ApolloCache) => void;
  /** What is gone if it succeeds. */
  gone?: readonly Thing[];
  /** Whether it waits in this browser when the page is closed before it is stored; never for what tells how a person is reached. */
  keeps?: boolean;
}

/** What came of a deed: the operation by which it can be undone, and the answer, unless an earlier try already did it. */
export interface Done<Answer> {
  operation: string;
  answer?: Answer;
}

const wordsAfter = 2_500;
const waiting = new Map<string, string | undefined>();
const own = new Map<string, "sent" | "heard">();
let last: Promise<unknown> = Promise.resolve();

/** Whether an operation was done on this page; its echo over the socket is then the word that counts, whichever comes first. */
export function isOwn(operation: string): boolean {
  if (own.has(operation)) own.set(operation, "heard");
  return own.has(operation);
}

const tellUnsaved = () => unsaved.set([...waiting.values()].filter((words) => words !== undefined));

function begin(operation: string, words?: string) {
  own.set(operation, "sent");
  waiting.set(operation, words);
  tellUnsaved();
  if (saved.now() === "knotted") saved.set(connection.now() === "lost" ? "failed" : "loose");
  setTimeout(() => waiting.has(operation) && saved.set("failed"), wordsAfter);
}

function end(operation: string) {
  waiting.delete(operation);
  stored(operation);
  tellUnsaved();
  if (!waiting.size) saved.set("knotted");
}

/** A mutation that an earlier try of the same operation has already done: all is well, only its answer is lost. */
const isRepeated = (error: unknown) =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.key === "house.whyNot.repeated");

/** Asks until there is an answer. */
async function ask<Answer, V extends OperationVariables>(mutation: TypedDocumentNode<Answer, V>, variables: V, operation: string) {
  try {
    // The cache is left alone here: an answer that comes after newer news must not bring back what was.
    const { data } = await client.mutate<Answer>({ mutation, variables, fetchPolicy: "no-cache", context: { operation } });
    return data ?? undefined;
  } catch (error) {
    if (!isRepeated(error)) throw error;
    await client.refetchQueries({ include: "active" });
  }
}

function settle<Answer, V>(
  room: Room,
  document: TypedDocumentNode<Answer, V>,
  variables: V,
  operation: string,
  answer?: Answer,
  gone: readonly Thing[] = [],
) {
  const { cache } = client;
  cache.batch({
    removeOptimistic: operation,
    update(base) {
      if (!answer || own.get(operation) === "heard") return;
      base.write({
        dataId: "ROOT_MUTATION",
        query: cache.transformDocument(document),
        variables: variables as OperationVariables,
        result: answer,
      });
      base.evict({ id: "ROOT_MUTATION" });
      fitAnswer(base, room, answer as object);
      for (const thing of gone) leave(base, thing);
    },
  });
  if (answer && connection.now() === "lost") void client.refetchQueries({ include: "active" });
}

/** Asks after everything that was asked before it. */
function inTurn<Answer>(asking: () => Promise<Answer>): Promise<Answer> {
  const asked = last.then(asking);
  last = asked.catch(() => {});
  return asked;
}

/** Sends what was done on a page that was closed before it was stored: in order, and each once however often it is sent. Tells why not. */
export async function sendAgain(deeds: readonly Unsent[]): Promise<{ deed: Unsent; problem?: unknown }[]> {
  const send = ({ operation, document, variables, words }: Unsent) => {
    begin(operation, words);
    return inTurn(() => ask(parse(document), variables as OperationVariables, operation)).finally(() => end(operation));
  };
  return Promise.all(
    deeds.map((deed) =>
      send(deed).then(
        () => ({ deed }),
        (problem) => ({ deed, problem }),
      ),
    ),
  );
}

/**
 * Does something on the server, after everything that was done before it: shows it at once, asks until there is an answer, and
 * lets the answer or the echo, whichever is later, have the last word. Throws when a rule says no (`CombinedGraphQLErrors`, whose
 * message is the sentence to show); then nothing has changed.
 */
export function perform<Answer, V extends OperationVariables>(
  room: Room,
  document: TypedDocumentNode<Answer, V>,
  variables: V,
  { words, guess, gone = [], keeps }: Before = {},
): Promise<Done<Answer>> {
  const operation = newId();
  begin(operation, words);
  if (keeps) keep({ operation, words, document: print(document), variables });
  client.cache.recordOptimisticTransaction((cache) => {
    guess?.(cache);
    for (const thing of gone) leave(cache, thing);
  }, operation);
  return inTurn(() => ask(document, variables, operation))
    .then(
      (answer) => {
        settle(room, document, variables, operation, answer, gone);
        return { operation, answer };
      },
      (error) => {
        client.cache.removeOptimistic(operation);
        throw error;
      },
    )
    .finally(() => end(operation));
}

globalThis.addEventListener?.("beforeunload", (event) => {
  if (waiting.size) event.preventDefault();
});
