import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

// PostGraphile as its own documentation sets it up for production, on the same database, as the same role, under the same row policies.
const { DATABASE_URL, PORT } = process.env;
const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ["public"], max: 10 })],
  grafast: { context: () => ({ pgSettings: { "app.viewer": "", "app.member_of": "{}" } }), explain: false },
  grafserv: { port: Number(PORT), graphiql: false, graphqlPath: "/graphql" },
};
const server = createServer();
const serve = postgraphile(preset).createServ(grafserv);
await serve.addTo(server);
server.listen(Number(PORT), "127.0.0.1", () => console.log("ready"));
