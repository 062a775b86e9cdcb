import printer from "lucide/dist/esm/icons/printer.mjs";
import { Link, useParams } from "react-router";
import { DecisionKind } from "../../../schema/meetings/decision.ts";
import { useWords } from "../../i18n.tsx";
import { nodesOf } from "../../maps/onMap.ts";
import { Button } from "../../ui/Button.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Broken } from "../../ui/ErrorBoundary.tsx";
import { Missing } from "../../ui/Missing.tsx";
import { Page } from "../../ui/Page.tsx";
import { Select } from "../../ui/Select.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { DecisionRows } from "./DecisionRows.tsx";
import { useRegister, useRegisterFilter } from "./useRegister.ts";
import "./DecisionsPage.css";

const any = "any";

interface Filtered {
  filter: ReturnType<typeof useRegisterFilter>;
  councils: readonly { id: string; name: string }[];
  oldest: string | undefined;
}

/** The years in which anything was decided, the latest first. */
function yearsSince(oldest: string | undefined): string[] {
  const latest = new Date().getFullYear();
  const first = oldest ? Number(oldest.slice(0, 4)) : latest;
  return Array.from({ length: Math.max(1, latest - first + 1) }, (_, at) => String(latest - at));
}

function Filters({ filter, councils, oldest }: Filtered) {
  const say = useWords();
  const put = (name: "council" | "year" | "kind") => (id: string) => filter.put(name, id === any ? null : id);
  return (
    <search className="register-filters">
      <TextField
        label={say("decisions.register.search")}
        type="search"
        value={filter.search}
        onChange={(text) => filter.put("search", text)}
      />
      <Select
        label={say("decisions.register.council")}
        choices={[{ id: any, name: say("decisions.register.anyCouncil") }, ...councils]}
        value={filter.council ?? any}
        onChange={put("council")}
      />
      <Select
        label={say("decisions.register.year")}
        choices={[{ id: any, name: say("decisions.register.anyYear") }, ...yearsSince(oldest).map((id) => ({ id, name: id }))]}
        value={filter.year ? String(filter.year) : any}
        onChange={put("year")}
      />
      <Select
        label={say("decisions.register.kind")}
        choices={[
          { id: any, name: say("decisions.register.anyKind") },
          ...Object.values(DecisionKind).map((id) => ({ id: id as string, name: say(`decisions.kind.${id}`) })),
        ]}
        value={filter.kind ?? any}
        onChange={put("kind")}
      />
      {filter.isFiltered && (
        <Button weight="quiet" onPress={filter.clear}>
          {say("decisions.register.clear")}
        </Button>
      )}
    </search>
  );
}

/** What is looked for, in words: for paper, where there is nothing to choose. */
function Sought({ filter, councils }: Omit<Filtered, "oldest">) {
  const say = useWords();
  const parts = [
    councils.find(({ id }) => id === filter.council)?.name,
    filter.year,
    filter.kind && say(`decisions.kind.${filter.kind}`),
    filter.search.trim() && `”${filter.search.trim()}”`,
  ].filter(Boolean);
  return parts.length > 0 && <p className="register-sought">{parts.join(" · ")}</p>;
}

/** The register of decisions: everything that a hub's councils have decided and the reader may see, by council, year and word. */
export function DecisionsPage() {
  const say = useWords();
  const { hub: slug = "" } = useParams();
  const filter = useRegisterFilter();
  const { hub, error, refetch, more } = useRegister(slug, filter);
  if (error && !hub) return <Broken problem={error} onRetry={refetch} />;
  if (hub === undefined) return <Skeleton rows={12} />;
  if (!hub) return <Missing />;
  const { decisions } = hub;
  const councils = nodesOf(hub.councils);
  const [oldest] = nodesOf(hub.oldest);
  return (
    <Page
      title={say("decisions.register.title")}
      tab={`${say("decisions.register.title")}, ${hub.name}`}
      above={<Link to={`/${slug}/meetings`}>{say("meetings.page.title")}</Link>}
      lead={oldest && <p role="status">{say("decisions.register.lead", { count: decisions.totalCount })}</p>}
      actions={
        decisions.totalCount > 0 && (
          <Button icon={printer} onPress={() => print()}>
            {say("decisions.register.print")}
          </Button>
        )
      }
    >
      {oldest && <Filters filter={filter} councils={councils} oldest={oldest.decidedAt} />}
      <Sought filter={filter} councils={councils} />
      {decisions.totalCount > 0 && <DecisionRows hub={slug} decisions={nodesOf(decisions)} isOfOne={!!filter.council} />}
      {!decisions.totalCount && (
        <Empty title={say(oldest ? "decisions.register.noneLike" : "decisions.register.none")}>
          <p>{say(oldest ? "decisions.register.noneLikeHow" : "decisions.register.noneHow")}</p>
        </Empty>
      )}
      {decisions.pageInfo.hasNextPage && (
        <div className="register-more">
          <Button onPress={() => void more()}>{say("house.ui.more")}</Button>
        </div>
      )}
    </Page>
  );
}
