import { type ApolloCache, CombinedGraphQLErrors, type OperationVariables, type TypedDocumentNode } from "@apollo/client";
import { client } from "./apollo.ts";
import { fitAnswer, leave, type Room, type Thing } from "./fit.ts";
import { kept } from "./kept.ts";
import { newId } from "./newId.ts";
import { connection } from "./socket.ts";

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

/**
 * Does something on the server, after everything that was done before it: shows it at once, asks until there is an answer, and
 * lets the answer or the echo, whichever is later, have the last word. Throws when a rule says no (`CombinedGraphQLErrors`, whose
 * message is the sentence to show); then nothing has changed.
 */
export function perform<Answer, V extends OperationVariables>(
  room: Room,
  document: TypedDocumentNode<Answer, V>,
  variables: V,
  { words, guess, gone = [] }: Before = {},
): Promise<Done<Answer>> {
  const operation = newId();
  begin(operation, words);
  client.cache.recordOptimisticTransaction((cache) => {
    guess?.(cache);
    for (const thing of gone) leave(cache, thing);
  }, operation);
  const deed = last.then(() => ask(document, variables, operation));
  last = deed.catch(() => {});
  return deed
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
