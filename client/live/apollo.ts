import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { ServerError } from "@apollo/client/errors";
import { SetContextLink } from "@apollo/client/link/context";
import { RetryLink } from "@apollo/client/link/retry";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { OperationTypeNode } from "graphql";
import { languageNow } from "../i18n.tsx";
import { byName } from "./asked.ts";
import { makeCache } from "./cache.ts";
import { newId } from "./newId.ts";
import { inTouch, socket } from "./socket.ts";

const patience = 10_000;

/** A request that gets no answer in ten seconds counts as not answered: a mutation is then asked again under the same key. */
const impatientFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.any([AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])]) });

/** Every mutation has an Idempotency-Key, the same however often it is sent: the `operation` of its context, or one of its own. */
const keyed = new SetContextLink(({ headers, operation }, { operationType }) => ({
  headers: {
    ...headers,
    "Accept-Language": languageNow(),
    ...(operationType === OperationTypeNode.MUTATION && { "Idempotency-Key": operation ?? newId() }),
  },
}));

/** Whether nobody can know if the server did it: no answer, or the answer of somebody who stands in between. */
const unanswered = (error: unknown) => !ServerError.is(error) || [502, 503, 504].includes(error.statusCode);

/** What a person did is asked for until it is answered; what is only read is asked for three times. */
const again = new RetryLink({
  attempts: async (count, { operationType }, error) => {
    if (!unanswered(error) || (count > 2 && operationType !== OperationTypeNode.MUTATION)) return false;
    await inTouch(Math.min(5_000, 400 * 2 ** count));
    return true;
  },
  delay: () => 200 * Math.random(),
});

const http = ApolloLink.from([keyed, again, byName, new HttpLink({ uri: "/graphql", credentials: "include", fetch: impatientFetch })]);

/** The page's way to the server: questions and deeds over HTTP, what happens over the socket, one cache for both. */
export const client = new ApolloClient({
  cache: makeCache(),
  link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, new GraphQLWsLink(socket), http),
});
