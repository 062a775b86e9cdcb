import { graphql } from "../../graphql.ts";

export const WRITTEN = graphql(`
  subscription AgendaWritten($id: ID!, $shape: Int!, $client: Int, $after: Int) {
    agendaWritten(id: $id, shape: $shape, client: $client, after: $after) {
      seq state changes mayWrite frozenAt carets { client at by { id name } }
    }
  }
`);

export const WRITE = graphql(`
  mutation WriteInAgenda($id: ID!, $shape: Int!, $change: Bytes!) { writeInAgenda(id: $id, shape: $shape, change: $change) }
`);

export const POINT = graphql(`
  mutation PointInAgenda($id: ID!, $client: Int!, $at: JSON) { pointInAgenda(id: $id, client: $client, at: $at) }
`);

export const BEGIN = graphql(
  `mutation BeginAgenda($meeting: ID!, $from: AgendaFrom) { beginAgenda(meeting: $meeting, from: $from) { id } }`,
);

export const FREEZE = graphql(`mutation FreezeAgenda($id: ID!) { freezeAgenda(id: $id) { id frozenAt } }`);
