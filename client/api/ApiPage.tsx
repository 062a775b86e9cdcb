import { GraphiQL } from "graphiql";
import { getOperationAST, parse } from "graphql";
import { createClient } from "graphql-ws";
import type { ComponentProps } from "react";
import { createRoot } from "react-dom/client";
import { keepAccessible } from "./accessible.ts";
import "graphiql/style.css";
import "./ApiPage.css";

const address = new URL("/graphql", location.href);
const socket = new URL(address);
socket.protocol = address.protocol.replace("http", "ws");

const live = createClient({ url: socket.href, lazy: true });

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

const fetcher: Fetcher = async ({ query, operationName, variables }) => {
  const asked = { query, operationName, variables };
  if (query && getOperationAST(parse(query), operationName)?.operation === "subscription") return live.iterate(asked);
  const answer = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify(asked),
  });
  return answer.json();
};

const first = `# Samväv: a hub, its areas and its maps. Everything here is documented: open the book on the left.
query Maps($hub: String! = "lund") {
  hub(slug: $hub) {
    name
    maps {
      edges { node { id title step area { name } } }
    }
  }
}
`;

const root = document.getElementById("root")!;
keepAccessible(root);
createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={first} />);
