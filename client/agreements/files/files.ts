import { graphql } from "../../graphql.ts";
import { HEARD } from "../../live/live.ts";

const FILE = graphql(`
  fragment AgreementFileLine on AgreementFile {
    id name kind size about only
    decision { id body }
    followUp { id dueOn heldOn }
  }
`);

/** The documents of an agreement, and what they can belong to. */
export const FILES = graphql(
  `query AgreementFiles($id: ID!) {
    agreement(id: $id) {
      id
      hub { id seq }
      files(first: 200) { edges { cursor node { ...AgreementFileLine } } }
      decisions(first: 30) { edges { cursor node { id body decidedOn } } }
      followUps(first: 60) { edges { cursor node { id dueOn heldOn } } }
    }
  }`,
  [FILE],
);

/** What happens with them. */
export const FILES_HEARD = graphql(
  `subscription AgreementFilesHeard($room: ID!, $after: Int) {
    changed(room: $room, after: $after) { seq caughtUp turned event { ...Heard node { __typename id ...AgreementFileLine } } }
  }`,
  [HEARD, FILE],
);

export const ATTACH = graphql(
  `mutation AttachToAgreement($agreement: ID!, $file: AgreementFileInput!) {
    attachToAgreement(agreement: $agreement, file: $file) { ...AgreementFileLine }
  }`,
  [FILE],
);
export const DESCRIBE_FILE = graphql(
  `mutation DescribeAgreementFile($id: ID!, $file: AgreementFilePatch!) {
    describeAgreementFile(id: $id, file: $file) { ...AgreementFileLine }
  }`,
  [FILE],
);
export const REMOVE_FILE = graphql(`mutation RemoveAgreementFile($id: ID!) { removeAgreementFile(id: $id) }`);

/** An agreement as the room in which its documents join their list. */
export const filesOf = (id: string) => ({ __typename: "Agreement", id, lists: { AgreementFile: "files" } });
