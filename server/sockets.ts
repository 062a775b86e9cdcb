import type { IncomingMessage, Server } from "node:http";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Context as Connection } from "graphql-ws";
import { useServer as serveGraphQL } from "graphql-ws/use/ws";
import { type WebSocket, WebSocketServer } from "ws";
import { refusal } from "../schema/refusal.ts";
import { type Language, languages } from "../schema/words.ts";
import { answerOn } from "./edge/answerOn.ts";
import { type Question, Unreadable } from "./edge/Documents.ts";
import { type Doorkeeper, sockets as limits } from "./edge/Doorkeeper.ts";
import type { Gate } from "./edge/Gate.ts";
import { keyOf, NotKnown } from "./edge/keyOf.ts";
import { errorFor, Refused } from "./errors.ts";
import type { Executor, Operation } from "./execute.ts";
import { Lines } from "./lines.ts";
import type { Auth } from "./people/auth.ts";
import type { Readers } from "./Readers.ts";
import { languageOf } from "./say.ts";

interface Options {
  http: Server;
  schema: GraphQLSchema;
  executor: Executor;
  readers: Readers;
  gate: Gate;
  doorkeeper: Doorkeeper;
  auth: Auth;
}

/** The code that a socket is closed with when the session that opened it has ended. */
export const signedOut = 4403;

type Said = Record<string, unknown>;

type Socket = Connection<Said, { request: IncomingMessage; socket: WebSocket }>;

/** GraphQL over WebSocket at /graphql: what the doorkeeper lets open, and of what is said there what the gate lets through. */
export function openSockets({ http, schema, executor, readers, gate, doorkeeper, auth }: Options): { close(): Promise<void> } {
  const { bytes: maxPayload, fragments: maxFragments } = limits;
  const sockets = new WebSocketServer({ noServer: true, maxPayload, maxFragments });
  http.on("upgrade", async (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const no = doorkeeper.whyNotOpen(request) ?? (await whyNotKnown(readers, request));
    if (no) return void socket.end(`HTTP/1.1 ${no}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (opened) => {
      answerOn(opened, socket);
      sockets.emit("connection", opened, request);
    });
  });
  const lines = new Lines(schema);
  const begin = async ({ connectionParams, extra, subscriptions }: Socket, id: string, question: Question) => {
    if (Object.keys(subscriptions).length > limits.subscriptions)
      throw new Refused(refusal("edge.whyNot.tooManySubscriptions", { most: limits.subscriptions }));
    const found = gate.documents.of(question);
    const contextValue = await asks(readers, { connectionParams, extra });
    await gate.admit(found, question, { ...contextValue, address: doorkeeper.addressOf(extra.request) });
    const { operationName, variables } = question;
    const operation = { document: found.document, operationName, variableValues: variables, contextValue };
    return { schema, ...operation, contextValue: { ...contextValue, line: lines.to(extra.socket, id, operation) } };
  };
  const wordy = ({ connectionParams, extra }: Socket, error: GraphQLError) =>
    errorFor(spoken(connectionParams?.language, extra.request), error.toJSON(), gate.documents.discreet(error));
  const server = serveGraphQL<Said, { request: IncomingMessage }>(
    {
      // What went wrong with us is for the log alone.
      isProd: true,
      connectionInitWaitTimeout: limits.beginsWithin,
      onConnect: (socket) => asks(readers, socket as Socket).then(() => closeWithKey(readers, socket as Socket), whoIsNot),
      onSubscribe: (socket, id, question) => begin(socket as Socket, id, question as Question).catch(whatIsWrong) as never,
      execute: (operation) => executor.execute(operation as Operation),
      subscribe: (operation) => executor.subscribe(operation as Operation) as never,
      onNext: (socket, _id, _payload, _args, result) =>
        result.errors && ({ ...result, errors: result.errors.map((error) => wordy(socket as Socket, error)) } as never),
      onError: (socket, _id, _payload, errors) => errors.map((error) => wordy(socket as Socket, asError(error))),
    },
    sockets,
  );
  sockets.on("connection", (socket, request) => {
    doorkeeper.watch(socket, request);
    closeWithSession(socket, request, auth);
    // What is too large or broken closes the socket; whoever sends it shall not fill the log as well.
    socket.removeAllListeners("error").on("error", () => {});
  });
  return { close: async () => void (await server.dispose()) };
}

/** A socket lives no longer than the session whose cookie opened it: what happens after is not for who was signed out. */
function closeWithSession(socket: WebSocket, { headers }: IncomingMessage, auth: Auth): void {
  const who = auth.whoIs(headers).catch(() => null);
  const stop = auth.onEnded(async ({ session }) => {
    if ((await who)?.session === session) socket.close(signedOut, "Signed out");
  });
  socket.once("close", stop);
}

/** Who asks on a socket: whoever its key belongs to, told when it opened or as it began, or else its session. */
async function asks(readers: Readers, { connectionParams, extra: { request } }: Pick<Socket, "connectionParams" | "extra">) {
  const language = spoken(connectionParams?.language, request);
  const key = keyOf(connectionParams?.authorization ?? request.headers.authorization);
  const known = key === undefined ? await readers.of(request, language) : await readers.withKey(key, request, language);
  if (!known) throw new NotKnown();
  return known;
}

const whyNotKnown = async (readers: Readers, request: IncomingMessage) => {
  const key = keyOf(request.headers.authorization);
  const known = key === undefined || (await readers.withKey(key, request).catch(() => null));
  return known ? undefined : "401 Unauthorized";
};

/** A key that is not known is refused as the protocol does it: the socket closes with 4403. */
const whoIsNot = (error: unknown) => (error instanceof NotKnown ? false : Promise.reject(error));

/** A socket lives no longer than the key that it began with. */
function closeWithKey(readers: Readers, connection: Socket): void {
  const { socket } = connection.extra;
  if (keyOf(connection.connectionParams?.authorization ?? connection.extra.request.headers.authorization) === undefined) return;
  const look = setInterval(
    () => asks(readers, connection).catch((error) => error instanceof NotKnown && socket.close(signedOut, "Signed out")),
    500,
  );
  socket.once("close", () => clearInterval(look));
}

/** What is wrong with a question is its answer; what is wrong with us closes the socket. */
function whatIsWrong(error: unknown): GraphQLError[] {
  if (error instanceof Unreadable)
    return error.errors.map((one) => new GraphQLError(one.message, { nodes: one.nodes, extensions: error.extensions }));
  if (error instanceof GraphQLError) return [error];
  throw error;
}

const asError = (error: GraphQLError | GraphQLFormattedError) =>
  error instanceof GraphQLError ? error : new GraphQLError(error.message, { extensions: error.extensions });

const spoken = (wanted: unknown, request: IncomingMessage): Language =>
  languages.find((language) => language === wanted) ?? languageOf(request.headers["accept-language"]);
