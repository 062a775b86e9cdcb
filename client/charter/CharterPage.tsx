import ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import pencil from "lucide/dist/esm/icons/pencil.mjs";
import printer from "lucide/dist/esm/icons/printer.mjs";
import trash from "lucide/dist/esm/icons/trash.mjs";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { whyNotRemoveCharter } from "../../schema/charter/charters.ts";
import { useLanguage, useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Button } from "../ui/Button.tsx";
import { Empty } from "../ui/Empty.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Missing } from "../ui/Missing.tsx";
import { Page } from "../ui/Page.tsx";
import { Sure } from "../ui/Sure.tsx";
import { Beside } from "./Beside.tsx";
import { CharterDialog } from "./CharterDialog.tsx";
import { CharterTabs } from "./CharterTabs.tsx";
import { type CharterRead, REMOVE } from "./charters.ts";
import { OtherCharters } from "./OtherCharters.tsx";
import { JoinFor } from "./signatories/JoinFor.tsx";
import { Signatories } from "./signatories/Signatories.tsx";
import { useSignatories } from "./signatories/useSignatories.ts";
import { CharterText } from "./text/CharterText.tsx";
import { TwoThreads } from "./text/TwoThreads.tsx";
import { VersionLine } from "./text/VersionLine.tsx";
import { useCharter } from "./useCharter.ts";
import "./CharterPage.css";

/** What the municipality and civil society have agreed to live by, to be read: its text, who has joined, who adopted it, and its versions. */
export function CharterPage() {
  const { hub: slug = "" } = useParams();
  const read = useCharter(slug);
  const { hub, charter, mayCoordinate, refresh } = read;
  if (!hub) return <Missing />;
  if (!charter) return <NoCharter hub={hub} mayCoordinate={mayCoordinate} onDone={refresh} />;
  return <OneCharter slug={slug} {...read} hub={hub} charter={charter} />;
}

/** Where on the page those are who have joined. */
const signatories = "joined";

type Shown = Omit<ReturnType<typeof useCharter>, "hub" | "charter"> & { slug: string; hub: CharterRead["hub"]; charter: CharterRead };

function OneCharter({ slug, ...read }: Shown) {
  const say = useWords();
  const { hub, charter, charters, version, versions, inForce, mayCoordinate, refresh } = read;
  const { language } = useLanguage();
  const joined = useSignatories(charter);
  const hasText = versions.length > 0;
  return (
    <Page
      title={charter.name}
      tab={`${charter.name}, ${hub.name}`}
      lead={
        version && (
          <>
            <VersionLine version={version} isInForce={version === inForce} />
            <p className="charter-joined">
              <a href={`#${signatories}`}>{say("charters.signatories.title", { count: joined.now.length })}</a>
            </p>
          </>
        )
      }
      actions={
        <>
          {hasText && <JoinFor charter={charter} version={inForce} now={joined.now} onDone={joined.refresh} />}
          {version && (
            <a
              className="button plain"
              href={`/api/charters/${charter.id}/charter.docx?version=${version.number}&language=${language}`}
              download
            >
              {say("charters.paper.get")}
            </a>
          )}
          <Button icon={printer} onPress={() => print()}>
            {say("charters.print")}
          </Button>
          {mayCoordinate && <More charter={charter} versions={versions} onDone={refresh} />}
        </>
      }
    >
      <CharterTabs hub={slug} />
      <OtherCharters hub={slug} page="charter" charters={charters} chosen={charter.id} />
      <div className="charter">
        <div className="charter-main">
          <TwoThreads />
          <CharterText {...read} slug={slug} />
        </div>
        <Beside {...read} />
      </div>
      <div id={signatories} className="charter-signatories">
        <Signatories charter={charter} joined={joined} hasText={hasText} />
      </div>
    </Page>
  );
}

/** What a coordinator can do with a charter besides writing its text. */
function More({
  charter,
  versions,
  onDone,
}: {
  charter: CharterRead;
  versions: readonly { number: number; adoptedOn: string | null }[];
  onDone: () => void;
}) {
  const say = useWords();
  const go = useNavigate();
  const [doing, setDoing] = useState<"describe" | "remove" | "start">();
  const close = () => setDoing(undefined);
  const remove = async () => {
    await perform({ __typename: "Hub", id: charter.hub.id, lists: {} }, REMOVE, { id: charter.id });
    go(`/${charter.hub.slug}/charter`);
    onDone();
  };
  return (
    <>
      <Menu
        label={say("charters.more")}
        trigger={<IconButton icon={ellipsis} label={say("charters.more")} weight="plain" />}
        choices={[
          { id: "describe", name: say("charters.describe"), icon: pencil, onAction: () => setDoing("describe") },
          { id: "start", name: say("charters.start"), onAction: () => setDoing("start") },
          ...(whyNotRemoveCharter(versions)
            ? []
            : [{ id: "remove", name: say("charters.remove"), icon: trash, onAction: () => setDoing("remove") }]),
        ]}
      />
      {doing === "describe" && <CharterDialog hub={charter.hub} charter={charter} onDone={onDone} onClose={close} />}
      {doing === "start" && <CharterDialog hub={charter.hub} onDone={onDone} onClose={close} />}
      {doing === "remove" && (
        <Sure
          title={say("charters.remove")}
          what={say("charters.removeWhat", { name: charter.name })}
          yes={say("charters.remove")}
          onYes={remove}
          onClose={close}
        />
      )}
    </>
  );
}

function NoCharter({ hub, mayCoordinate, onDone }: { hub: CharterRead["hub"]; mayCoordinate: boolean; onDone: () => void }) {
  const say = useWords();
  const [isStarting, setStarting] = useState(false);
  return (
    <Page title={say("charters.title")} tab={`${say("charters.title")}, ${hub.name}`}>
      <CharterTabs hub={hub.slug} />
      <Empty
        title={say("charters.none")}
        action={
          mayCoordinate && (
            <Button weight="primary" onPress={() => setStarting(true)}>
              {say("charters.start")}
            </Button>
          )
        }
      >
        <p>{say(mayCoordinate ? "charters.noneHow" : "charters.noneShown")}</p>
      </Empty>
      {isStarting && <CharterDialog hub={hub} onDone={onDone} onClose={() => setStarting(false)} />}
    </Page>
  );
}
