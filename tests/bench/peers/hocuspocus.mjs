import { Server } from "@hocuspocus/server";
import { Pool } from "pg";
import * as Y from "yjs";

// Hocuspocus as its documentation sets it up, storing whole documents when editing pauses (stock); or made durable: each update is written
// to a log before it is applied and acknowledged, as many at once as wait (durable).
const { DATABASE_URL, PORT, MODE } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 4 });
await pool.query("create table if not exists bench_document (name text primary key, state bytea not null)");
await pool.query(
  "create table if not exists bench_update (name text not null, seq bigserial, change bytea not null, primary key (name, seq))",
);

const waiting = [];
let writing = false;
const write = async () => {
  writing = true;
  while (waiting.length) {
    const some = waiting.splice(0);
    const [names, changes] = [some.map(({ name }) => name), some.map(({ change }) => Buffer.from(change))];
    await pool
      .query({
        name: "append",
        text: "insert into bench_update (name, change) select * from unnest($1::text[], $2::bytea[])",
        values: [names, changes],
      })
      .then(
        () => {
          for (const { done } of some) done();
        },
        (error) => {
          for (const { fail } of some) fail(error);
        },
      );
  }
  writing = false;
};
const append = (name, change) =>
  new Promise((done, fail) => {
    waiting.push({ name, change, done, fail });
    if (!writing) void write();
  });

const isWritten = (type, payload) => (type === 1 || type === 2) && payload.length > 2;
const durable = {
  async beforeSync({ type, payload, documentName }) {
    if (isWritten(type, payload)) await append(documentName, payload);
  },
  async onLoadDocument({ document, documentName }) {
    const { rows } = await pool.query("select change from bench_update where name = $1 order by seq", [documentName]);
    if (rows.length) Y.applyUpdate(document, Y.mergeUpdates(rows.map(({ change }) => change)));
  },
};
const stock = {
  async onStoreDocument({ document, documentName }) {
    const state = Buffer.from(Y.encodeStateAsUpdate(document));
    await pool.query("insert into bench_document values ($1, $2) on conflict (name) do update set state = excluded.state", [
      documentName,
      state,
    ]);
  },
  async onLoadDocument({ document, documentName }) {
    const { rows } = await pool.query("select state from bench_document where name = $1", [documentName]);
    if (rows[0]) Y.applyUpdate(document, rows[0].state);
  },
};
const server = new Server({
  port: Number(PORT),
  address: "127.0.0.1",
  quiet: true,
  stopOnSignals: true,
  ...(MODE === "durable" ? durable : stock),
});
await server.listen();
console.log("ready");
