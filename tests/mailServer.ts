import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A letter as a mail server has taken it upon itself to deliver it. */
export interface Received {
  to: string[];
  from: string;
  source: string;
}

/** The moments of a letter at which a mail server can be made to wait: when it is called, and when it has all of it and has not answered. */
type Moment = "called" | "whole";

/** A real mail server that writes down what it has been given whole; `refuse` is what it says instead of taking a letter. */
export async function openMailServer(port = 0, refuse?: () => { code: number; text: string } | undefined) {
  const received: Received[] = [];
  const holding = new Map<Moment, { reached: () => void; go: Promise<void> }>();
  let begun = () => {};
  const at = async (moment: Moment) => {
    holding.get(moment)?.reached();
    await holding.get(moment)?.go;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 100,
    onConnect: (_, go) => void at("called").then(() => go()),
    onData(stream, { envelope }, done) {
      let source = "";
      stream.on("data", (part) => {
        source += part;
        begun();
      });
      stream.on("end", async () => {
        const no = refuse?.();
        if (no) return done(Object.assign(new Error(no.text), { responseCode: no.code }));
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          from: (envelope.mailFrom as { address: string }).address,
          source,
        });
        await at("whole");
        done();
      });
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  return {
    received,
    port: (server.server.address() as AddressInfo).port,
    /** Waits at a moment from now on; `reached` when a letter has come to it, until it is let go on. */
    hold(moment: Moment) {
      const [reached, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      holding.set(moment, { reached: reached.resolve, go: go.promise });
      const release = () => {
        holding.delete(moment);
        go.resolve();
      };
      return { reached: reached.promise, release };
    },
    /** When the next letter has begun to come in. */
    begins: () =>
      new Promise<void>((resolve) => {
        begun = resolve;
      }),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The number of a letter, by which a second copy would be told. */
export const idOf = ({ source }: Received) => /^Message-ID: (.*)\r$/im.exec(source)![1]!;
